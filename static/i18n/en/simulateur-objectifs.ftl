## Numbers

# $low and $high are already written, the unit follows $high.
format-range = { $low } to { $high }
format-hours = { $count ->
    [one] { $text } hour
   *[other] { $text } hours
}
format-people = { $count ->
    [one] { $text } person
   *[other] { $text } people
}
format-fte-unit = FTE
format-years = { $count ->
    [one] { $text } year
   *[other] { $text } years
}
format-months = { $count ->
    [one] { $text } month
   *[other] { $text } months
}
format-years-months = { $years } and { $months }
format-millions = { $count ->
    [one] { $text } million
   *[other] { $text } million
}
format-billions = { $count ->
    [one] { $text } billion
   *[other] { $text } billion
}
format-less-than = less than { $text }
format-more-than = more than { $text }
format-in-hundred = { $text } in 100
format-in-ten = { $count ->
    [one] about a { $text } in 10 chance
   *[other] about { $text } in 10 chances
}
format-under-one-in-ten = less than a 1 in 10 chance
format-over-nine-in-ten = more than 9 in 10 chances
spoken-minus = minus
spoken-fte = { $count ->
    [one] { $text } full-time equivalent
   *[other] { $text } full-time equivalents
}
spoken-points = { $count ->
    [one] { $text } point
   *[other] { $text } points
}

## Curves: labels placed on the picture

chart-label-goal = Goal { $value }
chart-label-goal-short = Goal
chart-label-base = { $value } in { $year }
chart-label-gap = { $value } short
chart-label-band = 8 draws out of 10:
chart-label-before = before: { $value }
chart-label-note = { $year }: { $text }

## Curves: spoken sentences and tables

chart-trajectory-path = { $name }, from { $base } in { $base_year } to { $value } in { $year }
chart-trajectory-met = ; goal { $goal }, met
chart-trajectory-missed = ; goal { $goal }, not met: { $gap } short
chart-trajectory-band = ; in { $year }, eight draws out of ten range from { $range }
chart-trajectory-caption = { $name }, year by year
chart-column-year = Year
chart-column-value = Value
chart-column-low = Low end of 8 draws in 10
chart-column-high = High end of 8 draws in 10
chart-column-gap = Distance to the goal
chart-column-observed = Observed

## Fields and units

unit-hours = h
unit-hours-a-year = h a year
unit-euros = €
unit-euros-an-hour = €/h
unit-years = { $count ->
    [one] year
   *[other] years
}
rhythm-very-early = very early
rhythm-early = early
rhythm-even = steady
rhythm-late = late
rhythm-very-late = very late
unit-posts = posts
unit-consultations = a year
field-empty = Enter a number.
field-not-a-number = This is not a number.
field-cells = These are several cells: paste one only.
field-other-unit = This is not the unit of this field.
field-unsure = Do you mean { $one } or { $other }?
field-out-of-bounds = Enter a value from { $low } to { $high }.
field-kept = The result keeps { $kept }.

## Goals and verdict

goal-clause_rate = Contracts with a clause
goal-hours = Insertion hours
goal-reserved = Reserved contracts
goal-clause_rate-short = Clauses
goal-hours-short = Hours
goal-reserved-short = Reserved
goal-clause_rate-the = contracts with a clause
goal-hours-the = insertion hours
goal-reserved-the = reserved contracts
verdict-some = With these assumptions, { $reached } of { $followed } goals are met in { $year }.
verdict-one-of = With these assumptions, 1 of { $followed } goals is met in { $year }.
verdict-all = With these assumptions, all { $followed } goals are met in { $year }.
verdict-both = With these assumptions, both goals followed are met in { $year }.
verdict-none = With these assumptions, none of the { $followed } goals is met in { $year }.
verdict-one-reached = With these assumptions, the goal followed is met in { $year }.
verdict-one-missed = With these assumptions, the goal followed is not met in { $year }.
verdict-no-goal = No goal is followed.
verdict-no-goal-why = Choose at least one goal to follow to get an answer.
verdict-impossible-why = Yes on paper, but it would take { $share } of the city’s purchases: that is impossible.
verdict-by-assumption = Yes, by assumption: the planned rate is the goal itself, { $goal }.
verdict-missing-before = Still missing:{ " " }
verdict-missing-after = . The reason: { $cause }.
verdict-cause-of = for { $goal }, { $cause }
verdict-in-year = in { $year }
verdict-later-one = This goal would be met { $years }.
verdict-later = These goals would be met { $years }.
verdict-change = { $name }: from { $from } to { $to }.
verdict-exceeds = { $goal } exceed their goal by { $amount }
verdict-exceeds-too = { $goal } by { $amount }
verdict-just = { $goals } just meet it.
verdict-just-one = the goal is just met.
verdict-just-all = all of them are just met.
colon = :{ " " }
list-next = ,{ " " }
list-last = { " " }and{ " " }
amount-clause_rate = { $count ->
    [one] { $amount } point
   *[other] { $amount } points
}
amount-hours = { $count ->
    [one] { $amount } hour
   *[other] { $amount } hours
}
missing-of-rate = { " " }of contracts with a clause
measured-rate_in_execution = of contracts running at the end of { $year }
measured-rate_awarded = of contracts awarded in { $year }
measured-hours_worked = worked in { $year }
measured-hours_contracted = planned by the contracts of { $year }
measured-hours_worked-summed = worked from { $from } to { $year }
measured-hours_contracted-summed = planned by the contracts of { $from } to { $year }
measured-reserved = awarded in { $year }
reading-legend = Contracts counted:
reading-in_execution = running on 31 December
reading-awarded = awarded in the year
missing-clause_rate = { $count ->
    [one] { $amount } point of contracts with a clause
   *[other] { $amount } points of contracts with a clause
}
missing-hours = { $count ->
    [one] { $amount } hour
   *[other] { $amount } hours
}
missing-reserved = { $count ->
    [one] { $amount } reserved contract
   *[other] { $amount } reserved contracts
}
cause-facilitators-contracts = { $count ->
    [one] the facilitator is at capacity from { $year }
   *[other] the { $posts } facilitators are at capacity from { $year }
}
cause-facilitators-hours = { $count ->
    [one] the facilitator cannot follow more hours from { $year }
   *[other] the { $posts } facilitators cannot follow more hours from { $year }
}
cause-realisation = only { $share } of the hours planned are worked
cause-inertia = older contracts are still running
cause-inertia-cumulative = the hours are awarded, but some are worked later
cause-mix = the contracts awarded in { $year } would do, all those in execution do not
cause-siae-answers = SIAE answer only { $answered } tenders out of { $published }
cause-award-rate = only { $share } of answered tenders end in an award
cause-ambition-rate = once in place, this plan gives { $value } of clause contracts{ $aside }
cause-ambition-hours = once in place, this plan gives { $value } a year{ $aside }
cause-ambition-summed = this plan gives only { $value } in all
cause-ambition-reserved = this plan publishes only { $value } reserved tenders
cause-ambition-all = even once in place, this plan is not enough
cause-ambition-aside = {" "}({ $value } in { $year }: older contracts still count)
reason-limits = What limits it
reason-helps = What helps
reason-assumed = Yes, by assumption
reason-assumed-detail = the planned rate is the goal itself.
reason-early = goal met from { $year }.
reason-capacity = { $followed } clause contracts followed, for { $intended } planned.
reason-inertia-contracts = time. Contracts from before the ramp-up are still running.
reason-inertia-hours = time. A contract’s hours are worked over its whole life.
reason-mix = longer contracts carry fewer clauses than those awarded in { $year }.
when-never = not by { $year }
when-cumulative = { $start } to { $end }
people = that is { $people } or { $fte }
spend-ok = Purchases that must carry a clause: { $money }, { $share } of the City’s purchases. This is plausible.
spend-demanding = Purchases that must carry a clause: { $money }, { $share } of the City’s purchases. This is demanding.
spend-impossible = Purchases that must carry a clause: { $money }, { $share } of the City’s purchases. This is impossible.
state-met = Met
state-just = Just met
state-missed = Not met
state-off = Not followed
goal-target = goal { $value }
goal-target-a-year = goal { $value } a year
goal-target-summed = goal { $value } in all
fact-margin = Margin
fact-chances = Chances
fact-when = When
goal-off-note = goal not followed. The plan would give{ " " }
goal-follow = Follow this goal
goals-label = The goals and their trajectories

## Header, panel and page

app-name = Goal simulator
app-subject = responsible procurement, { $city }{ $base }-{ $target }
page-title = { $name } – Goal simulator, { $subject }
skip = Skip to the result
tools = Actions
undo = Undo
redo = Redo
language = Language
theme-auto = Theme: automatic
theme-light = Theme: light
theme-dark = Theme: dark
scenario-modified = { $name }, modified
scenario-changed = modified
scenario-name = Scenario name
scenario-name-bad = Give a name of 1 to 120 characters.
presets = Models
preset-picker = Start from a model
panel-title = Assumptions
key-title = Slider marks:
key-need = enough for one goal
key-hold = to keep
filter = Show
filter-all = All ({ $count })
filter-decisions = Decisions ({ $count })
filter-assumptions = Assumptions ({ $count })
kind-decision = Decision of the City
kind-assumption = Assumption about the future
section-contracts = Contracts
section-clauses = Clauses
section-means = Means
section-reserved = Reserved contracts
section-pace = Pace
section-limits = limits the result
more-levers = More settings ({ $count })
known-documented = Source
known-derived = Derived
known-assumed = Assumed
known-measured = Measured
known-entered = Entered
known-to_find = To find
known-edited = Edited
explain = { $status }: explain “{ $name }”
lever-minus = Decrease: { $name }
lever-plus = Increase: { $name }
lever-reset = Back to the original value: { $name }
about-base = Base year: { $value }.
about-preset = Original value: { $value }.
about-range = Range from { $low } to { $high }.
reset = Reset
close = Close
curves-data = Data of the curves
mini-score = { $reached } of { $followed }
note-saturated = { $count ->
    [one] the facilitator is at capacity
   *[other] the { $posts } facilitators are at capacity
}

## What would it take?

needs-link = What would it take?
goal-clause_rate-for = { $value } of contracts with a clause
goal-hours-for = { $value } of insertion work
goal-reserved-for = { $value } reserved contracts
need-required = { $value } would be enough for { $goal }.
need-hold-least = To keep: at least { $value } for { $goal }.
need-hold-most = To keep: at most { $value } for { $goal }.
need-never = No possible value is enough alone for the goal “{ $goal }”.
out-of-reach = No possible value is enough.
out-of-reach-in-time = Earlier contracts are still running in { $year }.
out-of-reach-hours-in-time = The hours of the last contracts are worked after { $year }.
out-of-reach-because = What binds: { $cause }.
inert = No effect on the goals followed.
inert-acts = No effect here. It would act { $conditions }.
inert-and = {" "}and{" "}

## Levers: name and explanation

lever-contracts-label = Contracts awarded a year
lever-growth-label = Change a year
lever-clause_rate-label = Planned clause rate
lever-clausable-label = Clausable contracts
lever-anticipated-label = Anticipated contracts
lever-calibrated-label = Calibrated contracts
lever-hours_per_contract-label = Hours per clause contract
lever-amount-label = Amount of a clause contract
lever-labour_share-label = Labour share
lever-insertion_share-label = Insertion effort
lever-hourly_cost-label = Cost of an hour
lever-duration-label = Length of a contract
lever-clause_duration-label = Length of a clause contract
lever-joint_share-label = Shared answers
lever-joint_gain-label = Gain of shared answers
lever-ramp_start-label = Start of the ramp-up
lever-ramp_exponent-label = Pace of the ramp-up
lever-realisation-label = Share of hours worked
lever-facilitators-label = Facilitators
lever-contracts_per_facilitator-label = Contracts per facilitator
lever-hours_per_facilitator-label = Hours per facilitator
lever-reserved_published-label = Reserved contracts published
lever-siae_answers-label = SIAE answers
lever-support_uplift-label = Support of the networks
lever-award_rate-label = Award rate
lever-reserved_hours-label = Hours per reserved contract

## Levers: what the source says

## The whole scenario: way of computing

set-facilitators = Count the facilitators’ capacity
set-facilitators-note = Beyond this capacity, planned clauses are no longer written.
set-contracts-each = Limit contracts per facilitator
set-hours-each = Limit hours per facilitator
set-hours-each-note = An approximation: compared with the hours written into the year’s contracts, which equal hours worked when the pace is steady.
set-answers = Limit SIAE answers
set-answers-note = Without a limit, every reserved tender is answered.
set-funnel = Explain the rate by the means
set-funnel-note = Clausable × anticipated × calibrated contracts, in every family.
set-calibration = Size the hours on the amount
set-calibration-note = Amount × labour share × insertion effort ÷ cost of an hour, in every family.

## Uncertainty

uncertainty-switch = ± uncertainty
more = More actions

## What weighs the most


# The rest of the page, loaded after the first screen
later-coming = Loading the rest…
later-late = The rest is slow to come: the connection may be slow.
later-missing = The rest of the page could not be loaded: the connection may have been cut.
later-again = Try again

