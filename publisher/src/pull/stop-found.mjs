/** Thrown where a host has a stop in place of a file, and it must be obeyed. */
export class StopFound extends Error {
  /** @param {{content: Buffer, signature: Buffer}} stop - The stop. */
  constructor(stop) {
    super('A stop was found.');
    this.stop = stop;
  }
}
