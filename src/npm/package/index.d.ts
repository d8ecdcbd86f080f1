import type { GoalId, LeverId, Scenario } from './scenario.js';
export type { GoalId, LeverId, Ramped, Scenario, Segment } from './scenario.js';

/** Starts the engine, once. `source` is where its WebAssembly comes from, when not from beside this package's files: an address,
 * a response, bytes, or a module compiled before. Everything else throws until this has resolved, and is synchronous from then on. */
export declare function init(source?: string | URL | Request | Response | Promise<Response> | BufferSource | WebAssembly.Module): Promise<void>;

/** Runs a scenario: every year's figures, and each goal followed. Takes a scenario file's text, or its content.
 * @throws {RefusedError} for a scenario that does not fit. */
export declare function simulate(scenario: Scenario | string): Result;
/** What it would take, until when, and, where the scenario has ranges, how sure it is: up to a second then.
 * @throws {RefusedError} for a scenario that does not fit. */
export declare function analyse(scenario: Scenario | string): Analysis;
/** Every fault of a scenario; none for one that fits. */
export declare function check(scenario: unknown): Refusal[];
/** The whole scenario, with every field that may be left out.
 * @throws {RefusedError} for a scenario that does not fit. */
export declare function complete(scenario: Scenario | string): Scenario;
/** The ready-made scenarios. */
export declare function presets(): { key: string; name: string }[];
/** A ready-made scenario, to begin with.
 * @throws {RangeError} for a key that `presets` does not list. */
export declare function preset(key: string): Scenario;
/** The version of this package. */
export declare const version: string;

/** A fault of a scenario. */
export interface Refusal {
  /** The path of its field, such as `segments[0].clauses.direct.target`; empty for the scenario as a whole. */
  path: string;
  /** What was found and what is allowed, in English. */
  message: string;
}
/** A scenario that does not fit. Its message has a line for each fault. */
export declare class RefusedError extends Error {
  name: 'RefusedError';
  refusals: Refusal[];
}

/** A series of a run, a value for each of `Result.years`. */
export type SeriesId =
  | 'contracts' | 'clause_contracts' | 'rate_awarded' | 'contracts_in_execution' | 'clause_contracts_in_execution'
  | 'rate_in_execution' | 'hours_contracted' | 'hours_worked' | 'reserved' | 'phi';

/** What a scenario leads to. Rates and shares are fractions, money in euros. */
export interface Result {
  /** From the base year to five years after the target year. */
  years: number[];
  series: Record<SeriesId, number[]>;
  /** The goals that are followed. */
  goals: Outcome[];
  /** Whether all of them are reached; true when none is followed. */
  reached_all: boolean;
  plausibility: {
    /** Purchases that must carry a clause to yield the target year's contracted hours, in euros. */
    clause_spend: number;
    share_of_purchases: number;
    level: 'ok' | 'demanding' | 'impossible';
  };
}

/** How a goal fares. */
export interface Outcome {
  goal: GoalId;
  /** The value to reach. */
  target: number;
  /** The value in the target year, or the sum for a cumulative goal. */
  achieved: number;
  /** Achieved less target. */
  margin: number;
  /** Achieved over target; null for a target of 0. */
  ratio: number | null;
  reached: boolean;
  /** The first year whose value meets the goal; null if never, or cumulative. */
  first_year: number | null;
  /** What limits it; null when it is reached. */
  limited_by: Limit | null;
}

/** What keeps a goal from being reached (docs/model.md, “Goals”). */
export type Limit =
  | 'facilitators_contracts' | 'facilitators_hours' | 'realisation' | 'inertia' | 'mix' | 'siae_answers' | 'award_rate' | 'ambition';

/** Whether a lever reaches a goal: from a value on, whatever its value, with none, or without a bearing on it. */
export type Status = 'at' | 'always' | 'never' | 'inert';

/** The answers of `analyse` (docs/scenario.md, “Analysis”). */
export interface Analysis {
  /** What it would take of each lever alone; `value` is null unless `status` is `at`. */
  required: { goal: GoalId; lever: LeverId; current: number; status: Status; value: number | null }[];
  /** The last year in which a lever can start; null where it is already too late. */
  latest_start: { goal: GoalId; lever: LeverId; year: number | null }[];
  /** Where a lever must be held to be as sure as the scenario asks. */
  secured: { goal: GoalId; lever: LeverId; status: Status; value: number | null }[];
  /** The common part of the way that all levers of the effort must go; null where all of it does not do. */
  shared_effort: { fraction: number; values: Partial<Record<LeverId, number>> } | null;
  /** Null for a scenario without ranges. */
  uncertainty: {
    draws: number;
    probability: Partial<Record<GoalId, number>> & { all: number };
    /** Quantiles of each year. */
    bands: Record<'rate' | 'hours' | 'reserved', Record<'p5' | 'p10' | 'p25' | 'p50' | 'p75' | 'p90' | 'p95', number[]>>;
    /** How much of a result's variance a lever explains, alone and with others. */
    sobol: { goal: GoalId; lever: LeverId; first: number; total: number }[];
    /** A goal's value at both ends of a lever's range. */
    swings: { goal: GoalId; lever: LeverId; low: number; high: number }[];
  } | null;
}
