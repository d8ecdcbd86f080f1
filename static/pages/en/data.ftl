# Texts of “Your data”, read only once that page is opened.
title = Your data
back-city = Back to “Your city”
colon = { ": " }
two = { $first } and { $last }
from-to = { $first } to { $last }
in-one = notified in { $years }
in-many = notified in { $years }
in-span = notified from { $years }
interval = [{ $range }]
interval-level = [{ $low } to { $high }]
any-amount = any amount
kilobytes = { $n } kB
megabytes = { $n } MB
at-line = line { $n }
at-record = contract no. { $n } of the file
read-aloud = { $name } has been read.

## Before a file
lead = The file your city already publishes says how many contracts, for how long, with what share of clauses. The page reads it here and sends nothing.
drop = Drop a file
drop-kinds = DECP (JSON, XML), table from decp.info or data.economie, list of contracts, facilitator’s follow-up, purchase ledger (CSV)
drop-other = Drop another file
drop-other-kinds = DECP (JSON, XML) or table (CSV)
choose = Choose a file
find = Where to find it
find-decp-info-name = decp.info
find-decp-info = { ": look for your authority, then “Télécharger (CSV)”." }
find-data-gouv-name = data.gouv.fr
find-data-gouv = { ": “données essentielles de la commande publique”." }
find-own-name = Your city’s open-data portal
find-own = , or your buyer profile.
find-links = These links open in another tab.
try = To try it
try-note = A fictional example: the contracts of a city from 2018 to 2026.
try-read = Read the example
try-elsewhere = An example can be read on the simulator’s site: this page in a single file does not carry it.

## Refusals
refused-note = The scenario has not changed. The file has not left this device.
close = Close
refused-empty = { $name } was not read: it is empty.
refused-empty-do = Export it again, and check its size before dropping it.
refused-excel = { $name } was not read: it is an Excel workbook.
refused-excel-do = In Excel: File, Save As, “CSV UTF-8 (Comma delimited)”. Then drop the .csv file here.
refused-ods = { $name } was not read: it is a LibreOffice workbook.
refused-ods-do = In LibreOffice: File, Save As, “Text CSV”, character set UTF-8. Then drop the .csv file here.
refused-zip = { $name } was not read: it is an archive or a workbook.
refused-zip-do = Unpack the archive and drop the file inside; a workbook is first saved as CSV UTF-8.
refused-gzip = { $name } was not read: it is a compressed file.
refused-gzip-do = Unpack it, then drop the file inside.
refused-parquet = { $name } was not read: it is a Parquet file.
refused-parquet-do = Take the CSV version from the same page.
refused-pdf = { $name } was not read: it is a PDF.
refused-pdf-do = Ask for the original table.
refused-columns = { $name } was not read: no known column.
refused-columns-do = The page looks for “date de notification”, “montant”, “durée”… Check the line of titles.
refused-shifted = { $name } was not read: its columns do not line up.
refused-shifted-do = Often a decimal comma without quotes: save with semicolons.
refused-not-json = { $name } was not read: this JSON holds no whole contract.
refused-not-json-do = It may be cut short: download it again.
refused-not-xml = { $name } was not read: this XML is ill-formed and holds no whole contract.
refused-not-xml-do = It may be cut short: download it again.
refused-page = { $name } was not read: it is a web page.
refused-page-do = Open it, then download the file that it offers.
refused-no-records = { $name } was not read: it holds no contract.
refused-no-records-do = Check that it is the file of data, not its description.
refused-too-large = { $name } was not read: it is above 2 GB.
refused-too-large-do = On decp.info, filter by buyer, then download what remains.
refused-failed = { $name } could not be read by the browser.
refused-failed-do = If it is a folder, drop the files in it. Otherwise the file may have changed or moved: choose it again.
refused-no-example = The example did not come.
refused-no-example-do = Without a network it cannot be read. Your own files can.
refusals = Other refusals, and what to do
refusal-archive = Archive (.zip, .gz)
refusal-archive-do = Unpack it, then drop the file inside.
refusal-parquet = Parquet
refusal-parquet-do = Take the CSV version from the same page.
refusal-pdf = PDF
refusal-pdf-do = Ask for the original table.
refusal-columns = No known column
refusal-columns-do = The page looks for “date de notification”, “montant”, “durée”… Check the line of titles.
refusal-shifted = Columns that do not line up
refusal-shifted-do = Often a decimal comma without quotes: save with semicolons.