# Keep: replay, my scenarios, files
replay = Replay the last change
replay-stop = Stop the replay
replay-before = Before the last change
replay-after = After the last change
keep-open-view = Save

# Sharing
share-open = Share

# Comparing
compare-tool = Compare

# Wall
wall-open = Project on a wall

# Workshop
ws-open = Workshop

## Embedding in another page


# Explain: figures, foot of the page, first steps
figure-how = How is this worked out?

## Fields and units

unit-contracts = a year

### Later

## The names of the models; French takes those of the scenarios

preset-paris-2020 = Paris scheme 2016-2020
preset-aujourdhui = Paris today
preset-annonce = As announced, simple reading
preset-tendanciel = 2014 goes on
preset-tardif = Late ramp-up
preset-facilitateurs = Ten facilitators at the national mean load
preset-trois-familles = Works, services, supplies
preset-leviers = The City’s levers

## The names of their families of contracts; French takes those of the scenarios

family-all = All contracts
family-works = Works
family-services = Services
family-supplies = Supplies

## What needs draws, or the reasons looked for later

verdict-times = { $text } in 100 times
verdict-chances-one = Within these ranges, the goal followed is met { $chances } in { $year }.
verdict-chances-two = Within these ranges, both goals are met { $chances } in { $year }.
verdict-chances-three = Within these ranges, all 3 goals are met { $chances } in { $year }.
verdict-fragile-one-why = At the values shown it would be met; more than half the time, slightly different assumptions make it fail.
verdict-fragile-why = At the values shown they would all be met; more than half the time, slightly different assumptions make one fail.
verdict-missing-before-shown = At the values shown, still missing:{ " " }
state-unsure = Unsure
key-band = range
acts-other-reading = in the other reading of the goals
acts-cumulative = if hours were added up over the years
acts-yearly = if hours were counted by year
acts-change = if a decision were ramping up
acts-contracts-capacity = if facilitators were too few for the contracts
acts-hours-capacity = if facilitators were too few for the hours
acts-capacity-enough = if facilitators were enough
acts-siae-short = if SIAE answers were too few
acts-siae-enough = if SIAE answers were enough
acts-reserved = if there were reserved contracts
acts-reserved-hours = if reserved contracts brought hours
acts-joint-share = if there were shared answers
acts-joint-gain = if shared answers added hours
chances-one = Chances of meeting it:{ " " }
chances-two = Both at once:{ " " }
chances-three = All three at once:{ " " }
chances-value = { $chances }

## What was changed

changes-count = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
changes-title = What was changed
changes-row = from { $from } to { $to }
changes-ranges = Uncertainty ranges
changes-back = Put back
changes-back-of = Back to the original value: { $name }

## How contracts are counted, where it cannot be changed

reading-line = Contracts counted: { $reading }, { $score } ({ $other }: { $otherwise }).
reading-line-alone = Contracts counted: { $reading }.

# Putting values back

reset-title = Reset
reset-note = You can undo this.
reset-preset = Back to “{ $name }”
reset-all = Everything, as on the first day
reset-round = Back to the start of round { $number }
set-optional-not-a-number = Enter a number, or leave empty if the result is not known.
set-optional-out-of-bounds = Enter a value from { $low } to { $high }, or leave empty.
keep-title = My scenarios

# What levers are, and where their values come from

source-link = See the source (new tab)
apply-value = Apply { $value }
lock = Leave alone (never propose it)
unlock = Let it be proposed
lever-contracts-help = Number of contracts that the city awards in the base year, all families together.
lever-growth-help = How much the number of contracts awarded grows or shrinks each year, up to the year of the goals.
lever-clause_rate-help = Share of the contracts awarded that the city wants to carry a social clause in the year of the goals.
lever-clausable-help = Share of the contracts whose subject and amount suit a social clause.
lever-anticipated-help = Among clausable contracts, the share that the anticipation commission reviews early enough.
lever-calibrated-help = Among anticipated contracts, the share that a tooled buyer sizes with a clause.
lever-hours_per_contract-help = Insertion hours written into an average clause contract, over its whole life.
lever-amount-help = Average amount of a clause contract, in euros, over its whole life.
lever-labour_share-help = Share of the contract’s amount that pays for hours of work.
lever-insertion_share-help = Share of the contract’s hours of work kept for people in insertion.
lever-hourly_cost-help = Average cost of an hour of work in a clause contract, in euros.
lever-duration-help = How long a contract runs. The longer it is, the later a decision shows.
lever-clause_duration-help = How long clause contracts run, where not as long as the others. The longer they run, the more they weigh among contracts in execution.
lever-joint_share-help = Share of clause contracts that an ordinary company answers together with a SIAE.
lever-joint_gain-help = Extra insertion hours when an ordinary company and a SIAE answer together.
lever-ramp_start-help = First year in which decisions act. Before it, everything stays at the base level.
lever-ramp_exponent-help = Steady at 1: the effort is the same every year. Above 1 it comes late; below 1 it comes early.
lever-realisation-help = Hours actually worked for every 100 hours written into contracts.
lever-facilitators-help = Facilitator posts that follow clause contracts in the year of the goals.
lever-contracts_per_facilitator-help = Number of newly awarded clause contracts that a facilitator can take on each year.
lever-hours_per_facilitator-help = Insertion hours that a facilitator can follow each year.
lever-reserved_published-help = Tenders reserved for insertion structures that the city publishes in the year of the goals.
lever-siae_answers-help = Reserved tenders that SIAE and their networks can answer alone each year.
lever-support_uplift-help = Extra answers thanks to the networks’ help and to groupings of structures.
lever-award_rate-help = Share of answered tenders that end in a contract.
lever-reserved_hours-help = Insertion hours that a reserved contract brings, on top of those of clauses.
scenario-of-city = { $name } ({ $city })
source-unsaid = Value of this scenario; it does not say where it comes from.
source-to-find = To be found: the value is an example.
source-entered = Entered on { $day }, without any other source.
source-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
} { $year }
source-contracts = Paris open data: 1,196 to 1,713 contracts above €25,000 notified a year from 2013 to 2020. The average is 1,505, rounded to 1,500.
source-contracts-announced = The 20% goal is also announced as 600 contracts (Banque des Territoires, February 2016): 600 ÷ 20% = 3,000 contracts.
source-contracts-families = The total of 1,500 comes from Paris open data. The split, 500 works contracts, 800 services and 200 supplies, is assumed.
source-contracts-today = Measured: 1,408 contracts from €40,000 notified in 2024-2025 (essential public procurement data), that is 704 a year.
source-growth = Assumed to be zero. Paris open data count 1,713 contracts in 2013, 1,601 in 2016 and 1,196 in 2020.
source-clause_rate = Goal of the scheme: 20% of contracts with a clause in 2020 (article “Paris en pointe sur les achats responsables”, Paris council of 16 February 2016).
source-clause_rate-trend = The goals “simply double the 2014 results” (article): the 2014 rate is therefore about 10%, and it no longer changes.
source-clause_rate-families = Assumed rates, doubled in each family: 26% in works, 19% in services, 9% in supplies. Together they give the scheme’s 20% on awards.
source-clause_rate-today = Measured: 231 contracts of 758 in 2025, from €40,000, that is 30.5%. Any social condition of execution counts there: it is wider than insertion.
source-clausable = Assumed. The source does not say how many contracts suit a clause.
source-anticipated = The article names the anticipation commission, elected members and services, which reviews every purchasing programme. The shares, 50% in 2014 then 80%, are assumed.
source-calibrated = The article names buyers tooled to calibrate contracts. The shares, 50% in 2014 then 70%, are assumed.
source-hours_per_contract = 1,000,000 hours a year ÷ 600 clause contracts = 1,667 hours a year each. Over two years: 3,334. In France, the average worked per contract is 430 hours (2021).
source-hours_per_contract-announced = 1,000,000 hours ÷ 600 clause contracts = 1,667 hours (article; Banque des Territoires, 2016). In France, the average worked is 430 hours per clause contract (2021).
source-hours_per_contract-families = Assumed: 3,600 hours in works, 3,300 in services, 1,700 in supplies, chosen to give the 500,000 hours of 2014.
source-hours_per_contract-today = Assumed, by the practitioners’ rule: 104 clause contracts other than framework agreements, €2,113,000 on average × 50% × 5% ÷ €30. In France, 430 hours are worked per clause contract (2021).
source-amount = Assumed, so as to give the same hours. Example from the MEF Sud 77 guide: €1,000,000 × 50% × 5% ÷ €30 = 833 hours.
source-labour_share = Assumed: 50%, the example value of the MEF Sud 77 guide.
source-insertion_share = Assumed to be around 5%, the example value of the MEF Sud 77 guide.
source-hourly_cost = Assumed: €30, the example value of the MEF Sud 77 guide.
source-duration = 3,000 contracts in execution ÷ 1,500 contracts awarded a year = 2 years. Paris open data count 3,000 to 4,300 contracts in execution.
source-duration-announced = Assumed: one year, to read the announcement simply. Paris contracts rather run for two years.
source-duration-families = Averages of Paris open data: 1.6 years in works, 3.2 years in services, 3.3 years in supplies.
source-duration-today = Measured: 2.5 years on average for contracts without a clause, among 1,408 notified in 2024-2025 from €40,000.
source-clause_duration = Assumed: that of the other contracts at first. In Paris, in 2024-2025, clause contracts run for 3.5 years, the others for 2.5 years.
source-clause_duration-today = Measured: 3.5 years on average for clause contracts, among 1,408 notified in 2024-2025 from €40,000.
source-joint_share = Assumed to be zero. The article names SIAE building shared answers with ordinary companies, without a figure.
source-joint_share-levers = The article names shared answers by SIAE and ordinary companies, without a figure. The 20% share is assumed.
source-joint_gain = Assumed to be zero: the source gives no figure.
source-joint_gain-levers = Assumed: 25% more hours. The source gives no figure.
source-ramp_start = The scheme is adopted in February 2016: it is the first year in which it can act.
source-ramp_start-today = Assumed: the measured values do not change, nothing acts yet.
source-ramp_exponent = Assumed to be steady. The article recalls that “the first years of a term are given more to preparing projects”.
source-ramp_exponent-late = Assumed to be late: “the first years of a term are given more to preparing projects” (article). The figure 2.5 is an assumption.
source-realisation = Assumed: all the hours written into contracts are worked.
source-facilitators = 10 facilitators work at the EPEC, born of the merger of the Plie and the Maison de l’emploi (article).
source-facilitators-levers = 10 facilitators at the EPEC (article). The 12 posts of 2020 are assumed.
source-contracts_per_facilitator = 58,454 clause contracts (2021) ÷ 400 full-time facilitators (2022) = 146 contracts each, in France (achatpublic.info; clausesociale34.fr).
source-contracts_per_facilitator-levers = Assumed: 30 contracts each. The national average is 146, for contracts that are mostly much smaller.
source-hours_per_facilitator = 25.12 million hours (2021) ÷ 400 full-time facilitators (2022) = 62,800 hours each, in France (achatpublic.info; clausesociale34.fr).
source-reserved_published = The goal is 100 reserved contracts a year (article). If every tender ends in an award, 100 have to be published.
source-reserved_published-trend = The goals “simply double the 2014 results” (article): about 50 were therefore published, and this number no longer changes.
source-reserved_published-levers = Assumed: from 56 tenders in 2014 to 130 in 2020. The goal is 100 reserved contracts a year (article).
source-reserved_published-today = Measured: 4 reserved contracts in 2024 and 2 in 2025, of all amounts (essential public procurement data), that is 3 a year.
source-siae_answers = Assumed. The article names the SIAE networks, without saying how many tenders they can answer.
source-support_uplift = Assumed to be zero. The article names the SIAE networks’ support to answers, without a figure.
source-support_uplift-levers = The article names the SIAE networks’ support to answers, without a figure. The 20% are assumed.
source-award_rate = Assumed: every tender that is answered ends in an award.
source-award_rate-levers = Assumed: 90% of the tenders that are answered end in an award.
source-reserved_hours = Assumed to be zero: the source ties the hours goal to clauses alone.
range = Range
range-add = Add a range
range-from = Range from
range-to = to
range-remove = Remove the range
range-example = Example range: no document gives it.
range-fact-hours_per_contract = It does not hold the national mean, 430 hours worked per clause contract (2021): these are mostly small contracts.
range-fact-growth = It does not hold the fall observed in Paris from 2017 to 2020, 11% a year (from 1,698 to 1,196 contracts).
range-widen = Widen: from { $low } to { $high }
### What the first screen does without; in a split program these come with the second file.

## Header, panel and page

foot-note = Independent simulator. Everything is computed in your browser: no figure leaves it.
reality-title = And in reality?
reality-line = At the end of { $year }, { $count } contracts were in execution in Paris (list of contracts of the Paris authorities, open data): { $announced } clause contracts would be { $share } of them. At the end of { $other }, they would have been only { $least }.
reality-unknown = What the scheme itself came to is not known to us.
reality-today = The start is measured on 1,408 contracts of 2024-2025 (essential public procurement data). Any social condition of execution counts there as a clause: it is wider than insertion.
reality-today-goals = The goals are those of 2016: those of today’s scheme are not known to us.

