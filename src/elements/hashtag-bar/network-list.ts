import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {networkName, renderNetworkIcon, renderNetworkName, russianNotice} from '../../parts/links/network.js';
import {icons} from '../../parts/links/network-icons.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import {renderLinkOut, type LinkStyle} from '../../base/language/link-out.js';
import {formatList, formatNumber} from '../../i18n/format.js';
import {formatsOf, type Locale} from '../../i18n/locale.js';
import {PLACEHOLDER, splitAtPlaceholder} from '../../i18n/placeholder.js';
import {plural} from '../../i18n/plural.js';
import {isRussian, type Draft} from '../../model/sharing/networks.js';

/**
 * How many characters are left in the network with the shortest limit, with its name; `undefined` if no draft has a
 * limit.
 */
export function renderNarrowestRoom(drafts: readonly Draft[], locale: Locale): TemplateResult | undefined {
  const [narrowest] = drafts.filter(({left}) => left !== undefined).sort((a, b) => a.left! - b.left!);
  if (!narrowest) return undefined;
  const {id, left = 0} = narrowest;
  const [network, room] = [PLACEHOLDER, roomText(left, locale)];
  const [before, after] = splitAtPlaceholder(
    msg(str`${network}: ${room}`, {
      id: 'hashtags.narrowest',
      desc: 'A network, then how many characters are left',
    }),
  );
  const words = html`${before}${renderNetworkName(id)}${after}`;
  return html`<p class=${`count ${lengthClass(left)}`} part="count" id="count">${words}</p>`;
}

/** Email and the networks of `drafts`, each with its link and notes on what happens to the message there. */
export function renderNetworks(drafts: readonly Draft[], locale: Locale, style: LinkStyle): TemplateResult {
  return html`
    <div class="networks">
      <p class="label" id="networks">
        ${msg('Share by email or on social media', {id: 'hashtags.networks'})}
      </p>
      ${
        drafts.some(({left = 0}) => left < 0)
          ? renderNote(
              msg(
                'If your text is too long, it will open in full, but you must shorten it before you can post.',
                {
                  id: 'hashtags.tooLong',
                },
              ),
            )
          : nothing
      }
      <ul role="list" aria-labelledby="networks">
        ${keyedRows(
          drafts,
          ({id}) => id,
          draft => renderNetwork(draft, locale, style),
        )}
      </ul>
    </div>
  `;
}

function renderNetwork(draft: Draft, locale: Locale, style: LinkStyle): TemplateResult {
  const {id, address, left = 0} = draft;
  const name = html`<span class="name"
    >${renderNetworkIcon(icons[id], networkName(id))}${renderNetworkName(id)}</span
  >`;
  return html`<li class="network" part="network">
    ${address ? renderLink(address, name, style) : name}
    ${left < 0 ? renderNote(roomText(left, locale), left) : nothing}
    ${notesOn(draft, locale).map(note => renderNote(note))}
  </li>`;
}

/** The link of Viber has a scheme of its own, which `renderLinkOut` refuses since no campaign may use it. */
function renderLink(address: string, name: TemplateResult, style: LinkStyle): TemplateResult {
  if (!address.startsWith('viber:')) return renderLinkOut(address, name, style);
  if (style === 'text')
    return html`${name} <bdi class="address" part="address" translate="no">${address}</bdi>`;
  return html`<a part="link" href=${address} rel="noopener noreferrer" referrerpolicy="no-referrer"
    >${name}</a
  >`;
}

function renderNote(note: string | TemplateResult, left = 0): TemplateResult {
  return html`<p class=${`note ${lengthClass(left)}`} part="note">${note}</p>`;
}

function lengthClass(left: number): string {
  return left < 0 ? 'too-long' : 'muted';
}

function notesOn(
  {id, address, addressTooLong, omitsText, onlyTags}: Draft,
  locale: Locale,
): (string | TemplateResult)[] {
  const notes = [
    !address
      ? msg('Copy the text and paste it there.', {id: 'hashtags.paste'})
      : omitsText
        ? msg('Shares only the link to the page. Copy your text and paste it there.', {
            id: 'hashtags.pageAlone',
          })
        : onlyTags && renderOnlyTags(formatList(onlyTags, formatsOf(locale))),
    addressTooLong &&
      msg('This link is too long for some browsers and apps. If it does not work, copy the text.', {
        id: 'hashtags.longLink',
      }),
    id === 'viber' && msg('Works only if the app is installed.', {id: 'hashtags.needsApp'}),
    isRussian(id) && russianNotice(),
  ];
  return notes.filter(note => !!note) as (string | TemplateResult)[];
}

function renderOnlyTags(only: string): string | TemplateResult {
  if (!only) return msg('Hashtags are not included.', {id: 'hashtags.noTags'});
  const tags = PLACEHOLDER;
  const [before, after] = splitAtPlaceholder(
    msg(str`Includes only ${tags}.`, {id: 'hashtags.onlyTags', desc: 'One hashtag of several'}),
  );
  return html`${before}<span translate="no">${only}</span>${after}`;
}

/** How many characters are left, or by how many the text is too long. */
export function roomText(left: number, locale: Locale): string {
  const n = formatNumber(Math.abs(left), formatsOf(locale));
  return left < 0
    ? plural(locale, -left, {
        one: () => msg(str`${n} character too many`, {id: 'hashtags.over.one'}),
        other: () => msg(str`${n} characters too many`, {id: 'hashtags.over.other'}),
      })
    : plural(locale, left, {
        one: () => msg(str`${n} character left`, {id: 'hashtags.left.one'}),
        other: () => msg(str`${n} characters left`, {id: 'hashtags.left.other'}),
      });
}