## Reading
reading = Reading { $name }
reading-lead = Your scenario stays on screen, unchanged.
reading-bar = Reading the file
reading-aloud = Reading { $name }: { $percent }
reading-note = Everything is read in the page. If the file has several buyers, it will ask which one you are, then read it again.
read-of = { $read } of { $all }
seen-rows = Rows read
seen-rejected = Rejected
seen-buyers = Buyers seen
seen-left = Left
left-unknown = soon known
left-seconds = about { $n } s
left-minutes = about { $n } min
cancel = Cancel

## Buyers
buyers = { $n } buyers in this file: which one are you?
buyers-lead = { $name }, { $rows } rows. Nothing is computed before you choose. Tick several if they are one (city and county, city and its welfare centre).
buyers-find = Look for a buyer
buyers-hint = Name or SIREN
buyers-choose = Choose
buyers-name = Buyer
buyers-siren = SIREN
buyers-rows = Rows
buyers-unnamed = No name
buyers-shown = { $shown } shown of { $all }, largest first.
buyers-read-none = Tick a buyer
buyers-read-one =
    { $count ->
        [one] Read the row of { $name }
       *[other] Read the { $n } rows of { $name }
    }
buyers-read =
    { $count ->
        [one] Read { $n } row ({ $buyers } buyers)
       *[other] Read { $n } rows ({ $buyers } buyers)
    }
buyers-drop = Remove this file
buyers-keep = Keep the former choice
buyer-main = the main buyer, of { $n } in the file
buyer-given = chosen among { $n } buyers
buyer-change = Change buyer
buyer-unnamed = This file names no buyer: all its rows count.
buyer-damaged = The identifiers of buyers are damaged: all rows count.
buyers-few = Fewer than 30 contracts: the page will show them and propose next to nothing.

## Files read
files = Files read
file-about = { $size }, { $kind }. Read in the page, nothing is sent.
file-example = A fictional example: none of these data are real.
file-damaged = Some characters are damaged in the file itself.
file-beside = another reading, beside: { $rows } rows
other-file = Another file
remove = Remove
format-paris-list = list of the authority’s contracts
format-decp-tabular = decp.info table
format-scdl = SCDL
format-decp-table = DECP table
format-ledger = purchase ledger
format-table = table of contracts
format-decp-2022 = DECP, 2022 format
format-decp-2019 = DECP, 2019 format

## The account
account = The account
account-read =
    { $count ->
        [one] row read
       *[other] rows read
    }
account-rejected =
    { $count ->
        [one] rejected
       *[other] rejected
    }
account-kept =
    { $count ->
        [one] row kept
       *[other] rows kept
    }
account-others = of other buyers
account-merged =
    { $count ->
        [one] merged: version or holder of one contract
       *[other] merged: versions or holders of one contract
    }
account-variants =
    { $count ->
        [one] contract already counted under another number
       *[other] contracts already counted under another number
    }
account-ceilings =
    { $count ->
        [one] shared ceiling already counted
       *[other] shared ceilings already counted
    }
account-ceilings-about =
    { $count ->
        [one] { $rows } rows for { $ceilings } shared ceiling
       *[other] { $rows } rows for { $ceilings } shared ceilings
    }
account-published =
    { $count ->
        [one] contract published
       *[other] contracts published
    }
account-subsequent =
    { $count ->
        [one] contract under a framework
       *[other] contracts under a framework
    }
account-no-amount = of unknown amount
account-below = below { $threshold }
account-years = outside the years selected
account-counted =
    { $count ->
        [one] contract counted
       *[other] contracts counted
    }