## What weighs the most

# Notices
notice-dismiss = Dismiss this notice
notice-storage-denied = This browser does not let the page save anything: keep your work in a file.
notice-storage-full = This browser’s room for the page is full: delete scenarios or keep your work in a file.
notice-texts-missing = The texts of this language could not be loaded: check the connection, then choose the language again.

## Curves: spoken sentences and tables

chart-spark = { $name }: { $value } in { $year }
chart-spark-goal = { $name }: { $value } in { $year }, goal { $goal }

## Feasibility map

chart-map-here = Your scenario
chart-map-region = All { $count } goals are met
chart-map-region-one = The goal is met
chart-map-axes = Feasibility map; across, { $x }, from { $x_range }; upwards, { $y }, from { $y_range }
chart-map-scenario = ; your scenario, { $x } and { $y }, meets { $met } of { $goals }
chart-map-share = ; all goals are met on { $share } of the map
chart-map-nowhere = ; no point of the map meets all goals
chart-map-caption = Goals met by { $x } (columns) and { $y } (rows)
chart-map-cell = { $met } of { $goals }
chart-map-chances = Chances out of 100 of meeting every goal followed, by { $x } (columns) and { $y } (rows)
chart-map-chances-one = { $goal }: chances out of 100 of meeting the goal, by { $x } (columns) and { $y } (rows)

## Weight of the assumptions

chart-tornado-main = { $name }: { $centre } in the scenario
chart-tornado-goal = ; goal { $goal }
chart-tornado-first = ; “{ $label }” weighs the most, from { $range }
chart-tornado-none = ; no assumption changes this result
chart-tornado-caption = Effect of each assumption on “{ $name }”, from the low to the high end of its range
chart-tornado-lever = Assumption
chart-tornado-low = Low end of the range
chart-tornado-high = High end of the range
chart-tornado-share = Share of the uncertainty
chart-tornado-cell = { $setting }: { $result }

## What would it take?

needs-title = What would it take?
needs-none = Nothing more: the goals followed are met.
needs-missed = { $count ->
    [1] One goal missed in { $year }: { $gaps }.
    [2] Two goals missed in { $year }: { $gaps }.
   *[other] Three goals missed in { $year }: { $gaps }.
}
needs-each = Each line changes one value, the rest of the scenario being kept.
needs-none-unsure = The goals followed are met with these values. When the assumptions vary, there are fewer than { $odds } for: { $goals }.
one-title = { $count ->
    [1] One value for the goal
    [2] One value for both goals
   *[other] One value for all three goals
}
one-move = { $from } → { $value }
one-contracts = { $then } clause contracts awarded in { $year } instead of { $now }.
one-only = It is the only value that is enough alone.
one-others = Other values would be enough too, but the city does not decide them.
one-hope = The city does not decide it: it could only be hoped for.
ways-lever = One by one
ways-lever-or = Or else, one by one
ways-for-clause_rate = For { $value } with a clause
ways-for-hours = For { $value }
ways-for-reserved = For { $value } reserved
ways-known = What is known of it
ways-table = What it would take, lever by lever, the rest being kept
ways-decided = What we decide
ways-decided-note = the city can choose it
ways-hoped = What we would have to hope for
ways-hoped-note = the city does not decide it
ways-out = Out of reach
ways-out-note = no possible value is enough
way-inert = no effect
way-never = not enough
way-best = { $value } at best
way-set-aside = set aside:{ " " }
way-highest = { $count ->
    [2] The goals ask for two values: the higher serves both.
   *[other] The goals ask for several values: the highest serves all.
}
way-lowest = { $count ->
    [2] The goals ask for two values: the lower serves both.
   *[other] The goals ask for several values: the lowest serves all.
}
way-apart = The goals ask for values that do not go together.
way-loses = Would lose: { $goals }.
bar-hours = More hours would have to be worked than are planned.
bar-adoption = The scheme was only adopted in February 2016.
bar-spend = It would take more than all the city’s purchases.
out-start-adoption = Even in { $year }, before the adoption (February 2016).
out-start = Even in { $year }.
out-early = Even very early.
out-late = Even very late.
fact-contracts = From 1,196 to 1,713 a year from 2013 to 2020.
fact-contracts-today = 650 in 2024, 758 in 2025, from €40,000.
fact-growth = −11% a year from 2017 to 2020.
fact-growth-today = −1.9% a year from 2017 to 2024, without a clear trend.
fact-clause_rate = 22.3% in France in 2022, above €90,000.
fact-clause_rate-today = In Paris, 26.6% in 2024 and 30.5% in 2025, from €40,000.
fact-duration = In Paris, in 2024-2025: 3.5 years for clause contracts, 2.5 years for the others.
fact-ramp_exponent = The article says the reverse: the first years prepare the projects.
fact-facilitators = 10 at the Epec in 2016.
fact-reserved_published = In Paris, 4 reserved contracts in 2024, 2 in 2025.
fact-unsourced = No source gives any.
fact-mean = { $mean } is the national mean.
fact-times = { $times } times the national mean ({ $mean }).
fact-example = { $value } in the example of MEF Sud 77’s guide.
base-year-clause_rate = With { $value }, { $year } would give { $found } of contracts with a clause, not { $documented }.
base-year-hours = With { $value }, { $year } would give { $found }, not { $documented }.
base-year-reserved = With { $value }, { $year } would give { $found } reserved contracts, not { $documented }.
lose-title = Not to be lost
lose-just = “{ $goal }” is only just met; with { $ways }, it no longer is.
lose-way = { $name } at { $value }
lose-or = {" "}or{" "}
lose-holds = “{ $goal }” { $conditions }
odds-ten = { $count } in 10 chances
odds-hundred = { $count } in 100 chances
together-least = Several decisions together are enough: { $values }.
together-value-most = { $name } at { $value } (highest taken: { $most })
memo-single = One value is enough for everything: { $ways }.
memo-decide = For { $goal }, it would be enough to decide: { $ways }.
memo-hope = For { $goal }, we would have to hope for: { $ways }.
memo-prudent = For { $odds } of reaching { $goal }, guarantee: { $ways }.
memo-prudent-way = { $name } at { $value }
memo-no-prudent = For { $odds } of reaching { $goal }, no lever is enough alone.
inert-curve = No effect on the goals followed, but it moves the curves.
needs-current = Scenario
needs-action = Apply
apply = Apply
apply-to = Apply { $value }: { $name }
apply-all = Apply all
secured-value = Prudent values – { $odds }
secured-note = A prudent value is guaranteed: it no longer varies. The other assumptions vary within their ranges, and the goal is reached in at least { $share } of the { $draws } draws.
secured-not-asked = No assumption has a range: there is no prudent value to look for. A range is given in a lever’s help or under “The whole scenario”.
secured-coming = Looking for prudent values…
secured-all = Each goal followed is reached in at least { $share } of the draws: no value to guarantee.
secured-none = No lever secures it alone.
secured-nowhere = no value is enough
secured-inert = no effect
secured-here = as in the scenario, guaranteed:
secured-hold = Guarantee this value
secured-apply = Guarantee this value: { $name } at { $value }
together-title = No value is enough alone.
together = One same effort of every decision, { $share } of the way to its highest: { $values }.
together-value = { $name } at { $value }
together-never = Even pushing every decision, it is not enough.
fragile-title = What the goals met depend on
fragile-holds = holds as long as { $conditions }.
fragile-nothing = no single assumption can lose it.
fragile-least = { $name } ≥ { $value }
fragile-most = { $name } ≤ { $value }
fragile-margin = margin { $share }

## The whole scenario

set-title = The whole scenario
set-lead = Goals, contract families, base levels, results and sources: all that the sliders do not show.
set-goals-title = Goals, reading and years
set-modes-title = Way of computing
set-segments-title = Contract families
set-levels-title = Levels and schedule
set-observed-title = Results known so far
set-sources-title = The city’s sources
set-conversions-title = Conversions and plausibility
set-uncertainty-title = Uncertainty
set-digest-no-goal = no goal followed
set-digest-direct = rate given
set-digest-funnel = rate explained by the means
set-digest-hours-direct = hours given
set-digest-calibrated = hours sized
set-digest-limited = facilitators counted
set-digest-unlimited = facilitators unlimited
set-digest-segments = { $count ->
    [one] { $count } family, { $contracts }
   *[other] { $count } families, { $contracts }
}
set-digest-levels = { $count ->
    [0] same schedule for all
    [one] { $count } lever on its own schedule
   *[other] { $count } levers on their own schedule
}
set-digest-observed = { $count ->
    [0] no year filled in
    [one] { $count } year filled in
   *[other] { $count } years filled in
}
set-digest-sources = { $count ->
    [0] no source added
    [one] { $count } source added
   *[other] { $count } sources added
}
set-digest-conversions = { $person } per person · { $fte } per FTE
set-digest-uncertainty = { $count ->
    [0] no range, confidence { $confidence }
    [one] { $count } range, confidence { $confidence }
   *[other] { $count } ranges, confidence { $confidence }
}
set-actions = Actions
set-remove = Remove
set-clear = Clear
set-year = Year

## The whole scenario: goals

set-goal-clause_rate = Contracts with a clause
set-goal-hours = Insertion hours
set-goal-reserved = Reserved contracts
set-goal-followed = Follow this goal
set-goal-value = Value to reach
set-hours-legend = Hours added up
set-hours-annual = Those of { $year }
set-hours-summed = The sum from { $first } to { $year }
set-reading-legend = What is counted
set-reading-execution = Contracts in execution
set-reading-execution-note = Counts the contracts in execution on 31 December and the hours worked in the year.
set-reading-awarded = Contracts awarded
set-reading-awarded-note = Counts the contracts awarded in the year and the hours written into them.
set-city = The city, if it is to be named
set-years-legend = Years of the scheme
set-year-base = Last known year
set-year-target = Year of the goals
set-years-order = The year of the goals has to come after the last known year. The result keeps { $kept }.
set-years-far = The two years are at most { $most } years apart. The result keeps { $kept }.

## The whole scenario: way of computing

set-clauses-legend = Clause rate
set-clauses-direct = Given directly
set-clauses-direct-note = Sets the share of contracts that carry a clause.
set-clauses-funnel = Explained by the means
set-clauses-funnel-note = Clausable contracts × contracts anticipated by the commission × contracts calibrated by buyers.
set-hours-mode-legend = Hours per clause contract
set-hours-direct = Given directly
set-hours-direct-note = Sets the insertion hours of a clause contract.
set-hours-calibrated = Sized on the amount
set-hours-calibrated-note = Amount × labour share × insertion effort ÷ cost of an hour.
set-clause-duration-legend = Length of clause contracts
set-clause-duration-common = As long as the others
set-clause-duration-common-note = All contracts of the family run equally long.
set-clause-duration-own = A length of their own
set-clause-duration-own-note = Where they run longer than the others, their share of contracts in execution is above their share of contracts awarded.
set-means-legend = Means that limit

## The whole scenario: families

set-segments-note = A family gathers contracts that behave alike: works, services, supplies. Levers act on all of them at once.
set-segment-name = Name
set-segment-contracts = Contracts awarded in { $year }
set-segment-growth = Change a year
set-segment-clauses = Clauses
set-segment-hours = Hours per clause contract
set-segment-duration = Length
set-segment-unclaused = Without a clause
set-segment-clause-duration = With a clause
set-segment-add = Add a family
set-segment-new = Family { $number }
set-segment-remove = Remove the family { $name }
set-segments-full = 12 families at most.
set-clausable = Clausable
set-anticipated = Anticipated in { $year }
set-calibrated = Calibrated in { $year }
set-rate = Rate in { $year }
set-amount = Average amount
set-labour-share = Labour share
set-insertion-share = Effort in { $year }
set-hourly-cost = Cost of an hour
set-hours-each-in = Hours in { $year }

## The whole scenario: levels and schedule

set-levels-note = Each value goes from its base level to its planned level. It follows the common schedule, or starts at another date.
set-level-value = Value
set-level-start = Begins to act
set-level-common = common schedule (from { $year })
set-level-own = from { $year }
set-level-same-start = like the first family
set-level-clause_rate = Clause rate
set-level-anticipated = Anticipated contracts
set-level-calibrated = Calibrated contracts
set-level-hours_per_contract = Hours per clause contract
set-level-insertion_share = Insertion effort
set-level-joint_share = Shared answers
set-level-facilitators = Facilitators
set-level-reserved_published = Reserved contracts published
set-level-siae_answers = SIAE answers
set-level-support_uplift = Support of the networks
set-level-award_rate = Award rate
set-reserved-duration = Length of a reserved contract

## The whole scenario: known results

set-observed-note = Known results are drawn beside the trajectories. They never enter the computations. An empty field means “unknown”.
set-observed-clear = Clear the results of { $year }

## The whole scenario: sources

