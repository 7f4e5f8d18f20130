import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {LinkStyle} from '../../base/safe-link.js';
import {formatList, formatNumber, type Formats} from '../../i18n/format.js';
import type {Locale} from '../../i18n/locale.js';
import {plural} from '../../i18n/plural.js';
import {networks, type Draft, type NetworkId} from '../../model/networks.js';
import {ICON_BOX, icons} from './icons.js';

/** How the element around speaks, and how it writes links. */
export interface Manner {
  readonly locale: Locale;
  readonly formats: Formats;
  readonly linkStyle: LinkStyle;
  link(address: string, label: TemplateResult): TemplateResult;
}

/** How much room the narrowest of `drafts` leaves, with the name of its network. */
export function narrowestRoom(drafts: readonly Draft[], manner: Manner): TemplateResult | typeof nothing {
  const [narrowest] = drafts.filter(({left}) => left !== undefined).sort((a, b) => a.left! - b.left!);
  if (!narrowest) return nothing;
  const {id, left = 0} = narrowest;
  const [network, room] = [nameOf(id), roomWords(left, manner)];
  return html`<p class=${`count ${weight(left)}`} part="count" id="count">
    ${msg(str`${network}: ${room}`, {
      id: 'hashtags.narrowest',
      desc: 'A network, then how many characters are left',
    })}
  </p>`;
}

/** E-mail and the networks of `drafts`, each with its link and what becomes of the message there. */
export function networkList(drafts: readonly Draft[], manner: Manner): TemplateResult {
  const someTooLong = drafts.some(({left = 0}) => left < 0);
  return html`
    <div class="networks">
      <p class="label" id="networks">${msg('By e-mail or through a network', {id: 'hashtags.networks'})}</p>
      ${
        someTooLong
          ? html`<p class="note">
              ${msg('A text that is too long opens there uncut, but cannot be posted until it is shorter.', {
                id: 'hashtags.tooLong',
              })}
            </p>`
          : nothing
      }
      <ul class="list" aria-labelledby="networks">
        ${drafts.map(draft => network(draft, manner))}
      </ul>
    </div>
  `;
}

function network(draft: Draft, manner: Manner): TemplateResult {
  const {id, address, left} = draft;
  const name = html`<span class="name">${icon(id)}<span>${nameOf(id)}</span></span>`;
  return html`<li class="network" part="network">
    ${address ? link(address, name, manner) : name}
    ${left === undefined ? nothing : note(roomWords(left, manner), weight(left))}
    ${notesOn(draft, manner).map(words => note(words))}
  </li>`;
}

/** Viber has no page, only a scheme of its own, which is none that a campaign may use. */
function link(address: string, name: TemplateResult, {linkStyle, link}: Manner): TemplateResult {
  if (!address.startsWith('viber:')) return link(address, name);
  if (linkStyle === 'text') return html`${name} <bdi class="address" part="address">${address}</bdi>`;
  return html`<a part="link" href=${address} rel="noopener noreferrer" referrerpolicy="no-referrer"
    >${name}</a
  >`;
}

function note(words: string, weight = 'muted'): TemplateResult {
  return html`<p class=${`note ${weight}`} part="note">${words}</p>`;
}

/** What is too long is not muted. */
function weight(left: number): string {
  return left < 0 ? 'too-long' : 'muted';
}

function icon(id: NetworkId): TemplateResult | typeof nothing {
  const outline = icons[id];
  if (!outline) return nothing;
  return html`<svg class="icon" part="icon" viewBox=${ICON_BOX} aria-hidden="true">
    <path d=${outline}></path>
  </svg>`;
}

/** As its readers know it; only e-mail's is a word of the language. */
function nameOf(id: NetworkId): string {
  return id === 'email' ? msg('E-mail', {id: 'hashtags.email'}) : networks[id].name;
}

function notesOn(draft: Draft, manner: Manner): string[] {
  const {id, address, addressTooLong, omitsText, onlyTags} = draft;
  const notes: string[] = [];
  if (!address) notes.push(msg('Copy the text and paste it there.', {id: 'hashtags.paste'}));
  else if (omitsText)
    notes.push(msg('Takes only the page. Copy the text and paste it there.', {id: 'hashtags.pageAlone'}));
  else if (onlyTags) notes.push(onlyWords(formatList(onlyTags, manner.formats)));
  if (addressTooLong)
    notes.push(
      msg('This link is too long for some browsers and apps. Where it fails, copy the text.', {
        id: 'hashtags.longLink',
      }),
    );
  if (networks[id].needsApp)
    notes.push(msg('Works only where its app is installed.', {id: 'hashtags.needsApp'}));
  if (networks[id].russian)
    notes.push(msg('This network is controlled from Russia.', {id: 'hashtags.russian'}));
  return notes;
}

function onlyWords(tags: string): string {
  return tags
    ? msg(str`Takes only ${tags}.`, {id: 'hashtags.onlyTags', desc: 'One hashtag of several'})
    : msg('Takes no hashtags.', {id: 'hashtags.noTags'});
}

function roomWords(left: number, {locale, formats}: Manner): string {
  const n = formatNumber(Math.abs(left), formats);
  return left < 0
    ? plural(locale, -left, {
        one: () => msg(str`${n} character too many`, {id: 'hashtags.over.one'}),
        few: () => msg(str`${n} characters too many`, {id: 'hashtags.over.few'}),
        many: () => msg(str`${n} characters too many`, {id: 'hashtags.over.many'}),
        other: () => msg(str`${n} characters too many`, {id: 'hashtags.over.other'}),
      })
    : plural(locale, left, {
        one: () => msg(str`${n} character left`, {id: 'hashtags.left.one'}),
        few: () => msg(str`${n} characters left`, {id: 'hashtags.left.few'}),
        many: () => msg(str`${n} characters left`, {id: 'hashtags.left.many'}),
        other: () => msg(str`${n} characters left`, {id: 'hashtags.left.other'}),
      });
}
