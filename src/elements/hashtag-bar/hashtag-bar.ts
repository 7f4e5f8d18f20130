import {msg} from '@lit/localize';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {Announcer} from '../../parts/actions/announcer.js';
import controls from '../../parts/actions/controls.styles.js';
import {CopyButtons} from '../../parts/actions/copy-buttons.js';
import {renderHeading} from '../../parts/text/heading.js';
import {warnOnce} from '../../base/page/warn-once.js';
import {PrivateFields} from '../../parts/fields/private-fields.js';
import {renderTextArea} from '../../parts/fields/text-fields.js';
import networkStyles from '../../parts/links/network.styles.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import {renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import shared from '../../base/drawing/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {SectionController} from '../../feed/section-controller.js';
import {hashtags, type Hashtags} from '../../model/sections/hashtags.js';
import {draftFor, NETWORK_IDS, readNetworks, type Draft} from '../../model/sharing/networks.js';
import {join, wholeText, type Message} from '../../model/sharing/message.js';
import {normaliseTags} from '../../model/sharing/message-tags.js';
import {pageUrl} from '../../model/values/addresses/address.js';
import {addressText} from '../../model/values/addresses/shown-address.js';
import {namesIn} from '../../model/values/text/names-in.js';
import type {Text} from '../../model/values/text/text.js';
import {hashtagBar as entry} from '../registry.js';
import styles from './hashtag-bar.styles.js';
import {renderNarrowestRoom, renderNetworks} from './network-list.js';

/**
 * Shows the hashtags of the campaign with a text to edit, to share both: by copying, with the share menu of the
 * device, by email or on social media. Nothing is sent before the reader presses a button or follows a link.
 *
 * Until the campaign has loaded, and if it cannot be loaded, the element shows its slotted content.
 *
 * @tag solidarity-hashtag-bar
 *
 * @slot - Shown while there are no hashtags: the hashtags as plain text.
 *
 * @csspart title - The heading.
 * @csspart field - The field with the text to edit.
 * @csspart page - The address of the page to share.
 * @csspart hashtag - A hashtag, a toggle button; pressed, it is part of the message.
 * @csspart count - How many characters are left in the network with the shortest limit.
 * @csspart safety - The warning before the actions.
 * @csspart button - A button: copy, or the share menu.
 * @csspart text - A text to select and copy, shown if the browser refuses to copy.
 * @csspart network - Email or a network, with its link and notes.
 * @csspart icon - Its icon.
 * @csspart link - Its link.
 * @csspart address - Its address, if links are shown as text.
 * @csspart note - What happens to the text there, or why sharing failed.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The hashtags are on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There are no hashtags to show, and why.
 */
export class HashtagBar extends SolidarityElement {
  static override styles = [shared, controls, networkStyles, styles];
  /** @internal */
  override readonly isRisky = entry.isRisky;

  /** The text to share, instead of the campaign's. */
  @property({attribute: 'text'}) words?: string;

  /** Address of the page to share, with `https://` or `http://`; unset, the campaign's. */
  @property() url?: string;

  /** Hashtags separated by commas or spaces, for a page without a campaign; a campaign is then not read. */
  @property() tags?: string;

  /** Ids of the networks to offer, separated by commas or spaces; unset, all but `vk` and `ok`. */
  @property() networks?: string;

  private readonly hashtags = new SectionController(this, hashtags, () =>
    this.tags ? {tags: namesIn(this.tags)} : undefined,
  );
  private readonly announcer = new Announcer(this);
  private readonly copyButtons = new CopyButtons(this, this.announcer);
  private readonly privateFields = new PrivateFields(this, () => {
    this.edited = undefined;
    this.removed.clear();
    this.announcer.clear();
  });

  /** The text as edited by the reader. */
  private edited: string | undefined;

  /** The hashtags that the reader has removed. */
  private readonly removed = new Set<string>();

  protected override renderContent(): TemplateResult | undefined {
    const {value: section, head} = this.hashtags;
    if (!section) return undefined;
    const words = this.words ?? section.text ?? '';
    const tags = normaliseTags(section.tags);
    const message: Message = {
      title: head ? this.writer.plain(head.name) : tags.join(' '),
      text: this.edited ?? this.writer.plain(words),
      url: this.pageFromAttribute() ?? this.pageOf(section),
      tags: tags.filter(tag => !this.removed.has(tag)),
    };
    const drafts = this.draftsOf(message);
    return this.privateFields.render(
      html`<div class="bar">
        ${renderHeading(this.headingLevel, msg('Spread the word', {id: 'hashtags.title'}))}
        ${this.renderEditor(message, words, tags, drafts)} ${renderSafetyNotice('posting')}
        ${this.renderActions(message, words)}
        ${drafts.length ? renderNetworks(drafts, this.locale, this.linkStyle) : nothing}
        ${this.announcer.render(this.locale)}
      </div>`,
    );
  }

