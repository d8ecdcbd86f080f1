"""The simulator from Python, through its command line, with Python's own library alone.

Install the command once (Rust is needed for that alone)::

    cargo install --locked --path src/command

It is found on the PATH, or where the variable SIMULATEUR says. A scenario is a dictionary, the content of a scenario file
(docs/scenario.md); so are results. Rates and shares are fractions: 0.2 is 20 %.

>>> import simulateur
>>> paris = simulateur.preset("paris-2020")
>>> simulateur.run(paris)["reached_all"]
False
>>> paris["segments"][0]["clauses"]["direct"]["target"] = 0.25
>>> simulateur.run(paris)["reached_all"]
True
"""

import json
import os
import subprocess

#: A workbook holds so many scenarios: what is run together goes in pieces of that many.
TOGETHER = 200


class Refused(ValueError):
    """A scenario that does not fit; `faults` has a line for each reason, the path of its field first."""

    def __init__(self, faults):
        super().__init__("\n".join(faults))
        self.faults = faults


def _call(*words, given=""):
    program = os.environ.get("SIMULATEUR", "simulateur")
    try:
        done = subprocess.run([program, *words], input=given, capture_output=True, encoding="utf-8", check=False)
    except FileNotFoundError:
        raise FileNotFoundError(
            f"{program} is not there: cargo install --locked --path src/command, or set SIMULATEUR to its path"
        ) from None
    if done.returncode:
        raise Refused([line.removeprefix("(standard input): ") for line in done.stderr.splitlines()])
    return done.stdout


def _options(analyse):
    return ["--analyse"] if analyse else []


def presets():
    """The keys of the ready-made scenarios."""
    return [line.split()[0] for line in _call("presets").splitlines()]


def preset(key):
    """A ready-made scenario, to begin with."""
    return json.loads(_call("presets", key))


def run(scenario, analyse=False):
    """The result of a scenario; with `analyse`, what it would take and how sure it is as `["analysis"]`."""
    return json.loads(_call("simulate", *_options(analyse), "-", given=json.dumps(scenario)))


def run_all(scenarios, analyse=False):
    """The results of many scenarios, in order, on every processor: the quick way to change something in a loop."""
    scenarios = list(scenarios)
    for first in range(0, len(scenarios), TOGETHER):
        book = {
            "format": "simulateur-objectifs.workbook",
            "version": 1,
            "scenarios": scenarios[first : first + TOGETHER],
        }
        for line in _call("simulate", *_options(analyse), "-", given=json.dumps(book)).splitlines():
            yield json.loads(line)


def goal(result, key):
    """A goal of a result: `clause_rate`, `hours` or `reserved`; None where it is not followed."""
    return next((one for one in result["goals"] if one["goal"] == key), None)
