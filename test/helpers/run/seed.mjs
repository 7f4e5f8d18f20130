/** The seed of random tests: from the test command, or a new one for a file that runs alone. Failures print it. */
export const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
