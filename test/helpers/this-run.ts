import {executeServerCommand} from '@web/test-runner-commands';

interface ThisRun {
  /** The browser that the test runs in. */
  readonly engine: 'Chromium' | 'Firefox' | 'WebKitGTK';
  /** Whether as little is tried as makes sense while something is being changed. */
  readonly isQuick: boolean;
  /** Whether everything is tried that there is, however long it takes. */
  readonly isLong: boolean;
  /** What random tests begin with. */
  readonly seed: number;
}

/** What the test command says of the run that this page is part of. */
export const {engine, isQuick, isLong, seed} = await executeServerCommand<ThisRun, undefined>('this-run');