set-sources-note = Say where your own figures come from: these sources take the place of ours in the explanations and stay with the scenario.
set-source-pick = Figure to explain
set-source-add = Add a source
set-source-goal = Goal: { $name }
set-source-status = Kind
set-source-text = Source, in a few words
set-source-url = Web address
set-source-open = Open the source (new tab)
set-source-remove = Remove the source of: { $name }
set-status-documented = Documented
set-status-derived = Derived
set-status-assumed = Assumption
set-status-measured = Measured

## The whole scenario: conversions

set-conversions-note = These figures turn hours into people, full-time equivalents and euros of purchases. They do not change the results.
set-setting-hours_per_person = Hours per person and year
set-setting-hours_per_fte = Hours per full-time equivalent
set-setting-hourly_cost = Cost of an hour of work
set-setting-labour_share = Labour share
set-setting-insertion_share = Insertion effort
set-setting-yearly_purchases = The city’s purchases a year

## The whole scenario: uncertainty

set-ranges = ± uncertainty
set-ranges-note = Gives each assumption an example range, to be replaced by your own; decisions have none. Switching off takes all ranges away.
set-confidence = Confidence
set-draws = Number of draws
set-uncertainty-note = Confidence is the chance asked of a value called prudent. More draws make the chances shown finer, but take more time.
draws-refining = { $count } draws, refining…
draws-all = { $count } draws

## Map: how far to go

map-title = How far to go?
map-no-goal = Choose at least one goal to follow to see where it is met.
map-inside = { $count ->
    [one] Your scenario is in the region where the goal is met.
   *[other] Your scenario is in the region where all { $count } goals are met.
}
map-way-in = The shortest way into the region: { $change } on “{ $name }”.
map-both = { $count ->
    [one] To enter the region, both values must change together.
   *[other] To meet all { $count } goals, both values must change together.
}
map-nowhere = { $count ->
    [one] These two levers are not enough to meet the goal.
   *[other] These two levers are not enough to meet all { $count } goals together.
}
map-x = Across
map-y = Upwards
map-value = Value: { $name }
map-zone = Region shown
map-zone-all = All
map-line-clause_rate = goal { $value }
map-line-hours = { $value }
map-line-reserved = { $value } reserved
map-line-free = if all were followed
map-point = Your scenario: { $x }, { $y }
map-point-value = { $name } { $value }
map-point-role = movable point
map-point-help = Left and right arrows: across. Up and down: upwards. With Shift, a fine step; Page Up and Page Down, a large step.
map-chances = Thin lines, surer and surer: { $levels } chances in 100 of reaching all goals, the other assumptions varying within their ranges.
map-chances-none = Nowhere on the map do the chances of reaching the goal exceed { $chances }.
map-chances-none-all = Nowhere on the map do the chances of reaching all goals together exceed { $chances }: choose a goal to see its own lines.
map-chances-none-one = Nowhere on the map do the chances of reaching this goal exceed { $chances }.
map-chances-one = Thin lines, surer and surer: { $levels } chances in 100 of reaching the goal “{ $goal }”, the other assumptions varying within their ranges.
map-data = Data of the map

## Where the difference comes from

attribution-title = Where does the difference come from?
attribution-gap = { $goal }: { $gap } compared with “{ $reference }”.
attribution-none = Nothing has changed from “{ $reference }”. Move a slider: each change will say here what it brings.
attribution-no-goal = Choose at least one goal to follow to explain a difference.
attribution-how = Each share is the mean of what the change brings over all possible orders.
attribution-grouped = More than 12 levers have changed: they are grouped by part of the panel.
attribution-other = Other changes
attribution-reference = Reference: { $name }
attribution-current = Scenario on screen
attribution-pin = Compare with this scenario from now on
attribution-unpin = Back to the original scenario
attribution-goal = Goal explained

## Until when to wait

latest-title = Until when can it wait?
latest-intro = Last year in which each lever can begin to act for the goal to hold, all others staying as planned.
latest-lever = Lever
latest-planned = Planned start
latest-too-late = already too late
latest-no-matter = no effect

## What weighs the most

tornado-title = What weighs the most
tornado-intro = { $goal } in { $year }, when an assumption goes from the low to the high end of its range.
tornado-intro-summed = { $goal }, in all, when an assumption goes from the low to the high end of its range.
tornado-empty = No assumption has a range. Give each one to see which ones count.
tornado-propose = ± uncertainty
tornado-goal = Result observed
tornado-lever = Assumption
tornado-effect = Effect
tornado-scenario = scenario
tornado-target = goal
tornado-share = { $share } of the uncertainty
tornado-inert = No effect on this goal: { $names }.
tornado-inert-acts = No effect on this goal: { $names }. That would change { $conditions }.
latest-table = Last years, lever by lever
tornado-table = Effect of each assumption
view-back = Back to the simulator
view-back-workshop = Back to the workshop
view-back-page = Back
keep-name = Save the scenario on screen under the name
keep-save = Save
keep-replace = Replace
keep-same = Saved under this name, as it is.
keep-replaces = A scenario has this name already: saving will replace it. You can take it back.
keep-saved = “{ $name }” is saved.
keep-held = “{ $name }” is kept only until this page is closed.
keep-files = Files
keep-file = Save to a file
keep-open-files = Open files
keep-workbook = Save all to one file
keep-workbook-name = my-scenarios
keep-files-note = You can also drop files anywhere on the page.
keep-drop = Drop a scenario to open it, or a file of contracts to read it.
keep-list = Saved scenarios
keep-place = They stay in this browser, on this device; nothing is sent.
keep-place-file = They are in this window: “Save the meeting” keeps them in a file.
keep-aside = { $count ->
    [one] One saved text that cannot be read is set aside in this browser. You can take it away to show it to someone technical.
   *[other] { $count } saved texts that cannot be read are set aside in this browser. You can take them away to show them to someone technical.
}
keep-aside-take = Save what is set aside to a file
keep-aside-name = set-aside
keep-empty = No scenario saved yet. Give the scenario on screen a name, then save it: it will appear here.
keep-off = This browser saves nothing here, or its room is full. Scenarios marked “not saved” will be gone when the page is closed: keep them in a file.
keep-newer = { $count ->
    [one] One scenario comes from a newer version of the simulator: it is kept, but cannot be opened here.
   *[other] { $count } scenarios come from a newer version of the simulator: they are kept, but cannot be opened here.
}
keep-met = { $reached } of { $followed } met
keep-met-one = { $reached ->
    [0] Not met
   *[other] Met
}
keep-met-none = No goal followed
keep-unsaved-mark = not saved
keep-open = Open
keep-open-named = Open “{ $name }”
keep-rename = Rename
keep-rename-named = Rename “{ $name }”
keep-rename-field = New name of “{ $name }”
keep-rename-taken = Another scenario has this name already.
keep-duplicate = Duplicate
keep-duplicate-named = Duplicate “{ $name }”
keep-delete = Delete
keep-delete-named = Delete “{ $name }”
keep-deleted = “{ $name }” is deleted.
keep-replaced = “{ $name }” is replaced.
keep-undo = Undo
keep-cancel = Cancel
notice-keep-file = Save to a file
notice-aside = { $count ->
    [one] One record of this browser could not be read: it was set aside, not erased.
   *[other] { $count } records of this browser could not be read: they were set aside, not erased.
}
notice-file-refused = “{ $file }” was not opened. { $reasons }.
notice-file-between = {""}; {""}
notice-file-more = { $count ->
    [one] and one more reason
   *[other] and { $count } more reasons
}
notice-file-unread = The browser could not read “{ $file }”.
notice-file-unsaved = This browser did not let the file be saved.
notice-file-unsure = If nothing was saved, the frame around this page forbids it.
notice-file-forbidden = The frame around this page forbids saving files.
notice-not-printed = Printing did not begin: this browser, or the frame around this page, forbids it.
frame-way-out = Open in a tab: { $address }
notice-preset-unknown = “{ $scenario }” names a preset unknown here (“{ $preset }”): its values are those of the file.
notice-opened = { $count ->
    [one] “{ $name }” is open and among your scenarios.
   *[other] { $count } scenarios are now among yours; “{ $name }” is on screen.
}

# Files refused
refusal-at = { $path }: { $reason }
refusal-large = It takes { $found } bytes, and { $most } are allowed
refusal-dense = It holds too many values to be read
refusal-json = It is not a readable JSON file (line { $line }, column { $column })
refusal-format = It is not a file of this simulator
refusal-newer = it was made by a newer version of the simulator ({ $found })
refusal-missing = this field is missing
refusal-unknown = there is no such field
refusal-not = { $found } instead of { $expected }
refusal-bounds = { $found } is not between { $low } and { $high }
refusal-range = the range from { $low } to { $high } does not hold the value { $centre }, or is not in order
refusal-long = { $found } characters, and { $most } are allowed
refusal-found-object = an object
refusal-found-list = a list
refusal-found-none = an empty list
refusal-found-list-of = a list of { $count }
refusal-expected-object = an object
refusal-expected-list = a list
refusal-expected-number = a number
refusal-expected-whole = a whole number
refusal-expected-power = a power of two
refusal-expected-flag = true or false
refusal-expected-text = a text without control characters
refusal-expected-address = an http or https address
refusal-expected-lever = the name of a lever
refusal-expected-reading = “awarded” or “in_execution”
refusal-expected-status = “documented”, “derived”, “assumed” or “measured”
refusal-expected-clauses = an object with “direct” or “funnel”, one of the two
refusal-expected-hours = an object with “direct” or “calibrated”, one of the two
refusal-expected-segments = a list of 1 to 12 segments
refusal-expected-range = a list of two numbers, low then high
refusal-expected-version = a version number
refusal-expected-scenarios = a list of 1 to 200 scenarios
refusal-expected-moment = a moment in milliseconds since 1970
share-title = Share this scenario
share-link = Link
share-copy = Copy
share-copied = Copied
share-copied-aloud = The link is copied.
share-selected = This browser does not let a button copy: the text is selected, copy it with Ctrl + C (or Cmd + C).
share-note = The link holds every assumption. Nothing is sent to a server.
share-sources-left = The link holds every assumption, but not your sources, which are too long: the file holds them. Nothing is sent to a server.
share-long = This link is long: some mail programs might cut it. The file gets through everywhere.
share-over = Send with…
share-code = To be scanned in the room
share-code-alt = QR code that holds the same link as the field “Link”
share-code-none = This scenario is too long for a code to scan: share the link or the file.
code-enlarge = Enlarge

# Links opened
link-problems = { $count ->
    [one] This link is open, with one remark:
   *[other] This link is open, with { $count } remarks:
}
link-newer = It was made by a newer version ({ $found }): what this one knows of it is taken.
link-too-long = It is longer than { $most } characters: the rest is not read.
link-unknown = “{ $key }” is not known, and not taken.
link-no-part = { $name }: this scenario does not count it, the value is not taken.
link-repeated = { $name }: given twice, the first value is kept.
link-unreadable = { $name }: “{ $found }” cannot be read, the model’s value is kept.
link-out-of-bounds = { $name }: { $found } is out of bounds, { $kept } is kept.
link-range-widened = { $name }: the range did not hold the value, it goes from { $low } to { $high }.
link-damaged = The code is damaged: nothing of it could be read, the model is shown.
link-goal = goal “{ $goal }”
link-part-base = { $name }, at the start
link-part-start = { $name }, starting year
link-part-range = { $name }, range
link-part-model = model it starts from
link-part-result = shared result
link-part-draws = number of draws
link-part-ranges = proposed ranges
link-part-effort = levers of the shared effort
link-part-observed = results of { $year }
link-part-source = source of “{ $name }”
link-unchanged = The result is identical to what was shared.
link-changed = This link does not lead to the result that was shared: it was changed or cut on its way.
link-changed-model = The formulas have changed since this link was shared: here are the old result and the new one.
link-results = What the link led to and what it leads to
link-then = When shared
link-now = Now
link-goals-met = Goals met
link-reached = { $reached } of { $followed }
link-not-followed = not followed
link-goal-met = { $value }, met
link-goal-missed = { $value }, missed

# Files
export-map-met = Met: { $name } (1 yes, 0 no)
export-low-result = Result at the low end
export-high-result = Result at the high end
export-year = Year
export-series-contracts = Contracts awarded
export-series-clause_contracts = Clause contracts awarded
export-series-rate_awarded = Clause rate at award (0 to 1)
export-series-contracts_in_execution = Contracts in execution on 31 December
export-series-clause_contracts_in_execution = Clause contracts in execution on 31 December
export-series-rate_in_execution = Clause rate of contracts in execution (0 to 1)
export-series-hours_contracted = Insertion hours contracted
export-series-hours_worked = Insertion hours worked
export-series-reserved = Reserved contracts
export-series-phi = Share that the facilitators can follow (0 to 1)
export-goal = Goal: { $name }
export-goal-summed = Goal in total: { $name }
export-observed = Observed: { $name }
export-key = Key
export-lever = Lever
export-kind = Kind
export-decision = Decision
export-assumption = Assumption
export-value = Value
export-unit = Unit
export-preset = Original value
export-low = Low end of the range
export-high = High end of the range
export-known = Origin
export-source = Source
export-url = Address
export-unit-contracts = contracts a year
export-unit-growth = a year (0.01 for 1%)
export-unit-share = 0 to 1
export-unit-hours = hours
export-unit-hours-a-year = hours a year
export-unit-euros = euros
export-unit-euros-an-hour = euros an hour
export-unit-years = years
export-unit-year = year
export-unit-start = year (in files, ramp_start is the year before)
export-unit-rhythm = 1: steady; more: late; less: early
export-unit-posts = posts
export-unit-consultations = tenders a year
export-scenario = Scenario
export-differs = Different
export-reached = Goals met
export-followed = Goals followed
export-achieved = { $name }: result
export-margin = { $name }: margin
export-met = { $name }: met
export-yes = yes
export-no = no
export-period = Years
export-reading = What is counted
export-awarded = contracts awarded
export-in-execution = contracts in execution
export-segments = Families of contracts
export-rest = Other settings
export-same = the same
export-different = different: { $parts }
export-file-trajectories = trajectories
export-file-levers = levers
export-file-result = result
export-file-comparison = comparison
export-file-spreadsheet = spreadsheet