n-in-year = { $n } in { $year }
notes = Remarks on the rows kept
rejected-reason = { $n }: { $reason }
rejected-more = and { $n } more
rejected-save = Rejected rows (CSV)
rejected-save-first = The first { $n } rejected rows (CSV)
rejected-file = rejected rows
rejected-where = Where
rejected-why = Why
rejected-value = Value
reason-malformed = unreadable row
reason-not-an-object = not a contract
reason-too-many-fields = too many columns
reason-concession = concession, not a contract
reason-no-buyer = buyer not identified
reason-no-date = no date
reason-bad-date = unreadable date
reason-future-date = date to come
reason-no-amount = no amount
reason-bad-amount = unreadable amount
reason-amount-out-of-range = amount out of range
note-amount-missing = no amount
note-amount-unreadable = unreadable amount
note-amount-zero = amount of zero
note-amount-negative = negative amount
note-amount-nominal = nominal amount, below €100
note-amount-out-of-range = amount above 3 billion
note-amount-filler = filler amount (999,999,999…)
note-duration-unreadable = unreadable duration
note-duration-out-of-range = duration of zero or above 15 years
note-duration-shortened = modified duration shorter than the first: left aside
note-segment-unknown = neither works, services nor supplies
note-social-conflict = “no consideration” beside another: the other one holds
note-id-damaged = number rounded by a spreadsheet
note-buyer-damaged = buyer’s identifier rounded by a spreadsheet: make the column text
flag-cut-end = not whole
flag-recent = publication may go on
flag-cut-start = begun before the file
flag-gaps = months are missing
flag-sparse = far fewer than the others

## The choices
choices = Your choices, and what they change
choices-usual = Back to the usual choices
threshold = Threshold
threshold-contracts = contracts { $years }
threshold-level = a year
threshold-rate = with clause
no-rate = –
years = Years
count-subsequent = Count contracts under a framework
count-ceilings = A shared ceiling counts once
otherwise-same = no effect in this file
otherwise-subsequent-without = without them: { $n } a year
otherwise-subsequent-without-rate = without them: { $n } a year, { $rate } with clause
otherwise-subsequent-with = with them: { $n } a year
otherwise-subsequent-with-rate = with them: { $n } a year, { $rate } with clause
otherwise-ceilings-without = otherwise: { $n } a year
otherwise-ceilings-without-rate = otherwise: { $n } a year, { $rate } with clause
otherwise-ceilings-with = this way: { $n } a year
otherwise-ceilings-with-rate = this way: { $n } a year, { $rate } with clause

## What is found
eyebrow = { $whose }, { $covers }, read on { $day }
found-rates =
    { $count ->
        [one] Your data see { $n } contract { $when }: { $any } carry a clause, { $from } from { $threshold } on.
       *[other] Your data see { $n } contracts { $when }: { $any } carry a clause, { $from } from { $threshold } on.
    }
found-rate =
    { $count ->
        [one] Your data see { $n } contract { $when }: { $any } carry a clause.
       *[other] Your data see { $n } contracts { $when }: { $any } carry a clause.
    }
found-few =
    { $count ->
        [one] Your data see { $n } contract { $when }: too few to tell what share carries a clause.
       *[other] Your data see { $n } contracts { $when }: too few to tell what share carries a clause.
    }
found-zero =
    { $count ->
        [one] Your data see { $n } contract { $when }, without any social consideration: most likely a default value.
       *[other] Your data see { $n } contracts { $when }, none with a social consideration: most likely a default value.
    }
found-level =
    { $count ->
        [one] Your data see { $n } contract { $when }, { $mean } a year on average.
       *[other] Your data see { $n } contracts { $when }, { $mean } a year on average.
    }
found-one-year =
    { $count ->
        [one] Your data see { $n } contract { $when }.
       *[other] Your data see { $n } contracts { $when }.
    }
found-no-year =
    { $count ->
        [one] Your data see { $n } contract, but no whole year.
       *[other] Your data see { $n } contracts, but no whole year.
    }
