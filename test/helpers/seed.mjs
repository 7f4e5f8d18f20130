/** What random tests begin with: the same in every run, or what `SEED` in the environment says. A failure prints it. */
export const SEED = Number(process.env.SEED ?? 20230521);
