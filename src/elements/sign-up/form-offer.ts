import {isServer} from 'lit';
import {FeedError} from '../../feed/feed-error.js';
import type {SignUp as Offer} from '../../model/sections/sign-up.js';
import {isSecure, pageUrl} from '../../model/values/addresses/address.js';

/** The attributes by which a page offers a form of its own. */
export interface FormAttributes {
  readonly action?: string;
  readonly recipient?: string;
  readonly consent?: string;
}

/**
 * The offer that the attributes give; `undefined` without `action`.
 *
 * @throws {FeedError} That names the wrong attributes.
 */
export function offerFromAttributes({action, recipient, consent}: FormAttributes): Offer | undefined {
  if (!action) return undefined;
  // The form needs the script, which requires the consent and keeps the referrer from the service.
  if (isServer) throw new FeedError('missing', 'action', 'the form needs the script');
  const page = pageUrl(action)?.href;
  const url = page && isSecure(page) ? page : undefined;
  const name = recipient?.trim();
  const attributes = Object.entries({action: url, recipient: name, consent: consent?.trim()});
  const wrong = attributes.flatMap(([attribute, value]) => (value ? [] : [attribute])).join(', ');
  if (wrong)
    throw new FeedError(
      'schema',
      wrong,
      'a form needs an address with https:// to post to, a recipient and a consent',
    );
  return {organizer: {name: name!}, url: url!};
}
