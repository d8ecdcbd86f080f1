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
