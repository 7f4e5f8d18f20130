import {InvalidArgumentError} from 'commander';

/** A port of this machine as somebody has written it. */
export function aPort(written) {
  const port = Number(written);
  if (/^\d+$/.test(written) && port <= 65_535) return port;
  throw new InvalidArgumentError('Write a number from 0 to 65535; with 0 a free port is taken.');
}