why-threshold = The threshold matters more than the year.
why-threshold-alone = The threshold makes the rate: { $range }.
why-durations = Contracts with a clause last { $clause }, the others { $others }.
why-hours = { $hours } planned a contract, the mean of { $n } contracts.
why-no-clause = They say nothing of clauses.
why-clause-sparse = Too few say whether they carry a clause.
why-few = That is little: intervals are wide.
short = { $rows } rows read, { $n } contracts counted { $threshold }: { $years }.
short-link = The account and your choices
from-threshold = from { $threshold } on
of-any-amount = of any amount
counting = The contracts are being counted…
nothing = No contract is counted
nothing-below = The file has { $n } contracts, but none of a known amount from { $threshold } on. Choose another threshold.
nothing-subsequent = All contracts of the file are under a framework, and not counted.
nothing-contracts = No row of this buyer is a contract that can be dated.
nothing-kept = Every row is rejected: the account says why.

## The account of a figure
traced-whole = The whole account
traced-kept = contracts kept in { $years }
traced-all = contracts kept, all years
traced-in = in { $year }
traced-mean = that is { $mean } a year
traced-no-duration = of unknown duration
traced-duration = of known duration
traced-clause = with a clause, in { $years }
traced-others = without a clause, or reserved, in { $years }
traced-no-social = whose social field is empty
traced-social = whose social field is filled
traced-with-clause = with a clause, not reserved
traced-declared = published, of any amount, in { $years }
traced-reserved = reserved
traced-amount = with a clause, not frameworks, of known amount
traced-no-hours = without planned hours, or without a clause
traced-hours = with planned hours
traced-not-ended = under way, or without hours worked
traced-ended = ended, with their hours
traced-point = in { $year }, social field filled
traced-point-stock = in execution at the end of { $year }, social field filled

## The table
measured = What is measured, what is not
measured-note = In brackets: the interval that holds in 19 cases out of 20.
proposals-table = What your data propose
head-apply = Apply
head-figure = Figure
head-today = Today
head-measured = Measured
head-from = From
head-today-small = today
head-measured-small = measured
head-from-small = from
tick = Apply: { $name }
not-proposed = Not proposed
line-base-year = First year
line-contracts = Contracts awarded a year
line-growth = Change a year
line-rate = Share with a clause at the start
line-clause-duration = Duration with a clause, and of the others
line-duration = Duration of a contract
line-reserved = Reserved contracts at the start
line-amount = Amount of a contract with a clause
line-hours = Hours per contract with a clause
line-realisation = Hours worked over hours planned
line-purchases = Purchases a year
line-observed = Observed points
line-aimed = Planned clause rate
today-none = not followed
today-no-point = none
today-both = { $clause } and { $others }
same-target = goals for { $to }
moved-target = goals for { $from } → { $to }
growth-told = measured { $measured } { $interval }, never carried forward
with-clause = with a clause { $interval }
without-clause = without { $interval }
a-year = { $n } a year
observed-rates = with a clause, { $years }
observed-reserved =
    { $count ->
        [one] reserved, { $years }
       *[other] reserved, { $years }
    }
from-last-year = the last year selected
from-own-year = the scenario’s own, selected
from-contracts =
    { $count ->
        [one] { $n } contract
       *[other] { $n } contracts
    }
from-contracts-years =
    { $count ->
        [one] { $n } contracts, { $years } year
       *[other] { $n } contracts, { $years } years
    }
from-years = { $n } years
from-both = { $clause } and { $others } contracts
from-share = { $clause } of { $n }, { $years }
from-reserved = { $n } in all, { $years }
from-ended =
    { $count ->
        [one] { $n } ended contract
       *[other] { $n } ended contracts
    }
from-rows =
    { $count ->
        [one] { $n } row
       *[other] { $n } rows
    }
source = measured in { $name } ({ $what }, { $threshold }, { $years })
source-dated = measured in { $name } ({ $what }, { $threshold })
source-of = measured in { $name } ({ $what })
family-works = Works
family-services = Services
family-supplies = Supplies
why-no-year = Not proposed: no whole year.
why-out-of-range = Not proposed: outside what the model accepts.
why-growth-years =
    { $count ->
        [one] Not proposed: { $n } whole year, four are needed.
       *[other] Not proposed: { $n } whole years, four are needed.
    }
why-growth-empty = Not proposed: a year has no contract.
why-duration =
    { $count ->
        [one] Not proposed: { $n } known duration, 30 are needed.
       *[other] Not proposed: { $n } known durations, 30 are needed.
    }