spreadsheet-summary = Summary
spreadsheet-trajectories = Trajectories
spreadsheet-levers = Levers
spreadsheet-needs = What it would take
spreadsheet-city = City
spreadsheet-day = Date
spreadsheet-page = Page
spreadsheet-share = Share of the goal
spreadsheet-met = Met?
spreadsheet-all = Chances of all goals together
spreadsheet-points = The margin of a rate is in points. “Share of the goal”: what is reached, divided by what is aimed at.
spreadsheet-note = Totals, differences and shares are formulas. The rest is computed in the page: changing a value here does not run the simulation again.
spreadsheet-series-rate_awarded = Clause rate at award
spreadsheet-series-rate_in_execution = Clause rate of contracts in execution
spreadsheet-series-phi = Share that the facilitators can follow
spreadsheet-total = Total from { $from } to { $to }
spreadsheet-unit-share = %
spreadsheet-unit-growth = % a year
spreadsheet-change = Difference
spreadsheet-now = Value in the scenario
spreadsheet-needed = Value that it takes
spreadsheet-status = How it stands
spreadsheet-need-more = Goal missed: it takes at least this value, the rest being kept.
spreadsheet-need-less = Goal missed: it takes at most this value, the rest being kept.
spreadsheet-need-barred = Value set aside. { $why }
spreadsheet-need-keep-most = Goal met, as long as the value is no higher.
spreadsheet-need-keep-least = Goal met, as long as the value is no lower.
spreadsheet-need-always = Goal met, whatever the value.
spreadsheet-need-never = No value reaches the goal, the rest being kept.
spreadsheet-need-inert = No effect on this goal.

# Taking away
take-title = Files and pictures
take-spreadsheet = Spreadsheet (.xlsx)
take-trajectories = Trajectories (CSV)
take-levers = Levers (CSV)
take-result = Result, for a program (JSON)
take-scenario = Scenario, to open here again (JSON)
take-memo = One-page note
take-pictures = Curves
take-png = PNG
take-svg = SVG
take-csv = CSV
take-map = Feasibility map
take-tornado = What weighs the most: { $name }
take-copy = Copy
take-simulation = Simulation: these figures are computed from assumptions, not observed.
take-shape = Shape
take-shape-wide = 16:9 (slide)
take-shape-square = Square
take-shape-square-file = square
take-lang = Language
take-tornado-more = { $count ->
    [one] One more assumption weighs less.
   *[other] { $count } more assumptions weigh less.
}
take-made = Picture of { $day }.
take-made-at = Picture of { $day }, made at { $page }
take-picture-of = { $action }: { $name }
take-done = “{ $name }” is ready in your downloads.
take-failed = This browser did not allow “{ $name }” to be saved.
take-unsure = “{ $name }” was handed to the browser. If nothing was saved, the frame around this page forbids it.
take-forbidden = “{ $name }” is not saved: the frame around this page forbids it.
take-copied = The picture is copied: paste it into a document.
take-not-copied = This browser does not allow the picture to be copied: take it as PNG.

