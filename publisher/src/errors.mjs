/** What stops a command: its message is for the user, and says what to do. The exit code is 1. */
export class PublisherError extends Error {
  name = 'PublisherError';

  /**
   * @param {string} message - What is wrong, where, and what to do instead.
   * @param {import('./findings.mjs').Finding[]} [findings] - What a check has found, if that is the reason.
   */
  constructor(message, findings = []) {
    super(message);
    this.findings = findings;
  }
}

/** A command that was called wrongly. The exit code is 2. */
export class UsageError extends Error {
  name = 'UsageError';
}
