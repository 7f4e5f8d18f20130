/** What random tests begin with: what the test command drew or was told, or for a file that runs alone a new one. A failure prints it. */
export const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