# One-page note
memo-title = One-page note
memo-print = Print or save as PDF
memo-scenario = Scenario:{ " " }
memo-question = Are the { $year } goals within our reach, and what would it take?
# Words of the other language that texts cite, parted by “|”.
foreign-words = Paris en pointe sur les achats responsables | données essentielles de la commande publique
memo-goals = Result of each goal
memo-goal = Goal
memo-in-year = In { $year }
memo-aimed = Aimed at
memo-state = State
memo-way = { $name } at { $value } instead of { $current }
memo-or = { "; or " }
memo-no-way = For { $goal }, no lever is enough alone.
memo-assumptions = Assumptions and decisions, with their sources
memo-edited-from = Original value: { $value }.
memo-made = Note of { $day }.
memo-link = Find and change this scenario:{ " " }
memo-disclaimer = Computed in the browser, no data sent. Values marked as assumed are assumptions; this is not an official document.
compare-title = Compare the scenarios
compare-intro = In bold, what differs from the reference. The small curves share one scale.
compare-alone = Only one scenario so far. Add one to see, side by side, what each reaches and where the differences come from.
compare-rows = Rows of the table
compare-differences = Differences
compare-all = All
compare-csv = CSV table
compare-add = Add
compare-add-title = Add a scenario
compare-full = Four scenarios at most: remove one to add another.
compare-full-groups = The start of a round and four proposals: remove some to add something else.
compare-kept = Set aside for comparing, and saved
compare-file = Open a scenario file
compare-refused = “{ $name }” is not a scenario that the simulator can read. The comparison has not changed.
compare-table = Comparison of the scenarios
compare-reference = reference
compare-here = on screen
compare-reference-here = reference, on screen
compare-score = of { $followed }
compare-make-reference = Make reference
compare-make-reference-of = Take “{ $name }” as the reference
compare-remove = Remove “{ $name }”
compare-targets-differ = different goals
compare-just = just met
compare-chances = All at once
compare-no-range = no range
compare-limits = What limits
compare-no-limit = Nothing: the goals followed are met
compare-limit-facilitators = capacity of the facilitators
compare-limit-realisation = share of hours worked
compare-limit-inertia = length of running contracts
compare-limit-mix = change in the families of contracts
compare-limit-siae = answers of the SIAE
compare-limit-award = award rate
compare-limit-ambition = ambition of the plan
compare-absent = –
compare-summed = { $value } in total
compare-accounts = Where do the differences come from?
compare-account = { $name }: { $gap } against the reference
compare-account-none = { $name }: no difference from the reference
compare-account-off = { $name }: goal not followed
wall-title = Projection for the room
wall-goals = Goals and their curves
wall-screen = Full screen
wall-screen-refused = This browser does not lend the full screen: enlarge its window.
wall-help = Keys
wall-leave = Leave
wall-lever = Lever being moved
wall-lever-before = Previous lever
wall-lever-next = Next lever
wall-lever-less = { $name }: less
wall-lever-more = { $name }: more
wall-lever-from = instead of { $value }
wall-key-curve = curve
wall-key-lever = lever
wall-key-move = move
wall-key-help = all keys
wall-escape = Esc
wall-pages = Page ↑ ↓
wall-shift = Shift
wall-backspace = Backspace
wall-help-curve = a goal’s curve
wall-help-lever = the lever before or after
wall-help-move = less or more, by one step
wall-help-fine = by a fifth of a step
wall-help-coarse = by ten steps
wall-help-reset = put the lever back where it started
wall-help-undo = undo the last move
wall-help-screen = full screen, or not
wall-help-leave = leave the wall
wall-pages-label = Pages of the wall, by the keys 1 to 5
wall-page-scenario = Scenario
wall-page-board = Groups
wall-page-votes = Votes
wall-page-hands = Show of hands
wall-page-question = Question
wall-foot = { $who }, { $base }-{ $target }. Contracts { $reading }. Simulation.
wall-round = Round { $number }.
wall-time = Time left
wall-time-over = Time is up
wall-number = { $count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $number }
}
wall-goals-all = { $count ->
    [1] the goal
    [2] both goals
   *[other] all three goals
}
wall-no-goals = No goal is followed.
wall-board-met = { $count ->
    [one] { $number } group in { $all } meets { $goals }.
   *[other] { $number } groups in { $all } meet { $goals }.
}
wall-board-met-only = The group meets { $goals }.
wall-board-met-all = { $count ->
    [2] Both groups meet { $goals }.
   *[other] All { $all } groups meet { $goals }.
}
wall-board-met-none = No group meets { $goals }.
wall-board-met-none-yet = No group meets { $goals } yet.
wall-board-no-groups = The groups are not on the board yet.
wall-board-no-groups-next = They show here as soon as the workshop’s board knows them.
wall-board-waiting = No group has proposed yet.
wall-board-waiting-next = As soon as a group proposes, this page tells what it changes and which goals it meets.
wall-board-proposed = { $count ->
    [one] { $number } group of { $all } has proposed.
   *[other] { $number } groups of { $all } have proposed.
}
wall-board-caption = What the groups propose
wall-board-changes = What they change
wall-board-from-start = from the start
wall-board-start = start { $value }
wall-board-of = of { $all }
wall-board-others = { $count ->
    [one] and { $number } other
   *[other] and { $number } others
}
wall-board-more = something other than levers
wall-board-nothing = nothing: the start as it is
wall-board-none = no proposal yet
wall-board-chances = { $count ->
    [1] Chances of meeting it
    [2] Chances of both
   *[other] Chances of all three
}
wall-board-chances-note = with each one’s ranges
wall-board-part = { $number } of { $all }
wall-board-group = Group
wall-board-score = Goals met
wall-votes-met = { $count ->
    [one] The middle values meet { $met } goal of { $all }.
   *[other] The middle values meet { $met } goals of { $all }.
}
wall-votes-met-none = The middle values meet no goal.
wall-votes-waiting = Nobody has voted yet.
wall-votes-waiting-next = Each vote will show here: one dot a vote, lever by lever.
wall-votes-untouched = No vote moves a lever: all stay at the start.
wall-votes-by-code = { $count ->
    [one] { $number } vote by code
   *[other] { $number } votes by code
}
wall-votes-on-paper = { $count ->
    [one] { $number } vote on paper
   *[other] { $number } votes on paper
}
wall-votes-middle = Middle values: { $values }.
wall-votes-few = { $count ->
    [one] Only one vote of { $all } meets { $goals }.
   *[other] Only { $number } votes of { $all } meet { $goals }.
}
wall-votes-many = { $count ->
    [one] { $number } vote of { $all } meets { $goals }.
   *[other] { $number } votes of { $all } meet { $goals }.
}
wall-votes-no-one = No vote by itself meets { $goals }.
wall-votes-rest = { $count ->
    [one] and { $number } other lever moved
   *[other] and { $number } other levers moved
}
wall-votes-list = How the votes spread
wall-votes-map = Map of the votes
wall-votes-plot = { $name }: middle value { $median }, start { $base }. { $count ->
    [one] { $number } vote, at { $low }.
   *[other] { $number } votes, from { $low } to { $high }.
}
wall-decision = decision
wall-assumption = assumption
wall-vote = Vote
wall-vote-code = Code to scan in order to vote
wall-vote-start = start
wall-vote-needs = It takes a phone, on a network that leads to this address.
wall-vote-here = This address leads to this computer only: no phone gets there.
wall-vote-file = This page is a file: it has no address to vote at. Vote by a show of hands (key 4) or on paper.
wall-vote-long = The start of this round is too long for a code. Vote by a show of hands (key 4) or on paper.
wall-hands-title = { $name }: which value?
wall-hands-how = Show of hands. One hand a person, for one value only.
wall-hands-list = Hands counted
wall-hands-middle = Middle value
wall-hands-mark = middle
wall-hands-count = { $count ->
    [one] { $number } hand
   *[other] { $number } hands
}
wall-hands-more-for = { $letter }, { $value }: one hand more
wall-hands-less-for = One hand less: { $value }
wall-hands-out = { $name }: { $value }
wall-hands-out-in = in { $year }, { $target }
wall-hands-others = The other levers
wall-hands-next = next
wall-hands-later = to come
wall-hands-apart = Hands and votes by code are never mixed.
wall-hands-empty = This round has no lever for a show of hands.
wall-question-usual = What should change to meet { $goals } in { $year }?
wall-question-start = At the start
wall-question-ways = To vote
wall-question-phone = by phone, with this code
wall-question-hands = by a show of hands
wall-question-paper = on paper
wall-help-pages = a page of the wall
wall-help-turn = the next page or the one before
wall-help-groups = the next groups or those before
wall-help-all = the goals alone, all groups
wall-help-enlarge = enlarge the code, or not
wall-help-map = the map of the votes, or how they spread
wall-help-hand = one hand more
wall-help-hand-less = one hand less
wall-help-ask = the lever before or after
wall-help-clear = no hands for this lever
wall-help-clear-undo = take these hands back
wall-letter = letter
wall-window = Open in another window
wall-window-how = It follows this one: put it on the room’s screen.
wall-window-opened = The other window follows this one.
wall-window-refused = The browser refused this window: allow it, then try again.
wall-window-apart = This browser keeps nothing: another window would not follow this one. One is enough.
wall-window-file = This page is a file: one window serves. Show it on both screens.
rec-title = Record of the meeting
rec-save = Save the record (HTML)
rec-file-name = record
rec-preview = The two pages as they print
rec-cut = To fit on two pages, the longest texts are cut.
rec-form = To fill in
rec-decision = The decision
rec-decision-note = Its first sentence is the title. Where it is empty, two lines are left to write it by hand.
rec-present-note = Nobody is named unless they wish: “twenty people, four groups” will do.
rec-used = { $count } of { $most }
rec-too-long = This text is over { $most } characters: it is kept only once it is shorter.
rec-keep = Scenario kept
rec-keep-none = None yet
rec-keep-other = A scenario no longer among the proposals
rec-of-group = { $letter }, { $group }
rec-of-group-named = { $letter }, { $group }: { $name }
rec-of-votes = middle values of the votes
rec-of-hands = middle values of the show of hands
rec-of-round = { $what } (round { $number })
rec-of-other = Scenario kept at the meeting, no longer among the proposals.
rec-add = Add a step
rec-steps-full = { $most } steps at most.
rec-step = Step { $number }
rec-what = What
rec-who = Who
rec-when = When
rec-remove = Remove
rec-remove-step = Remove step { $number }
rec-page = page { $page } of 2
rec-head = Record of a workshop: { $subject }
rec-foot = Simulation. Contracts counted: { $reading }. Does not bind the City.
rec-to-decide = Decision to be made
rec-none-kept = No scenario has been kept yet.
rec-loses-under = Once “{ $name }” falls below { $limit }, { $goals } miss their target.
rec-loses-over = Once “{ $name }” exceeds { $limit }, { $goals } miss their target.
rec-loses-before = Once “{ $name }” comes before { $limit }, { $goals } miss their target.
rec-loses-after = Once “{ $name }” comes after { $limit }, { $goals } miss their target.
rec-meeting = Workshop
rec-question = Question
rec-present = Present
rec-course = Course
rec-course-of = { $groups }, { $rounds }
rec-groups = { $count ->
    [0] no group
    [one] { $groups } group
   *[other] { $groups } groups
}
rec-rounds = { $count ->
    [one] { $rounds } round
   *[other] { $rounds } rounds
}
rec-older = { $count ->
    [one] One older round is in the workshop’s log.
   *[other] { $rounds } older rounds are in the workshop’s log.
}
rec-line = { $count ->
    [one] { $proposals } proposal, { $met }
   *[other] { $proposals } proposals, { $met }
}
rec-line-met = { $count ->
    [0] no goal met
    [one] { $met } goal met
   *[other] { $met } goals met
}
rec-line-met-span = { $low } to { $high } goals met
rec-line-none = no proposal
rec-line-votes = { $count ->
    [one] { $proposed }; { $votes } vote.
   *[other] { $proposed }; { $votes } votes.
}
rec-changes = What it changes
rec-goal = { $goal }, { $value }
rec-no-proposal = No group made a proposal.
rec-no-change = nothing
rec-next = ;{ " " }
rec-more-levers = { $count ->
    [one] and { $levers } other
   *[other] and { $levers } others
}
rec-more-than-levers = and settings other than levers
rec-off = not followed
rec-just = just met
rec-of-all = { " " }of { $all }
rec-kept = kept
rec-kept-proposal = Proposal kept: { $what }.
rec-kept-middle = Scenario kept: { $what }.
rec-votes = Votes of round { $number }
rec-values = Values (votes)
rec-middle = Middle value
rec-span = { $low } to { $high }, { $values } different values
rec-decision-kind = decision
rec-assumption-kind = assumption
rec-by-hand = { $count ->
    [one] { $kind }, by show of hands ({ $hands } hand)
   *[other] { $kind }, by show of hands ({ $hands } hands)
}
rec-by-code = { $count ->
    [one] { $votes } vote by code.
   *[other] { $votes } votes by code.
}
rec-by-paper = { $count ->
    [one] { $votes } vote on paper.
   *[other] { $votes } votes on paper.
}
rec-by-both = { $count ->
   *[other] { $votes } votes: { $code } by code, { $paper } on paper.
}
rec-together = Together, the middle values meet { $met } of { $all } goals.
rec-alone = { $count ->
    [0] None of { $votes } votes meets everything by itself.
    [one] { $alone } of { $votes } votes meets everything by itself.
   *[other] { $alone } of { $votes } votes meet everything by themselves.
}
rec-hands-together = By show of hands, the middle values meet { $met } of { $all } goals.
rec-votes-rest = { $count ->
    [one] { $levers } other lever was changed.
   *[other] { $levers } other levers were changed.
}
rec-decision-title = The decision
rec-gives = What it gives
rec-kept-from = Scenario kept: { $what }.
rec-first-year = First year
rec-holds = What would have to stay true
rec-holds-now = In the decision
rec-holds-while = It holds as long as…
rec-holds-else = Otherwise
rec-at-least = at least
rec-at-most = at most
rec-no-sooner = not before
rec-no-later = no later than
rec-to-find = { $value }, to be found
rec-first-rate = Share with a clause in { $year }
rec-lost = at { $value }, { $missing } short
rec-holds-note = One line at a time, the rest kept.
rec-holds-some = { $count ->
   *[other] One line at a time, the rest kept. The { $shown } narrowest margins of { $all }.
}
rec-holds-open = One line at a time, the rest kept. { $shown } margins of { $all }: the narrowest, and what nobody knows.
rec-holds-all = No value can, by itself, lose what is met.
rec-unknown = What nobody knew
rec-chosen = a value chosen at the meeting, without a source
rec-unknown-value = { $value }, { $how }
rec-votes-span = votes range from { $low } to { $high }
rec-votes-one = every vote says { $value }
rec-groups-span = proposals range from { $low } to { $high }
rec-groups-one = proposals say { $value }
rec-next-title = What comes next
rec-find = Find this decision in the simulator
rec-saved-as = Meeting saved: { $name }.
rec-unnamed = Nobody was asked for a name.
ws-title = Workshop
ws-parts = Parts of the workshop
ws-part-board = Board
ws-part-votes = Votes
ws-part-mine = My vote
ws-part-guide = Prepare and host
ws-not-kept = This browser does not keep the board: save the log to a file before you close the page.
ws-name = Name of the workshop
ws-rounds = Rounds
ws-round = Round { $number }
ws-round-new = New round
ws-text-bad = This text cannot be longer than 120 characters.
ws-question = Question of the round
ws-question-hint = What would it take to meet our goals?
ws-start = The round starts from: { $name }, mark
ws-start-take = Start from the scenario on screen
ws-timer = Time of the round
ws-timer-start = Start
ws-timer-stop = Stop
ws-timer-more = +{ $minutes } min
ws-timer-less = −{ $minutes } min
ws-timer-set = Length
ws-timer-bad = Enter a duration from 0 to { $most } minutes. The duration stays as it was.
ws-timer-over = Time is up. Nothing is closed: you can give more.
ws-timer-left = { $count ->
    [one] { $minutes } minute left.
   *[other] { $minutes } minutes left.
}
ws-groups = Who meets what
ws-group = Group
ws-score = Met
ws-score-of = { $met } of { $all }
ws-actions = Actions
ws-base = Start of the round
ws-propose-note = “Propose” keeps for a group the scenario that the simulator shows: { $name }.
ws-proposals-full = This round has { $most } proposals, the most it can hold: begin a new one.
ws-propose = Propose
ws-propose-for = Propose the scenario on screen for { $name }
ws-proposal-number = { $number } proposals
ws-show = Show
ws-show-of = Show the proposal of { $name }
ws-withdraw = Withdraw the last proposal of { $name }
ws-undo = Undo the last removal
ws-group-new = Add a group
ws-group-letter = Group { $letter }
ws-groups-full = { $most } groups at most.
ws-group-edit = Edit
ws-group-name = Name
ws-group-colour = Colour
ws-group-shape = Shape
ws-group-remove = Remove this group
ws-group-keeps = This group made proposals: it stays on the board.
ws-colour-blue = blue
ws-colour-ochre = ochre
ws-colour-green = green
ws-colour-plum = plum
ws-colour-slate = slate
ws-colour-brick = brick
ws-shape-disc = disc
ws-shape-square = square
ws-shape-triangle = triangle
ws-shape-diamond = diamond
ws-shape-cross = cross
ws-shape-star = star
ws-shape-hexagon = hexagon
ws-face = What it changes
ws-face-none = nothing
ws-face-more = something else than levers
ws-face-rest = { $count ->
    [one] and { $count } other
   *[other] and { $count } others
}
ws-chances = Chances of meeting all
ws-compare = Compare the groups
ws-compare-some = Compare { $first } to { $last }
ws-wall = Project the board
ws-record = Record of the meeting
ws-group-up = Move this group up
ws-group-down = Move this group down
ws-group-leave = This group leaves the meeting
ws-group-back = This group is back
ws-group-gone = left the meeting
ws-group-qr = QR code that opens “My vote” for group { $letter }
ws-group-qr-note = Opens the page as group { $letter }: its code comes here as its proposal.
ws-no-address = This file comes from no site: no phone can open it by a QR code.
ws-no-code = The start of this round is too long for a QR code: vote by a show of hands, on paper, or on a tablet.
ws-proposal-name = Name of proposal { $number }
ws-proposal-copy = { $name } (copy)
ws-proposal-choose = Make this one count
ws-proposal-counts = This one counts.
ws-proposal-duplicate = Duplicate
ws-proposal-withdraw = Withdraw
ws-round-from = New round, starting from…
ws-round-from-note = The round before stays as it is. The timer starts again from the time that was set.
ws-from-same = The same start
ws-from-proposal = Proposal { $name }
ws-from-votes = { $count ->
    [one] The vote counted
   *[other] Middle values of the { $count } votes
}
ws-from-hands = Middle values of the hands
ws-from-screen = The scenario shown by the simulator
ways-title = How the room can vote
ways-phones = Phones.
ways-phones-here = They need a network that leads to this address, or to have opened the page before: it then opens without a network.
ways-phones-file = They need a network that leads to the site that this file comes from, or to have opened its page before.
ways-phones-none = None: this file comes from no site that a phone could open.
ways-phones-act = Show the QR code
ways-tablet = A tablet, passed round.
ways-tablet-needs = No network. It keeps the votes and hands them over at the end.
ways-tablet-act = Open the vote
ways-hands = A show of hands.
ways-hands-needs = No network, no device: the wall shows the values, you count.
ways-hands-act = Count on the wall
ways-paper = Paper.
ways-paper-needs = No network: print the ballots before the meeting, enter them by keyboard.
ways-paper-act = Print the ballots
ways-codes = Codes read aloud.
ways-codes-needs = Each group of letters is checked as it is typed.
ways-codes-file = A file opened from disk has no camera: have the codes read aloud, each group of letters is checked as it is typed.
ways-codes-act = Enter codes
ws-log = Log of the workshop
ws-log-note = Every round, its proposals and its votes. The file of the log opens the board again as it is.
ws-log-csv = Save a table (CSV)
ws-log-json = Save the log to a file
ws-log-open = Open a log…
ws-log-csv-name = workshop.csv
ws-log-json-name = workshop.json
ws-log-round = Round
ws-log-question = Question
ws-log-group = Group
ws-log-time = Time
ws-log-met = Goals met
ws-log-followed = Goals followed
ws-log-ballot = Vote
ws-log-paper = Paper vote
ws-log-hands = Show of hands, middle values
notice-board-aside = The workshop board kept on this device could not be read. It is put aside, not deleted; a new board takes its place.
notice-board-refused = This log was not opened: { $reason } The board on screen stays as it is.
notice-log-not-saved = This browser did not save the log.
board-fault-unreadable = the file cannot be read, or is too large.
board-fault-large = the file is too large.
board-fault-other = it is not the log of a workshop.
board-fault-newer = it was made by a newer version of the simulator.
board-fault-field = { $reason }.

