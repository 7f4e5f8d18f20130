import {executeServerCommand} from '@web/test-runner-commands';

interface ThisRun {
  /** The browser that the test runs in. */
  readonly engine: 'Chromium' | 'Firefox' | 'WebKitGTK';
  /** Whether this engine tries everything, also what is alike in all: Chromium, or the first of the run where it is left out. */
  readonly isLeading: boolean;
  /** Whether the run is quick, for use during development. */
  readonly isQuick: boolean;
  /** Whether the run is exhaustive, however long it takes. */
  readonly isLong: boolean;
  /** The seed of random tests. */
  readonly seed: number;
}

/** The settings of the test run that this page belongs to. */
export const {engine, isLeading, isQuick, isLong, seed} = await executeServerCommand<ThisRun, undefined>(
  'this-run',
);
