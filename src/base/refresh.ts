import {lookAgain} from '../feed/poll.js';
import type {SectionHost} from '../feed/section-controller.js';
import {report} from './warn-once.js';

/** The fewest seconds between two looks at a campaign. */
const FEWEST = 60;

export interface RefreshHost extends HTMLElement, Pick<SectionHost, 'campaignSource'> {
  readonly refresh?: number;
}

/**
 * Looks again at the file of `host`'s campaign where it is time to. Returns the milliseconds until it is the next time; `Infinity`
 * where `host` does not ask for it, or has no file. Less than a minute, or what is no number, is a minute.
 */
export function refreshIn(host: RefreshHost): number {
  const {refresh = 0} = host;
  const url = refresh !== 0 && host.campaignSource()?.url;
  if (!url) return Infinity;
  const isEnough = refresh >= FEWEST;
  const tell = (message: string) => report(host.localName, `refresh: ${message}`);
  if (!isEnough) tell(`expected seconds, at least ${FEWEST}`);
  return lookAgain(url, isEnough ? refresh : FEWEST, tell);
}
