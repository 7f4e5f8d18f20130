import {msg, str} from '@lit/localize';
import type {PostResult} from '../../feed/post-form.js';

/** The outcome of the last attempt to subscribe: a mistake in the form, or how far sending the address has got. */
export type Outcome = 'wrong' | 'unagreed' | 'sending' | 'opened' | PostResult;

/** The message for each outcome: what is known, and no more. */
export const OUTCOMES: Readonly<Record<Outcome, (host: string) => string>> = {
  wrong: () => msg('Enter an email address, like name@example.org.', {id: 'signUp.wrong'}),
  unagreed: () =>
    msg('Tick the box if you agree. Nothing is sent without your consent.', {id: 'signUp.unagreed'}),
  sending: host => msg(str`Sending your address to ${host}…`, {id: 'signUp.sending'}),
  opened: host =>
    msg(
      str`${host} will reply in a new tab. Check there that it worked. If no tab opens, your address may not have been sent.`,
      {
        id: 'signUp.opened',
      },
    ),
  accepted: host =>
    msg(str`${host} received your address and reported no error. It may email you to ask you to confirm.`, {
      id: 'signUp.accepted',
    }),
  refused: host =>
    msg(str`${host} reported an error. It may not have accepted your address.`, {
      id: 'signUp.refused',
    }),
  unknown: host =>
    msg(
      str`There was no reply that we could read, so we do not know whether ${host} received your address.`,
      {
        id: 'signUp.unknown',
      },
    ),
};
