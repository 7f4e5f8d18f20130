import type {ReactiveControllerHost} from 'lit';
import type {CampaignHead} from '../model/schema/head.js';
import type {PeopleIn} from '../model/schema/section.js';
import type {CampaignSource} from './campaign-source.js';
import type {FeedError} from './feed-error.js';
import type {SectionReading} from './read-section.js';

/** The state of an element's section. */
export type SectionState =
  | {readonly status: 'waiting'}
  | {
      readonly status: 'ready';
      readonly head?: CampaignHead;
      readonly faults: readonly FeedError[];
      readonly hints?: SectionReading<unknown>['hints'];
    }
  | {readonly status: 'error'; readonly error: FeedError};

/** What an element knows of the campaign that it shows, from the controller of its main section. */
export interface HostState {
  /** Whether its campaign is so large that browsers should leave out what is off the screen. */
  isLarge?: boolean;
  /** What is loading, if anything; it never rejects. The update after it shows the new content. */
  sectionLoading: Promise<unknown> | undefined;
  /** The head of the campaign that is shown; `undefined` if the section comes from attributes. */
  campaignHead: CampaignHead | undefined;
}

/**
 * What an element must implement to show a section. The class does not declare it: published types have no internal members,
 * so that they would fail.
 */
export interface SectionHost extends ReactiveControllerHost, HostState {
  /** Where its campaign comes from at present; `undefined` if no campaign is named. */
  readonly campaignSource: CampaignSource | undefined;
  /** The current time, or the moment that the page has set instead. */
  readonly moment: Date;
  /** What of a section with `people` may be shown now; all of it if there is no such function. */
  onlyCurrent?<T>(section: T, people: PeopleIn): T;
  /** Called after each update. */
  onSectionState(state: SectionState): void;
}