# Vote
vote-title = My vote
vote-how = Move levers in the simulator, then show this code to the person running the workshop, or send it.
vote-start = I start from: { $name }, mark
vote-none = No lever is changed: your vote approves the starting scenario.
vote-move = { $name }: { $from } → { $to }
vote-rounded = Rounded to the nearest step: { $names }.
vote-misfit-more = Your scenario changes more than levers (goals, years, families, what is counted): a vote cannot carry that. Undo those changes, or save a file.
vote-misfit-long = Your changes take { $bytes } bytes, more than a code can hold: put some levers back.
vote-code = Code of my vote
vote-qr = QR code of my vote; the same code stands in letters beside it.
vote-select = Select the code
vote-rebase = Start from the scenario on screen
vote-renew = Someone else votes
vote-privacy = The code holds the levers changed, the mark of the start and a number drawn at random. Nothing else: no name, no device. A second vote from the same device replaces the first.
vote-as-group = Group { $letter }.
vote-here = Move these levers, see what comes of it, then show your code.
vote-give = My code
vote-open = Vote on a page of its own
vote-others = All other levers, in the simulator
vote-tablet = This tablet is passed round
vote-tablet-end = The tablet is no longer passed round
vote-tablet-note = Each vote is kept on the device, which goes back to the start for the next person.
tablet-vote = Vote
tablet-thanks = Noted. Pass the tablet to the next person.
tablet-unkept = This browser does not keep the votes: hand them over before the page is closed.
tablet-over = Hand the votes over
tablet-count = { $count ->
    [0] No vote on this tablet.
    [one] { $count } vote on this tablet.
   *[other] { $count } votes on this tablet.
}
tablet-here = Count them on this device’s board
tablet-counted = { $count ->
    [one] { $count } vote counted on the board.
   *[other] { $count } votes counted on the board.
}
tablet-codes = To be scanned by the device that holds the board, under Votes, or brought to it as text or as a file.
tablet-qr = { $count ->
    [one] Vote { $first }
   *[other] Votes { $first } to { $last }
}
tablet-text = Codes, one a line
tablet-save = Save these codes
tablet-file-name = tablet-votes.txt
tablet-clear = Delete these votes from the tablet
tablet-clear-sure = Yes, delete them: they are counted
vote-collect-how = Votes of round { $number }, starting from “{ $name }”. Every phone must start from the same mark:
vote-paste = Codes received, one a line
vote-take = Count these codes
vote-file = Read a file of codes…
vote-count-how = { $codes } by code, { $paper } on paper.
intake-way = A code that comes in is
intake-ask = Ask for each code
intake-votes = Always a vote
intake-proposals = Its group’s proposal
intake-question = This code: a vote, or a group’s proposal?
intake-question-group = This code comes from group { $letter }: a vote, or its proposal?
intake-as-vote = A vote
intake-as-proposal = Proposal of { $name }
intake-as-nothing = Leave it
intake-wrong = Group of letters no. { $number } is wrong: have it said again.
intake-proposed = Taken as a proposal: { $names }.
asked-title = What the round asks
asked-note = These levers and values are those of the show of hands, of the paper ballots and of this device’s voting page. Hands are not mixed with votes.
asked-values = Values offered
asked-values-of = Values offered for { $name }
asked-bad = Enter 2 to 7 allowed values, with semicolons between them.
asked-hands = Hands
asked-add = Add a lever
asked-full = { $most } levers at most.
asked-remove = No longer ask: { $name }
asked-clear = Count again
asked-clear-of = Count again: { $name }
asked-go-on = Go on with the show of hands on the wall
vote-receipt = Counted: { $added }. Replaced: { $replaced }. Refused: { $refused }.
vote-receipt-rest = And { $count } more codes refused.
vote-added = counted.
vote-replaced = replaces an earlier vote of the same person.
vote-full = the round has all the votes it can count.
vote-other-base = starts from another scenario (mark { $other }, expected { $base }).
vote-empty = holds nothing.
vote-character = contains “{ $found }”, which no code contains.
vote-length = a letter is missing, or there is one too many.
vote-damaged = a letter was copied wrongly.
vote-newer = comes from a newer version of the simulator.
vote-content = holds a lever that this version does not know.
vote-count = { $count ->
    [0] No vote
    [one] { $number } vote
   *[other] { $number } votes
}
vote-count-none = Votes counted will appear here, lever by lever.
vote-table = Votes, lever by lever
vote-lever = Lever
vote-base = Start
vote-low = Lowest
vote-middle = Middle value
vote-high = Highest
vote-touched = Changed by
vote-untouched = Nobody changed a lever.
vote-untouched-count = Whoever left a lever alone counts for the value it starts from.
vote-median = And if we took the middle values?
vote-median-row = Middle values
vote-median-name = Middle values of the votes
vote-median-show = Show the middle values in the simulator
vote-map = Everyone on the map
vote-map-sentence = { $count ->
    [0] No vote of { $all } meets every goal followed.
    [one] { $met } vote of { $all } meets every goal followed.
   *[other] { $met } votes of { $all } meet every goal followed.
}
vote-map-note = The region is that of the starting scenario. Filled dot: this vote meets every goal, whatever other levers it changes. Hollow dot: it does not. A number: several votes at one place. Marks are those of the groups, beside the dot where they would hide it.
camera-start = Read with the camera
camera-stop = Stop the camera
camera-picture = Picture of the camera
camera-unavailable = There is no camera to use here: the page must be served over https. Paste the codes, or read a file.
camera-refused = The camera was refused. Allow it in the browser, paste the codes, or read a file.
camera-absent = No camera answers. Paste the codes, or read a file.

# The meeting as one file
meeting-title = Meeting
meeting-save = Save the meeting
meeting-note = One file: the simulator, the scenario on screen, your saved scenarios and the workshop’s board. It opens from the disk, without a network, in Firefox, Chrome or Edge.
meeting-making = The file is being made…
meeting-saved = “{ $name }” is in your downloads: open it with a double click, or hand it on.
meeting-unfetched = The file could not be made: it takes the network, once. Nothing is lost; check the connection, then try again.
meeting-file-name = meeting
notice-one-file = This page is a file, opened without a server: no camera and no installation here; all the rest is there. Your changes are kept only when you choose “Save the meeting”.
notice-meeting-refused = Part of the meeting kept in this file could not be read; the rest is there, and the file stays as it is. { $reasons }.
share-no-link = This file comes from no site: a link would lead nowhere. To share, hand on the saved meeting or the scenario’s file.
camera-file = No camera in a file opened from the disk: paste the codes, or read a file.

# To prepare and to host: the sheets of the kit, the rehearsal
kit-title = The sheets, to read and to print
kit-note = The guide takes two pages; each role card, and the decision sheet, one. The decision sheet takes up the question and the goals of the round shown.
kit-print = Print this sheet
kit-print-all = Print the whole kit
kit-short-guide = Guide
kit-short-elected = Elected official
kit-short-buyer = Public buyer
kit-short-clauses = Clause facilitator
kit-short-siae = SIAE network
kit-short-decision = Decision
kit-notes = Notes
kit-decision = Decision sheet
kit-decision-question = The question
kit-decision-question-hint = The one the room answered, word for word.
kit-decision-sentence = The decision, in one sentence
kit-decision-sentence-hint = Read it back aloud: if one person cannot live with it, this is not it yet.
kit-decision-gives = What it gives
kit-decision-gives-hint = The figures on the wall, with their margin.
kit-decision-reached = With the decision
kit-decision-true = What must stay true
kit-decision-true-hint = The values beyond which the decision no longer holds: hours per contract, durations, answers, dates.
kit-decision-unknown = What we do not know
kit-decision-unknown-hint = The assumptions that nobody could confirm, and who might.
kit-decision-next = Who does what, and by when
kit-decision-next-hint = One name or department a line; without a date it is no next step.
kit-decision-what = What
kit-decision-who = Who
kit-decision-when = By when
kit-practice-title = Rehearse
kit-practice-note = Without an audience, in ten minutes: six made-up groups propose, vote and begin a second round, from the scenario on screen.
kit-practice-go = Rehearse with six made-up groups
kit-practice-ask = A workshop is on the board. The rehearsal takes its place; you can come back to it as long as this page stays open.
kit-practice-yes = Begin the rehearsal
kit-practice-no = Keep my board
kit-practice-said = The rehearsal is on the board.
kit-practice-board = Go to the board
kit-practice-back = Back to the board from before the rehearsal
kit-practice-name = Rehearsal
kit-practice-group-1 = City hall
kit-practice-group-2 = Procurement
kit-practice-group-3 = SIAE network
kit-practice-group-4 = Jobs and inclusion
kit-practice-group-5 = Technical departments
kit-practice-group-6 = Finance
kit-practice-question-1 = What would it take to meet our goals?
kit-practice-question-2 = And if we did a little more, or if there were fewer hours?
kit-practice-list = To do in ten minutes
kit-practice-try-1 = On the board, say aloud who meets everything, and by which lever.
kit-practice-try-2 = Show a proposal in the simulator, change a lever, come back: propose it for another group.
kit-practice-try-3 = Withdraw a proposal, then undo that.
kit-practice-try-4 = Give the round ten minutes, start the time, add a minute, stop.
kit-practice-try-5 = Under “Votes”, read the middle value and the gap between votes: where should people talk?
kit-practice-try-6 = Enter two paper ballots by keyboard: a digit and Enter for each lever.
kit-practice-try-7 = Show round 2, give it another question, project, then leave the projection.

# Paper ballots
paper-title = Paper ballots
paper-sheets = Sheets to print
paper-sheets-of = { $count ->
    [one] { $sheets } sheet, { $ballots } ballots
   *[other] { $sheets } sheets, { $ballots } ballots
}
paper-print = Print the ballots
paper-start = start: { $value }
paper-other = other:
paper-serial = no.
paper-ask = What do you propose?
paper-how = One box a line. A line left empty keeps the starting value.
paper-mark = Mark of the start:
paper-nameless = Do not write your name.
paper-entry = Enter the ballots
paper-keys = By keyboard, for each lever: the digit of the box (0 or Space if none is ticked, O for “other”), then Enter. After the last lever the ballot is counted and you are back at the first. Backspace goes back a lever; on an empty ballot it takes out the last one entered.
paper-none = none
paper-is-start = start
paper-take = Count this ballot
paper-count = { $count ->
    [0] No ballot entered.
    [one] { $number } ballot entered.
   *[other] { $number } ballots entered.
}
paper-done = The last ones entered
paper-number = no. { $number }
paper-unchanged = everything at the start
paper-remove = Take out ballot no. { $number }
paper-removed = Ballot taken out. { $left }
paper-restore = Put back the ballot taken out
paper-earlier = And { $count } more before.
paper-full = This round has received { $most } ballots, the most it can take.

## Embedding in another page

embed-curve = Insertion hours a year
embed-open = Open the full simulator
embed-new-tab = {" "}(new tab)
embed-fullscreen = Full screen
embed-source = Source: responsible procurement scheme, 2016. The rest is assumption.
embed-no-lever = This scenario has none of the levers asked for.
embed-ignored = Unknown settings in the address of this page, left aside: { $words }.
embed-view = Embed in a page
embed-title = Goal simulator for responsible procurement
embed-intro = Copy these lines into a page of your site or intranet: it will show the scenario on screen. Nothing your readers do there leaves their browser.
embed-way = In what form
embed-way-link = Link and script, height follows
embed-way-frame = Frame alone, no script
embed-way-element = Element, for an application
embed-display = Display
embed-readonly = To read only, no lever
embed-levers = Levers shown
embed-levers-note = Without a choice, the four usual ones
embed-lines = Lines to copy
embed-copy = Copy
embed-copied = Copied.
embed-copy-by-hand = This browser does not let the page copy: the text is selected, copy it with the keyboard.
embed-preview = See the result
embed-docs = Documentation
embed-source-city = { $city }: the city’s own scenario and sources.
embed-source-of = { $city } – sources: { $sources }.
embed-source-texts = Sources: { $sources }.
embed-source-none = This scenario cites no source.
embed-refused = If the frame stays empty or grey, the simulator’s server does not let your site show it: ask its administrator to add your site’s address to “frame-ancestors”, and to drop the header X-Frame-Options if it is sent. If your own site has a content policy, it must allow the simulator’s address in “frame-src”.
embed-places = In SharePoint, Drupal, WordPress, TYPO3
embed-place = Tool
embed-place-where = Where to paste
embed-place-admin = What the administrator must allow
embed-sharepoint-where = Web part “Embed”, with the frame alone: scripts are not taken there.
embed-sharepoint-admin = The simulator’s address in “HTML Field Security” (site settings, site collection administration).
embed-drupal-where = A text field in the format “Full HTML”, by the button “Source”.
embed-drupal-admin = A text format that keeps the tag iframe (“Text formats and editors”), open to the editors.
embed-wordpress-where = Block “Custom HTML”.
embed-wordpress-admin = The capability unfiltered_html: administrators and editors have it; on a multisite, the super admin alone.
embed-typo3-where = Content element “HTML”.
embed-typo3-admin = This content type for the editors’ group; and, where the site has a content policy, “frame-src” with the simulator’s address.
embed-adapt = Adapt the page to your city
update-ready = A new version of the simulator is ready.
update-reload = Reload
foot-legal = Legal notice
foot-privacy = Personal data
foot-city-accessibility = Accessibility
foot-contact = Contact
config-absent = This site has no settings of its own: config.json is missing, empty, or replaced by a page.
config-good = This site’s own settings (config.json) are taken whole.
config-left-aside = This site’s own settings (config.json) are taken, but for these colours:
config-refused = This site’s own settings (config.json) are left aside as a whole:
config-unmarked = “{ $field }” is not { $expected }
config-not-one-of = “{ $found }” is not one of { $known }
config-too-many = { $found } items, { $most } at most
config-not-colour = this is not a colour such as #0d4687
config-faint = { $code } has a contrast of { $contrast } to 1 with the page, { $least } is needed
config-like-missing = { $code } would be taken for the ochre of what is missing
config-view = Check a file config.json
config-intro = This file gives the page a city’s name, colours and scenarios. Choose it, or drop it here: its faults are told with their place. It is read on your device; nothing is sent or kept.
config-choose = Choose a file
config-fields = What each field says
config-file-good = “{ $file }” is good: all of it is taken.
config-file-left-aside = { $count ->
    [one] “{ $file }” is taken, but for one colour:
   *[other] “{ $file }” is taken, but for { $count } colours:
}
config-file-refused = { $count ->
    [one] “{ $file }” would be left aside as a whole, for one fault:
   *[other] “{ $file }” would be left aside as a whole, for { $count } faults:
}
config-file-unread = “{ $file }” could not be read, or is larger than 5 MB.
config-file-board = “{ $file }” is the board of a workshop, not settings: it opens in the workshop.
config-file-meeting = “{ $file }” is a saved meeting, not settings: open the page that holds it instead.
config-file-scenario = { $count ->
    [one] “{ $file }” is a scenario file, “{ $name }”, not settings. For the page to offer it to all, paste its content into the field “scenario” or “presets” of config.json.
   *[other] “{ $file }” holds { $count } scenarios, not settings. For the page to offer them to all, paste them into the field “presets” of config.json.
}
config-file-scenario-refused = “{ $file }” is a scenario file, not settings, and it does not open:
config-open = { $count ->
    [one] Open this scenario
   *[other] Open these scenarios
}
config-try = See the page with these settings
config-try-note = For this visit only. Nothing is kept while you see it so; your work from before waits for you.
config-tried = The page is shown with the settings of “{ $file }”, for this visit only: nothing is kept.
config-leave = Back to the site’s settings
foot-version = Version { $version }
foot-model = Model and sources
foot-accessibility = Accessibility: partially compliant
guide-title = To begin with
guide-1 = Do we get there?
guide-1-go = Read the answer
guide-2 = What would it take?
guide-2-go = See each lever
guide-3 = What if…?
guide-3-go = Move a slider
guide-away = Hide “To begin with”
guide-again = Show “To begin with” again

