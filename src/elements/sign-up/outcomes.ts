import {msg, str} from '@lit/localize';
import type {PostResult} from '../../feed/post-form.js';

/** The outcome of the last attempt to subscribe: a mistake in the form, or how far sending the address has got. */
export type Outcome = 'wrong' | 'unagreed' | 'sending' | 'opened' | PostResult;

/** The message for each outcome: what is known, and no more. */
export const OUTCOMES: Readonly<Record<Outcome, (host: string) => string>> = {
  wrong: () => msg('Write an e-mail address, such as name@example.org.', {id: 'signUp.wrong'}),
  unagreed: () => msg('Nothing is sent unless you agree.', {id: 'signUp.unagreed'}),
  sending: host => msg(str`Your address is on its way to ${host}.`, {id: 'signUp.sending'}),
  opened: host =>
    msg(
      str`The answer of ${host} opens in another tab: only there you see whether it worked. If no tab opens, your address may not have been sent.`,
      {
        id: 'signUp.opened',
      },
    ),
  accepted: host =>
    msg(
      str`${host} has received your address and reported no error. It may still ask you, in an e-mail, to confirm it.`,
      {
        id: 'signUp.accepted',
      },
    ),
  refused: host =>
    msg(str`${host} has answered with an error. Your address may not have been taken.`, {
      id: 'signUp.refused',
    }),
  unknown: host =>
    msg(str`No answer came that can be read here. Whether ${host} got your address is not known.`, {
      id: 'signUp.unknown',
    }),
};