why-clause-duration-few =
    { $count ->
        [one] One duration for all: { $n } contract in the smaller group, 30 are needed.
       *[other] One duration for all: { $n } contracts in the smaller group, 30 are needed.
    }
why-clause-duration-same = One duration for all: the two do not clearly differ.
why-zero = Not proposed: { $n } contracts, none with a social consideration. The software most likely writes its default.
why-zero-short = Not proposed: the social field is most likely left at its default.
why-rate-no-field = Not proposed: the field exists since 2024 only, or this file lacks it.
why-rate-sparse = Not proposed: no year in which nine contracts out of ten say whether they carry a clause.
why-rate-few =
    { $count ->
        [one] Not proposed: known for { $n } contract, 30 are needed.
       *[other] Not proposed: known for { $n } contracts, 30 are needed.
    }
why-rate-funnel = { $rate } measured; the scenario makes it of three shares, which give { $product }. To be compared, not applied.
why-rate-year = { $rate } for contracts { $when }: not the first year.
why-reserved = Not proposed: the social field is missing from too many contracts.
why-amount =
    { $count ->
        [one] Not proposed: { $n } ordinary contract with a clause and a known amount, 30 are needed.
       *[other] Not proposed: { $n } ordinary contracts with a clause and a known amount, 30 are needed.
    }
why-hours-rule = In no open data. Amounts give an order of magnitude, { $hours }, never applied.
why-hours-none = In no open data: only a facilitator’s follow-up tells them.
why-hours-calibrated = Measured here, but the scenario computes them from amounts.
why-hours-few =
    { $count ->
        [one] Not proposed: { $n } contract with planned hours, 10 are needed.
       *[other] Not proposed: { $n } contracts with planned hours, 10 are needed.
    }
why-realisation =
    { $count ->
        [one] Not proposed: { $n } ended contract, 10 are needed.
       *[other] Not proposed: { $n } ended contracts, 10 are needed.
    }
why-observed = No year in which the social field is filled in enough.
why-aimed = A decision: kept.
why-aimed-below = A decision: kept. It falls below the measured level ({ $rate }); think again.
apply =
    { $count ->
        [0] Tick a line
        [one] Apply the line ticked
       *[other] Apply the { $n } lines ticked
    }
apply-ranges = with their ranges (uncertainty)
apply-families = in three families: works, services, supplies
apply-not-held = With these lines the years would leave what a scenario can hold: untick the first year.
apply-note = Nothing changes before “Apply”. One undo takes it all back.
not-truncated = The file is cut before its end: the page shows what it read and applies nothing. Download it again.
not-closed = A quotation mark opened on line { $n } is never closed: the rest is not read, and nothing is applied. Mend that line.
not-year = No whole year is selected: nothing can be applied. Tick a year if you know it is complete.
not-rejected = More than half of the rows are rejected: what remains says nothing for sure, and nothing is applied. The account says why.
not-level = The number of contracts a year is outside what the model accepts: nothing is applied.
not-ledger = No dated year: nothing can be applied.
not-purchases = The total is beyond what the model accepts: nothing is applied.

