import {setServerSettings} from '../../base/server-settings.js';
import {checkCampaign, checkCautious, checkLanguage} from './check-options.js';

/** What elements are drawn with that do not say it themselves. */
export interface ServerDefaults {
  /** The campaign as an object. */
  readonly campaign?: object;
  /** The address that pages name for this campaign. Elements with another `feed` are not drawn, since it is another campaign. */
  readonly feed?: string;
  /** The language, a BCP 47 tag. */
  readonly lang?: string;
  /** `false` says that no page is cautious, so that links and what is risky are drawn. */
  readonly cautious?: boolean;
}

/**
 * Sets what this process draws elements with, for tools that draw elements by their attributes alone. Each call replaces
 * all of the last.
 *
 * @throws {TypeError} If one of them is wrong.
 * @throws {FeedError} If the head of the campaign cannot be read.
 */
export function setServerDefaults({campaign, feed, lang, cautious}: ServerDefaults): void {
  checkCampaign(campaign);
  checkLanguage(lang);
  checkCautious(cautious);
  if (feed !== undefined && typeof feed !== 'string')
    throw new TypeError(
      'feed: expected the address of the campaign, as pages write it in the attribute feed',
    );
  setServerSettings({campaign, feed, lang, cautious});
}
