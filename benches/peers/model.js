// The model of the simulator written by hand in JavaScript, as one would for speed: typed arrays taken once, one pass a
// draw, no object made in a loop. It holds what the benchmark's scenario uses (direct rates and hours, contracts in
// execution, reserved contracts) and nothing for the parts that the scenario does not have.
import { PERCENTILES, TOLERANCE } from './scenario.js';

const COHORT_YEARS = 7;

/** Area below the line that rises from 0. */
const area = (t) => (t > 0 ? (t * t) / 2 : 0);
/** Share of a cohort's hours worked `t` years after 1 January of its award year. */
const workedBy = (t, duration) => (t - 1 >= duration ? 1 : (area(t) - area(t - duration) - area(t - 1)) / duration);

export class Model {
  /** `levers` gives the drawn values, a Float64Array a lever. */
  constructor(scenario, levers) {
    const years = scenario.targetYear + scenario.yearsAfter - scenario.baseYear + 1;
    this.scenario = scenario;
    this.levers = levers;
    this.draws = levers.contracts.length;
    this.years = years;
    const series = () => Array.from({ length: years }, () => new Float64Array(this.draws));
    this.rate = series();
    this.hours = series();
    this.reserved = series();
    this.progress = new Float64Array(years);
    this.clauses = new Float64Array(years);
    this.contracts = new Float64Array(years);
    this.stock = new Float64Array(years);
    this.clauseStock = new Float64Array(years);
    this.worked = new Float64Array(years);
    this.sigma = new Float64Array(COHORT_YEARS);
    this.omega = new Float64Array(COHORT_YEARS);
    this.figures = new Float64Array(4 + 3 * years * PERCENTILES.length);
  }

  /** Every draw over all years, then the statistics: probabilities of the goals and of all, quantiles of each year. */
  run() {
    this.simulate();
    this.summarise();
    return this.figures;
  }

  simulate() {
    const { scenario, levers, draws, years, progress, clauses, contracts, stock, clauseStock, worked, sigma, omega } = this;
    const { segments, reserved, baseYear, targetYear, ramp } = scenario;
    const [publishedBase] = reserved.published;
    const several = segments.length > 1;
    const all = segments.reduce((sum, segment) => sum + segment.contracts, 0);
    // With several segments a lever scales them all from their sum, or from their mean weighted by contracts.
    const mean = (of) => segments.reduce((sum, segment) => sum + of(segment) * segment.contracts, 0) / all;
    const old = {
      rate: mean((segment) => segment.rate[1]), hours: mean((segment) => segment.hours[1]),
      duration: mean((segment) => segment.duration), growth: mean((segment) => segment.growth),
    };
    const targetIndex = targetYear - baseYear;
    for (let draw = 0; draw < draws; draw += 1) {
      const exponent = levers.ramp_exponent[draw];
      for (let year = 0; year < years; year += 1) {
        const share = (baseYear + year - ramp.start) / (targetYear - ramp.start);
        progress[year] = share <= 0 ? 0 : share >= 1 ? 1 : share ** exponent;
      }
      stock.fill(0);
      clauseStock.fill(0);
      worked.fill(0);
      for (let index = 0; index < segments.length; index += 1) {
        const segment = segments[index];
        const rate = several ? segment.rate[1] * (levers.clause_rate[draw] / old.rate) : levers.clause_rate[draw];
        const hours = several ? segment.hours[1] * (levers.hours_per_contract[draw] / old.hours) : levers.hours_per_contract[draw];
        const duration = several ? segment.duration * (levers.duration[draw] / old.duration) : levers.duration[draw];
        const growth = several ? segment.growth + (levers.growth[draw] - old.growth) : levers.growth[draw];
        let awarded = several ? segment.contracts * (levers.contracts[draw] / all) : levers.contracts[draw];
        const [rateBase] = segment.rate;
        // An assumption given as a constant is drawn as one: the base level is the level drawn.
        const hoursBase = segment.hours[0] === segment.hours[1] ? hours : segment.hours[0];
        const reach = Math.min(Math.ceil(duration) + 1, COHORT_YEARS);
        let before = 0;
        for (let age = 0; age < reach; age += 1) {
          const left = duration - age;
          sigma[age] = left > 1 ? 1 : left > 0 ? left : 0;
          const after = workedBy(age + 1, duration);
          omega[age] = after - before;
          before = after;
        }
        for (let year = 0; year < years; year += 1) {
          if (year > 0 && year <= targetIndex) awarded *= 1 + growth;
          contracts[year] = awarded;
          clauses[year] = awarded * (rateBase + (rate - rateBase) * progress[year]);
        }
        for (let year = 0; year < years; year += 1) {
          let running = 0;
          let running_clauses = 0;
          let done = 0;
          for (let age = 0; age < reach; age += 1) {
            const cohort = year > age ? year - age : 0;
            running += sigma[age] * contracts[cohort];
            running_clauses += sigma[age] * clauses[cohort];
            done += omega[age] * clauses[cohort] * (hoursBase + (hours - hoursBase) * progress[cohort]);
          }
          stock[year] += running;
          clauseStock[year] += running_clauses;
          worked[year] += done;
        }
      }
      const realisation = levers.realisation[draw];
      const published = levers.reserved_published[draw];
      for (let year = 0; year < years; year += 1) {
        this.rate[year][draw] = stock[year] > 0 ? clauseStock[year] / stock[year] : 0;
        this.hours[year][draw] = worked[year] * realisation;
        this.reserved[year][draw] = publishedBase + (published - publishedBase) * progress[year];
      }
    }
  }

  summarise() {
    const { draws, years, figures, scenario } = this;
    const target = scenario.targetYear - scenario.baseYear;
    const measures = [this.rate, this.hours, this.reserved];
    const [rate, hours, reserved] = measures.map((series) => series[target]);
    const [rateGoal, hoursGoal, reservedGoal] = scenario.goals.map((goal) => goal * (1 - TOLERANCE));
    let [byRate, byHours, byReserved, byAll] = [0, 0, 0, 0];
    for (let draw = 0; draw < draws; draw += 1) {
      const one = rate[draw] >= rateGoal ? 1 : 0;
      const two = hours[draw] >= hoursGoal ? 1 : 0;
      const three = reserved[draw] >= reservedGoal ? 1 : 0;
      byRate += one;
      byHours += two;
      byReserved += three;
      byAll += one & two & three;
    }
    figures.set([byRate / draws, byHours / draws, byReserved / draws, byAll / draws]);
    let place = 4;
    for (const series of measures) {
      for (let year = 0; year < years; year += 1) {
        // The engine sorts typed arrays of numbers natively. The order of the draws is no longer needed.
        const row = series[year].sort();
        for (const share of PERCENTILES) {
          const position = share * (draws - 1);
          const below = Math.floor(position);
          const above = Math.min(below + 1, draws - 1);
          figures[place] = row[below] + (row[above] - row[below]) * (position - below);
          place += 1;
        }
      }
    }
  }
}