## Pictures
pictures = Pictures
picture-data = The data
picture-of = { ": " }{ $name }
pic-yearly = Contracts a year
pic-yearly-one = notified, from the chosen threshold on
pic-yearly-two = two counts, never added: squares, this file, { $own }; dots, the other, { $beside }
pic-yearly-told = Contracts notified a year: { $years }. Level { $n }, interval { $interval }.
pic-yearly-told-alone = Contracts notified a year: { $years }.
pic-yearly-told-two = { $said } Beside, { $name }: { $years }.
pic-yearly-band = Band: 19 years out of 20.
pic-yearly-hollow = Hollow square: year not selected.
growth-clear = A clear change: { $value } a year { $interval }.
growth-unclear = No clear change: { $value } a year { $interval }.
level = level { $n }
pic-thresholds = Share with a clause, by threshold
pic-thresholds-about = contracts from… on (thousands of euros)
pic-thresholds-told = Share with a clause, contracts { $when }: { $rates }.
pic-thresholds-one = Squares: { $years }, with their interval.
pic-thresholds-two = Squares: { $years }, with their interval. Dots: { $earlier }.
rate-from = { $rate } ({ $threshold })
axis-any = all
pic-rates = Share with a clause, by year
pic-rates-about = from the chosen threshold on
pic-rates-told = Share with a clause: { $rates }.
pic-rates-note = Vertical line: the interval of 19 cases out of 20.
pic-rates-hollow = Vertical line: the interval of 19 cases out of 20. Hollow square: year not selected.
rate-in-year = { $rate } in { $year }
pic-durations = Mean duration of a contract
pic-durations-about = duration and number of contracts
pic-durations-note = Pale line: the interval. The mean, not the median: it is what gives the contracts in execution.
duration-all = all
duration-works = works
duration-services = services
duration-supplies = supplies
duration-clause = with a clause
duration-other = without
median-told = median { $years }
pic-stock = Contracts in execution on 31 December
pic-stock-about = the model against what the file counts
pic-stock-told = Contracts in execution on 31 December: { $years }.
stock-in-year = { $year }, { $counted } counted, { $computed } computed
stock-close =
    { $count ->
        [one] Dot: counted. Square: computed. The model is right: { $error } off, one year.
       *[other] Dots: counted. Line: computed. The model is right: { $error } off on average, { $years } years.
    }
stock-rough =
    { $count ->
        [one] Dot: counted. Square: computed. The model comes near: { $error } off, one year.
       *[other] Dots: counted. Line: computed. The model comes near: { $error } off on average, { $years } years.
    }
stock-off =
    { $count ->
        [one] Dot: counted. Square: computed. The model is off: { $error }, one year. Take it with care.
       *[other] Dots: counted. Line: computed. The model is off: { $error } on average, { $years } years. Take it with care.
    }
stock-small = Dots: counted. Line: computed. Too few contracts in execution to judge the model.
stock-unseen = These data see only { $share } of the contracts in execution at the end of { $year }: the longest began before them. The model cannot be compared with them yet.
stock-counted = Counted
stock-computed = Computed
stock-error = Difference
table-year = Year
table-contracts = Contracts
table-remark = Remark
table-interval = Interval
table-known = Known
table-clause = With a clause
table-share = Share
table-which = Contracts
table-mean = Mean duration

## Limits
limits = What these data do not say
limit-published = Published is not awarded.
limit-published-decp-said = A city seldom publishes all its contracts in the DECP: take this as a minimum, to be held against its own list.
limit-published-list-said = This list counts lots, whoever holds them; the DECP of the same city see fewer.
limit-threshold = The threshold makes the rate.
limit-threshold-said = From { $range } by amount. The text of the goal does not always give a threshold.
limit-clause = “Clause” is wide.
limit-clause-said = In the DECP it is any social condition of execution, not only insertion.
limit-no-clause = Nothing on clauses.
limit-sparse-said = Too many contracts leave the social field empty: no share is sure.
limit-no-clause-said = The social field exists in the DECP since 2024 only; many lists lack it.
limit-hours = Hours are nowhere.
limit-hours-said = Only a facilitator’s follow-up can tell them.
limit-time = Time is short.
limit-time-said = Nothing on clauses before 2024; the share in execution will be whole at the end of 2027 only.
limit-lots = A contract is a lot.
limit-lots-said = “600 contracts” in a council’s words may be 600 consultations, of several lots each.
limit-frameworks = A framework and its orders both count.
limit-frameworks-said = { $frameworks } frameworks and { $orders } contracts under one: both may carry the clause.
limit-duration = Durations are a little long.
limit-duration-said = They are rounded up to the month and include renewals that will not all take place.

## Ledger
ledger-found = Your data see { $total } of purchases in { $year }.
ledger-undated = Your data see { $total } of purchases, without a date.
ledger-why = It is a purchase ledger: it says nothing of the number of contracts, of their duration or of their clauses.
ledger-by-year = Purchases by year
ledger-by-category = Purchases by category
ledger-year = Year
ledger-total = Purchases
ledger-no-date = no date
ledger-category = Category
ledger-uncategorised = no category
