"""The figures that README.md and docs/model.md state, computed anew.

Open it as a notebook (VS Code, Spyder, Jupyter with jupytext: each `# %%` is a cell), or run it whole:

    python3 examples/python/readme_figures.py

It prints what it finds and stops where a text says otherwise. `make test` runs it.
"""

# %% The command line, and the texts that are held
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import simulateur
from simulateur import goal

README = (HERE / "../../README.md").read_text(encoding="utf-8")
MODEL = (HERE / "../../docs/model.md").read_text(encoding="utf-8")


def rows(text, first_cell):
    """The rows of a table of Markdown whose first cell fits a pattern, as lists of cells."""
    lines = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("|")]
    return [cells for cells in lines if re.fullmatch(first_cell, cells[0])]


# %% The Paris scheme: is it reachable?
# 1,500 contracts a year that run two years, a clause in 10 % of them, then 20 %; goals count contracts in execution.
paris = simulateur.preset("paris-2020")
result = simulateur.run(paris)
for one in result["goals"]:
    print(f"{one['goal']:12} {one['achieved']:12,.2f} of {one['target']:12,.2f}  {'met' if one['reached'] else 'not met'}")
met = sum(one["reached"] for one in result["goals"])
assert (met, len(result["goals"])) == (1, 3)
assert "one goal of three is met" in README

# %% The ready-made scenarios, in their target year: the table of README.md
keys = simulateur.presets()
results = dict(zip(keys, simulateur.run_all(simulateur.preset(key) for key in keys)))


def told(outcome, figure):
    """A goal as the table has it: its figure, and whether it is met, or when it will be."""
    if outcome["reached"]:
        return f"{figure}, met"
    return f"{figure}, in {outcome['first_year']}" if outcome["first_year"] else f"{figure}, not met"


table = [
    [
        f"`{key}`",
        told(goal(result, "clause_rate"), f"{goal(result, 'clause_rate')['achieved']:.1%}".replace("%", " %")),
        told(goal(result, "hours"), f"{goal(result, 'hours')['achieved']:,.0f}"),
        told(goal(result, "reserved"), f"{goal(result, 'reserved')['achieved']:.0f}"),
        f"{result['plausibility']['share_of_purchases']:.0%}".replace("%", " %"),
    ]
    for key, result in results.items()
]
for cells in table:
    print("| " + " | ".join(cells) + " |")
assert table == rows(README, r"`[a-z0-9-]+`")

# %% The worked example of docs/model.md, year by year
# The same scheme without the rounding of its hours: 1,000,000 h / 600 contracts x 2 years.
exact = simulateur.preset("paris-2020")
exact["segments"][0]["hours"] = {"direct": {"base": 10_000 / 3, "target": 10_000 / 3}}
years = simulateur.run(exact)
stated = {cells[0]: cells[1:] for cells in rows(MODEL, r"rate, awarded|rate, in execution|clause contracts in execution|hours (contracted|worked)")}
for name, cells in stated.items():
    series = years["series"][{"rate, awarded": "rate_awarded", "rate, in execution": "rate_in_execution"}.get(name, name.replace(" ", "_"))]
    print(f"{name:30}", *(f"{value:,.2f}" for value in series[: len(cells)]))
    for found, cell in zip(series, cells):
        number = float(re.sub(r"[^0-9.]", "", cell)) / (100 if "%" in cell else 1)
        assert abs(found - number) <= 1e-9 * number, (name, found, cell)
assert len(stated) == 5

# %% What it would take
# The clause rate aimed at, from which the hours are met; the hours of 2020 follow the rates of 2018 to 2020, on average four
# fifths of the way from 10 %.
analysis = simulateur.run(exact, analyse=True)["analysis"]
needed = next(row for row in analysis["required"] if (row["goal"], row["lever"]) == ("hours", "clause_rate"))
print(f"clause rate from which the hours are met: {needed['value']:.4f}")
assert needed["status"] == "at" and abs(needed["value"] - 0.225) < 1e-8

# %% A lever moved in a loop, all runs in one call
rates = [0.15 + 0.01 * step for step in range(16)]


def aiming_at(rate):
    scenario = simulateur.preset("paris-2020")
    scenario["segments"][0]["clauses"]["direct"]["target"] = rate
    return scenario


for rate, result in zip(rates, simulateur.run_all(map(aiming_at, rates))):
    hours = goal(result, "hours")
    print(f"{rate:.0%}  {hours['achieved']:10,.0f} h  {'#' * int(hours['achieved'] / 25_000)}{'  met' if hours['reached'] else ''}")
assert [goal(simulateur.run(aiming_at(rate)), "hours")["reached"] for rate in (0.22, 0.23)] == [False, True]

# %% A scenario that does not fit is refused with the path of each fault
try:
    simulateur.run({**paris, "target_year": 1066, "surplus": 1})
    raise AssertionError("it should have been refused")
except simulateur.Refused as refused:
    print(*refused.faults, sep="\n")
    assert sorted(refused.faults) == ["surplus: unknown field", "target_year: 1066 is not between 1990 and 2100"]

print("Every figure is as stated.")
