// What the benchmarks of the page read and count alike.

/** The value of `--name=…` on the command line. */
export const option = (name, otherwise) => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;

/** The value that a share of the values does not exceed; not-a-number when there are none. */
export const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(share * values.length) - 1)] ?? NaN;

export const median = (values) => quantile(values, 0.5);