  private renderEditor(
    message: Message,
    words: Text,
    tags: readonly string[],
    drafts: readonly Draft[],
  ): TemplateResult {
    return html`
      <div class="editor">
        <label class="label" for="words">${msg('Your message', {id: 'hashtags.words'})}</label>
        ${renderTextArea({
          id: 'words',
          part: 'field',
          lang: this.writer.languageOf(words),
          describedBy: 'count',
          value: message.text,
          onInput: this.onInput,
        })}
        ${message.url && html`<p class="address muted" part="page" translate="no">${message.url}</p>`}
        <div class="actions" role="group" aria-label=${msg('Hashtags', {id: 'hashtags.hashtags'})}>
          ${keyedRows(
            tags,
            String,
            tag =>
              html`<button
                class="button tag"
                part="hashtag"
                type="button"
                translate="no"
                aria-pressed=${message.tags.includes(tag)}
                @click=${() => this.onToggle(tag)}
              >
                ${tag}
              </button>`,
          )}
        </div>
        ${renderNarrowestRoom(drafts, this.locale)}
      </div>
    `;
  }

  private renderActions(message: Message, words: Text): TemplateResult {
    const tags = message.tags.join(' ');
    return html`
      <div class="actions">
        ${this.renderCopy('text', msg('Copy text', {id: 'hashtags.copyText'}), wholeText(message), this.writer.languageOf(words))}
        ${tags && this.renderCopy('tags', msg('Copy hashtags', {id: 'hashtags.copyTags'}), tags)}
        ${
          !isServer && 'share' in navigator
            ? html`<button class="button" part="button" type="button" @click=${() => this.onShare(message)}>
                ${msg('Share…', {id: 'hashtags.share', desc: 'Opens the share menu of the device'})}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  /** A copy button, and its text, which is shown for the reader to copy if the browser refuses. */
  private renderCopy(id: string, label: string, text: string, lang?: string): TemplateResult {
    return html`
      ${this.copyButtons.render(
        id,
        label,
        () => text,
        () => this.showText(id),
        id === 'text' ? 'button primary' : 'button',
      )}
      <p class="address framed" part="text" id=${id} lang=${ifDefined(lang)} translate="no" hidden>${text}</p>
    `;
  }

  private draftsOf(message: Message): Draft[] {
    const {ids, unknown} = readNetworks(this.networks);
    for (const name of unknown)
      warnOnce(this.localName, `networks: there is no "${name}" among ${NETWORK_IDS.join(', ')}`);
    return ids.map(id => draftFor(id, message));
  }

  /** The page of the campaign; `undefined` if it is on a host to which the page does not let campaigns lead. */
  private pageOf({url}: Hashtags): string | undefined {
    return url && this.writer.canLinkTo(url) ? addressText(url) : undefined;
  }

  /** The page that the attribute names, with `https://` or `http://`. */
  private pageFromAttribute(): string | undefined {
    if (!this.url) return undefined;
    const page = pageUrl(this.url);
    if (!page) warnOnce(this.localName, `url: "${this.url}" is no address of a page`);
    return page?.href;
  }

  private onInput = (text: string): void => {
    this.edited = text;
    this.onChange();
  };

  private onToggle(tag: string): void {
    if (!this.removed.delete(tag)) this.removed.add(tag);
    this.onChange();
  }

  private onChange(): void {
    this.requestUpdate();
    this.announcer.announceLater(() => this.renderRoot.querySelector('.count')?.textContent);
  }

  private onShare({title, text, url, tags}: Message): void {
    navigator.share({title, text: join('\n', text, tags.join(' ')), url}).catch((error: DOMException) => {
      if (error.name === 'AbortError') return; // the reader closed the menu
      this.copyButtons.reportFailure('text', this.showText('text'), shareFailedMessage);
    });
  }

  /** Shows a text for the reader to copy; `null` if the campaign has changed since, and no longer has it. */
  private showText(id: string): Element | null {
    const text = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    if (text) text.hidden = false;
    return text;
  }
}

const shareFailedMessage = () =>
  msg('The share menu did not open here. Copy the text instead.', {id: 'hashtags.shareRefused'});
