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
chart-label-intended = planned: { $value }
chart-label-before = before: { $value }
chart-label-note = { $year }: { $text }
chart-label-reading = { $year }: { $value }
chart-label-reading-band = from { $range }

## Curves: spoken sentences and tables

chart-trajectory-path = { $name }, from { $base } in { $base_year } to { $value } in { $year }
chart-trajectory-met = ; goal { $goal }, met
chart-trajectory-missed = ; goal { $goal }, not met: { $gap } short
chart-trajectory-band = ; in { $year }, eight draws out of ten range from { $range }
chart-trajectory-caption = { $name }, year by year
chart-column-year = Year
chart-column-value = Value
chart-column-low = P10
chart-column-high = P90
chart-column-gap = Distance to the goal
chart-column-observed = Observed
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

## Fields and units

unit-contracts = contracts
unit-hours = h
unit-hours-a-year = h a year
unit-euros = €
unit-euros-an-hour = €/h
unit-years = years
unit-posts = posts
unit-consultations = a year
field-empty = Enter a number. The result keeps { $kept }.
field-not-a-number = This is not a number. The result keeps { $kept }.
field-out-of-bounds = Enter a value from { $low } to { $high }. The result keeps { $kept }.

## Goals and verdict

goal-clause_rate = Contracts with a clause
goal-hours = Insertion hours
goal-reserved = Reserved contracts
goal-clause_rate-short = Clauses
goal-hours-short = Hours
goal-reserved-short = Reserved
verdict-some = { $year } goals: { $reached } of { $followed } met.
verdict-none = { $year } goals: none met.
verdict-one-reached = { $year } goal: met.
verdict-one-missed = { $year } goal: not met.
verdict-no-goal = { $year } goals: none followed.
verdict-no-goal-why = Choose at least one goal to follow to get an answer.
verdict-all-why = Yes: with these assumptions, the goals followed are met in { $year }.
verdict-by-assumption = Yes, by assumption: the intended rate is the goal itself, { $goal }.
verdict-missing-before = { "" }
verdict-missing-after = { " " }short: { $cause }.
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
cause-inertia = contracts take time to build up, the goal is met in { $year }
cause-inertia-cumulative = the hours are awarded, but some are worked later
cause-mix = the contracts awarded in { $year } would do, all those in execution do not
cause-siae-answers = SIAE answer only { $answered } tenders out of { $published }
cause-award-rate = only { $share } of answered tenders end in an award
cause-ambition = the plan only aims at { $value }
reason-limits = What limits it
reason-helps = What helps
reason-assumed = Yes, by assumption
reason-assumed-detail = the intended rate is the goal itself.
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
goal-off-note = Left out of the verdict
goals-label = The goals and their trajectories

## Header, panel and page

app-name = Goal simulator
app-subject = responsible procurement, Paris { $base }-{ $target }
page-title = { $name } – Goal simulator, responsible procurement
skip = Skip to the result
tools = Actions
undo = Undo
redo = Redo
language = Language
theme-auto = Theme: automatic
theme-light = Theme: light
theme-dark = Theme: dark
scenario-name = Scenario name
scenario-name-bad = Give a name of 1 to 120 characters.
preset-picker = Start from a model
preset-paris-2020 = Paris scheme 2016-2020
preset-annonce = As announced, simple reading
preset-tendanciel = 2014 goes on
preset-tardif = Late ramp-up
preset-facilitateurs = Ten facilitators at the national mean load
preset-trois-familles = Works, services, supplies
preset-leviers = The City’s levers
panel-title = Assumptions
key-title = Slider marks:
key-need = required
key-hold = to keep
key-band = range
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
known-edited = Edited
explain = { $status }: explain “{ $name }”
source-link = See the source (new tab)
lever-minus = Decrease: { $name }
lever-plus = Increase: { $name }
lever-reset = Back to the original value: { $name }
about-base = Base year: { $value }.
about-preset = Original value: { $value }.
about-range = Range from { $low } to { $high }.
reset = Reset
reset-title = Reset
reset-note = You can undo this.
reset-preset = This model’s values
reset-all = Everything, as on the first day
close = Close
curves-data = Data of the curves
mini-score = { $reached } of { $followed }
note-saturated = { $count ->
    [one] the facilitator is at capacity
   *[other] the { $posts } facilitators are at capacity
}
foot-note = Independent simulator. Everything is computed in your browser: no figure leaves it.

## What would it take?

needs-link = What would it take?
needs-title = What would it take?
needs-intro = Any one of these changes is enough, the rest of the scenario staying as it is.
needs-none = Nothing more: the goals followed are met.
needs-goal = To reach { $goal }
goal-clause_rate-for = { $value } of contracts with a clause
goal-hours-for = { $value } of insertion
goal-reserved-for = { $value } reserved contracts
needs-lever = Lever
needs-current = Scenario
needs-required = It would take
needs-effort = Effort
needs-action = Apply
apply = Apply
apply-to = Apply: { $name } at { $value }
apply-value = Apply { $value }
apply-all = Apply all
lock = Lock
unlock = Unlock
need-required = Required: { $value } for { $goal }.
need-hold-least = To keep: at least { $value } for { $goal }.
need-hold-most = To keep: at most { $value } for { $goal }.
need-never = No value is enough alone for the goal “{ $goal }”.
out-of-reach = Out of reach with this lever alone.
out-of-reach-because = Out of reach: { $cause }.
inert = No effect on the goals followed.
inert-acts = No effect here. It would act { $conditions }.
inert-and = {" "}and{" "}
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
together-title = Or a little of every decision.
together = Going { $share } of the way to their highest: { $values }.
together-value = { $name } at { $value }
together-never = Even at their highest, these decisions are not enough together.
fragile-title = What the goals met depend on
fragile-holds = holds as long as { $conditions }.
fragile-nothing = no single assumption can lose it.
fragile-least = { $name } ≥ { $value }
fragile-most = { $name } ≤ { $value }
fragile-margin = margin { $share }
colon = :{ " " }
