// The Paris scheme in so many equal segments, as benches/kernel.rs has it: shared by the models of the peers.

/** Levels up to the ramp's start and from the target year on; a drawn lever replaces the second. */
export const paris = (segments = 1) => ({
  baseYear: 2014,
  targetYear: 2020,
  yearsAfter: 5,
  ramp: { start: 2015, exponent: 1 },
  segments: Array.from({ length: segments }, () => ({
    contracts: 1500 / segments, growth: 0, rate: [0.1, 0.2], hours: [3334, 3334], duration: 2,
  })),
  reserved: { published: [50, 100] },
  realisation: 1,
  goals: [0.2, 1_000_000, 100],
});

/** A goal is reached from this share of its value on. */
export const TOLERANCE = 1e-9;
export const PERCENTILES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
