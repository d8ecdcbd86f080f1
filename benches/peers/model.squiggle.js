// The same model in Squiggle, on the same draws: sample sets that are added and multiplied whole, which is how Squiggle
// is fast. The draws are handed over as a module that is there already, and the text is compiled beforehand: a run is
// the evaluation alone, statistics included. Built for the browser by benches/peers.mjs, which is why Squiggle's inner
// files are named here: what it exports would parse the text again, and wait for a frame, on each run.
import { SqModule } from '@quri/squiggle-lang';
import { compileTypedAst } from '../node_modules/@quri/squiggle-lang/dist/compiler/index.js';
import { SampleSetDist } from '../node_modules/@quri/squiggle-lang/dist/dists/SampleSetDist/index.js';
import { Reducer } from '../node_modules/@quri/squiggle-lang/dist/reducer/Reducer.js';
import { vDictFromArray } from '../node_modules/@quri/squiggle-lang/dist/value/VDict.js';
import { vDist } from '../node_modules/@quri/squiggle-lang/dist/value/VDist.js';

const MODEL = `
import "draws" as draws

baseYear = 2014
targetYear = 2020
rampStart = 2015
years = List.upTo(baseYear, targetYear + 5)
percentiles = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]
goals = { rate: 0.2 * (1 - 1e-9), hours: 1000000 * (1 - 1e-9), reserved: 100 * (1 - 1e-9) }

// Progress of the ramp: only the years between its start and the target year need a power.
progress = List.map(years, {|y|
  if y <= rampStart then SampleSet.fromNumber(0)
  else if y >= targetYear then SampleSet.fromNumber(1)
  else ((y - rampStart) / (targetYear - rampStart)) ^ draws.ramp_exponent
})
last = targetYear - baseYear
at = {|i| if i < 0 then 0 else i}

contracts = List.map(years, {|y| draws.contracts * (1 + draws.growth) ^ (min([y, targetYear]) - baseYear)})
clauses = List.map(years, {|y, i| contracts[i] * (0.1 + (draws.clause_rate - 0.1) * progress[i])})
hours = List.map(years, {|y, i| clauses[i] * draws.hours_per_contract})

ages = [0, 1, 2, 3]
running = List.map(ages, {|k| SampleSet.max(SampleSet.min(draws.duration - k, 1), 0)})
area(t) = { held = SampleSet.max(t, 0)
  held * held / 2 }
workedBy = List.map([0, 1, 2, 3, 4], {|t|
  (area(SampleSet.fromNumber(t)) - area(t - draws.duration) - area(SampleSet.fromNumber(t - 1)) + area(t - 1 - draws.duration)) / draws.duration
})
worked = List.map(ages, {|k| workedBy[k + 1] - workedBy[k]})
alive(kernel, cohorts, i) = kernel[0] * cohorts[i] + kernel[1] * cohorts[at(i - 1)] + kernel[2] * cohorts[at(i - 2)] + kernel[3] * cohorts[at(i - 3)]

rate = List.map(years, {|y, i| alive(running, clauses, i) / alive(running, contracts, i)})
hoursWorked = List.map(years, {|y, i| alive(worked, hours, i) * draws.realisation})
reserved = List.map(years, {|y, i| 50 + (draws.reserved_published - 50) * progress[i]})

// Chances: a sample counts when the measure over its goal is at least 1, for all goals when the least of them is.
chance(measure) = 1 - cdf(measure, 1)
byRate = rate[last] / goals.rate
byHours = hoursWorked[last] / goals.hours
byReserved = reserved[last] / goals.reserved
chances = [chance(byRate), chance(byHours), chance(byReserved), chance(SampleSet.min(SampleSet.min(byRate, byHours), byReserved))]

bands(series) = List.map(series, {|s| List.map(percentiles, {|p| quantile(s, p)})})
[chances, bands(rate), bands(hoursWorked), bands(reserved)]
`;

/** The numbers of a list of lists. */
const numbers = ({ type, value }) => (type === 'Array' ? value.flatMap(numbers) : [value]);

/** Prepares the model on the drawn values (a list of numbers a lever), compiled once; `run` evaluates it. */
export function prepare(levers, draws) {
  const samples = Object.entries(levers).map(([name, values]) => [name, vDist(new SampleSetDist(Array.from(values)))]);
  const typed = new SqModule({ name: 'model', code: MODEL }).typedAst();
  if (!typed.ok) throw new Error(String(typed.value));
  const compiled = compileTypedAst({ ast: typed.value, imports: { draws: vDictFromArray(samples) } });
  if (!compiled.ok) throw new Error(String(compiled.value));
  const environment = { sampleCount: draws, xyPointLength: 1000, seed: 'peers' };
  return { run: () => numbers(new Reducer(environment).evaluate(compiled.value).result) };
}