## User's guide

manual-title = User’s guide
manual-meeting = User’s guide: running a meeting
manual-setting = User’s guide: setting it up
manual-contents = Contents
manual-find = Search the user’s guide
manual-found = { $count ->
    [one] { $number } passage of { $all }.
   *[other] { $number } passages of { $all }.
}
manual-found-none = No passage holds these words.
manual-clear = Show everything
manual-print = Print or save as PDF

## Pages of text, where the city has not said who publishes the page

text-owner-unset = (to be set in the city’s configuration)
text-contact-unset = (address to be set in the city’s configuration)

## The whole scenario: typed texts

set-text-empty = Enter a name. The previous one is kept.
set-text-name-long = This name is too long: 120 characters at most. The previous one is kept.
set-text-long = This text is too long: 500 characters at most. The previous one is kept.
set-text-not-an-address = An address starts with https:// or http:// and has no space. The previous one is kept.

## Your city: six questions, the answer as you go

city-open = Your city…
app-subject-city = responsible procurement, { $city }
city-title = Your city
city-lead = Six questions, the answer as you go.
city-back = Back to the simulator
city-skip = Go to the answer
city-see = See
city-1 = What is your authority called?
city-2 = From which year to which?
city-from = from
city-to = to
city-proposed = proposed: to the end of the municipal term
city-term = one municipal term
city-3 = How many contracts do you award a year?
city-a-year = a year
city-4 = Which share carries a social clause?
city-today = today
city-aimed = aimed at in { $year }
city-5 = Which goals do you follow?
city-start-from = Start from
city-what-they-count = What they count
city-not-followed = not followed
city-goal-to-give = to be given
city-6 = How much do you buy a year?
city-millions = million euros
city-spaser-must = Above 50 million euros, adopting a scheme (SPASER) is mandatory.
city-spaser-need-not = Up to 50 million euros, no scheme is mandatory (SPASER).
city-dont-know = I don’t know
city-dont-know-of = I don’t know: { $name }
city-meanwhile = { $value } meanwhile: an example, { $low } to { $high } being plausible.
city-more = More: length of contracts, reserved contracts, hours, means
city-more-digest =
    { $count ->
        [one] { $count } value to find
       *[other] { $count } values to find
    }
city-finish = Finish
city-kept = Everything is kept on this device: you can leave and come back.
city-not-kept = This browser keeps nothing: finish, then save a file.
city-untouched = A question without an answer counts as “I don’t know”.
city-restart = Start again
city-finish-later = The number of contracts (or “I don’t know”) and the share aimed at are still missing.

city-more-contracts = Contracts
city-more-hours = Insertion hours
city-more-reserved = Reserved contracts
city-more-means = Means
city-more-counted = What you count
city-sized = Work hours out from amounts
city-sized-note = hours = amount × labour share × insertion effort ÷ { $cost } (practitioners’ rule)
city-threshold = From which amount a contract counts
city-threshold-unsaid = To be said
city-threshold-any = All contracts
city-threshold-from = { $amount } before tax
city-kind = Which clauses count
city-kind-insertion = Insertion clauses only
city-kind-social = Any social clause
city-note-threshold = Contracts from { $amount } before tax.
city-note-any = All contracts, no threshold.
city-note-insertion = Insertion clauses only.
city-note-social = Any social clause.

city-asked-base_year = First year
city-asked-target_year = Year of the goal
city-asked-contracts = Contracts awarded a year
city-asked-clause_rate_base = Share with a clause today
city-asked-clause_rate = Share with a clause aimed at
city-asked-goal_clause_rate = Goal for the share with a clause
city-asked-goal_hours = Goal for hours a year
city-asked-goal_reserved = Goal for reserved contracts a year
city-asked-above_thresholds = Contracts above the European thresholds, a year
city-asked-yearly_purchases = Purchases a year
city-asked-duration = Length of a contract
city-asked-clause_duration = Length of a clause contract, if different
city-asked-hours_per_contract = Hours per clause contract
city-asked-amount = Mean amount of a clause contract
city-asked-labour_share = Share of labour
city-asked-insertion_share = Share for insertion
city-asked-reserved_published_base = Reserved tenders published a year today
city-asked-reserved_published = Reserved tenders published a year, aimed at
city-asked-facilitators = Facilitators
city-asked-contracts_per_facilitator = Clause contracts per facilitator

city-answer = The answer
city-wait = It will appear here once the number of contracts and the share aimed at are there.
city-wait-years = It will appear here once the year of the goal comes after the first one, by at most 30 years.
city-wait-note = What you don’t know stays “to find”: the page will tell what it changes.
city-given = Were you given a scenario?
city-given-drop = Drop the file on the page.
city-given-choose = Choose a file
city-data = Are your contracts published already?
city-data-note = The file says how many, for how long, with what share of clauses.
data-open = Start from your data
data-open-note = A file of contracts (DECP, list, follow-up) gives measured values, with their source.
city-you = your authority
city-none-followed = With these answers, no goal is followed.
city-one-met = With these answers, { $city } meets its goal in { $year }.
city-one-missed = With these answers, { $city } does not meet its goal in { $year }.
city-all-met = With these answers, { $city } meets its { $followed } goals in { $year }.
city-none-met = With these answers, { $city } meets none of its { $followed } goals in { $year }.
city-some-met = With these answers, { $city } meets { $reached } of its { $followed } goals in { $year }.
city-rate-running = of contracts in execution would carry a clause, for { $goal } aimed at.
city-rate-awarded = of contracts awarded in the year would carry a clause, for { $goal } aimed at.
city-hours-running = of insertion would be worked in the year, for { $goal } aimed at.
city-hours-awarded = of insertion would be planned by the year’s contracts, for { $goal } aimed at.
city-reserved-said = contracts would be reserved in the year, for { $goal } aimed at.
city-later-or = It would be done in { $year }, or as early as { $goalyear }
city-or-from = It would be done in { $goalyear }
city-by-aiming = by aiming at { $value }
city-by-publishing = by publishing { $value }
city-later = It would be done in { $year }.
city-never = It would not be done by { $year }.
city-already = It is done as early as { $year }.
city-strip = { $value } in { $year }, goal { $goal }
city-strip-many = { $reached } of { $followed } goals met in { $year }
city-curve-running = { $name }, contracts in execution on 31 December
city-curve-awarded = { $name }, contracts awarded in the year
city-band = Band: from the lowest to the highest value of what is unknown.

city-spread = What the values to find would change
city-spread-none = Nothing is to find: the answer rests on your figures alone.
city-spread-same = They do not change the answer
city-spread-between = { $name }: between { $low } and { $high }, for { $goal } aimed at.
city-spread-fixed = { $name }: { $value }, for { $goal } aimed at.
city-spread-turns = The answer depends on what is to find
city-spread-which = Taken alone, these change it: { $names }.
city-spread-together = None of these values changes it alone; together they may.
city-spread-still = Change nothing of this goal: { $names }.
city-spread-value = Value used meanwhile
city-spread-row = { $value }, from { $low } to { $high }
city-spread-all =
    { $count ->
        [one] This value
        [2] Both together
       *[other] All { $count } together
    }
city-spread-goal = goal { $goal }
city-spread-caption = { $name } in { $year } by the values to find

city-missing = What is missing to be serious
city-missing-none = Nothing is missing: every value has its source, and what is counted is known.
city-missing-values =
    { $count ->
        [one] { $count } value to find
       *[other] { $count } values to find
    }
city-missing-definitions =
    { $count ->
        [one] { $count } definition
       *[other] { $count } definitions
    }
city-missing-threshold = From which amount do you count a contract?
city-missing-kind = Insertion clause, or any social clause?
city-missing-sources =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }

city-frames = Four frameworks of goals, which do not count the same thing
city-frames-lead = The national plan counts any social consideration; others, insertion clauses only. One and the same city may be at 30% in one and at 15% in another.
city-frames-back = Back to the questions
city-frame = Framework
city-frame-asks = What it asks
city-frame-counts = What it counts
city-frame-for = For { $city }
city-frame-source = Source
city-frame-act = Action
city-frame-chosen = Chosen
city-frame-take = Take this framework
city-frame-take-of = Take this framework: { $name }
city-frame-own-short = Ours
city-frame-own-name = Ours
city-frame-own-asks = What your council decided: here { $goals }.
city-frame-own-asks-none = What your council decided.
city-frame-own-counts = What you write: insertion clause or any social clause, in execution or awarded.
city-frame-own-source = To be given: date and number of the decision.
city-frame-own-now = { $value } in { $year } with these answers.
city-frame-pnad-short = PNAD
city-frame-pnad-name = National plan for sustainable purchases (PNAD) 2022-2025
city-frame-pnad-asks = 30% of the contracts notified in the year with a social consideration.
city-frame-pnad-counts = Any social consideration: clause, award criterion, reserved contract. Contracts awarded in the year.
city-frame-pnad-source = Plan national pour des achats durables, 2022.
city-frame-pnad-here = { $asked } contracts out of { $contracts }. Your plan has { $planned } with a clause; criteria and reserved contracts remain to be counted.
city-frame-article-35-short = Article 35
city-frame-article-35-name = Article 35 of the climate and resilience law
city-frame-article-35-asks = A social condition in every contract above the European thresholds, consultations launched from 22 August 2026 at the latest.
city-frame-article-35-counts = Conditions of execution, but for justified exceptions. Nothing below the thresholds.
city-frame-article-35-source = Law of 22 August 2021, article 35.
city-frame-article-35-here = To find: how many of your { $contracts } contracts are above the thresholds?
city-frame-article-35-known = { $asked } contracts out of { $contracts } are above the thresholds; your plan has { $planned } with a clause, of any amount.
city-frame-paris-2016-short = Paris 2016
city-frame-paris-2016-name = Paris 2016
city-frame-paris-2016-asks = 20% of contracts with a clause, 1,000,000 insertion hours and 100 reserved contracts a year.
city-frame-paris-2016-counts = Insertion clauses; reserved contracts are counted apart.
city-frame-paris-2016-source = Conseil de Paris, 16 February 2016.
city-frame-paris-2016-here = 20% can be compared. Hours and reserved contracts are at the scale of Paris: left empty.
city-frame-wait = Once questions 3 and 4 are answered.

city-end-name = { $city }, scheme { $base }-{ $target }
city-end-unnamed = Scheme { $base }-{ $target }
city-end-take = To take away
city-end-memo = To print or as a PDF, for the council.
city-end-share = A link and a QR code. The link carries the figures and their sources, nothing else.
city-end-save = On this device, under the city’s name, or in a file.
city-end-config = For the webmaster: the page opens in the name of { $city }.
city-end-config-where = Where to put it
city-end-open = Open in the simulator
city-end-recap = What you answered
city-end-value = Value
city-end-answer = Answer
city-end-known = Where it comes from
city-end-period = Period
city-end-goals = Goals followed
city-end-none = none
city-end-day = “Entered”: by you, on { $day }. A source is added row by row; it will appear in the note.
city-source-add = Add a source
city-source-add-of = Add a source: { $name }
city-source-of = Where does “{ $name }” come from?
city-segment = All contracts
city-scenario-name = { $city } { $base }-{ $target }
city-band-label = unknown:
city-band-told = ; by what is unknown, from { $range }
city-band-low = Low end of the unknown
city-band-high = High end of the unknown
