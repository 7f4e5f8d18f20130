import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {Announcer} from '../../parts/actions/announcer.js';
import controls from '../../parts/actions/controls.styles.js';
import {CopyButtons} from '../../parts/actions/copy-buttons.js';
import {renderHeading} from '../../parts/text/heading.js';
import {icons} from '../../parts/links/network-icons.js';
import {renderNetworkIcon, networkName, russianNotice} from '../../parts/links/network.js';
import networkStyles from '../../parts/links/network.styles.js';
import {renderUnverified} from '../../parts/links/unverified.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import {renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import shared from '../../base/drawing/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {SectionController} from '../../feed/section-controller.js';
import {
  channels,
  FOLLOW_ONLY_NETWORKS,
  isFollowOnly,
  type Channel,
  type ChannelNetwork,
} from '../../model/sections/channels.js';
import {addressText} from '../../model/values/addresses/shown-address.js';
import {isRussian} from '../../model/sharing/networks.js';
import {channels as entry} from '../registry.js';
import styles from './channels.styles.js';
import {moreIcons} from './more-icons.js';

/**
 * Shows where to follow the campaign, after a warning to readers at risk: each channel with its network and its
 * host, and all addresses as a text to copy, for readers who must not click.
 *
 * Until the campaign has loaded, and if it cannot be loaded, the element shows its slotted content.
 *
 * @tag solidarity-channels
 *
 * @slot - Shown while there are no channels: a sentence or a link.
 *
 * @csspart title - The heading.
 * @csspart safety - The warning to readers at risk.
 * @csspart channel - A channel.
 * @csspart icon - The icon of its network.
 * @csspart network - The name of its network.
 * @csspart name - Its name.
 * @csspart note - A warning about its network, or that the browser refused to copy.
 * @csspart addresses - The disclosure with all addresses as a text.
 * @csspart text - That text.
 * @csspart button - Copies it.
 * @csspart link - An outbound link.
 * @csspart address - An address shown instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The channels are on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There are no channels to show, and why.
 */
export class Channels extends SolidarityElement {
  static override styles = [shared, controls, networkStyles, styles];
  /** @internal */
  override readonly isRisky = entry.isRisky;
  /** @internal */
  readonly unverified = renderUnverified;

  /** Whether the channels belong to the publisher of the page: their links then have `rel="me"`. */
  @property({type: Boolean}) own = false;

  private readonly channels = new SectionController(this, channels);
  private readonly announcer = new Announcer(this);
  private readonly copyButtons = new CopyButtons(this, this.announcer);

  protected override renderContent(): TemplateResult | undefined {
    const channels = this.channels.value;
    if (!channels?.length) return undefined;
    return html`
      <div class="channels">
        ${renderHeading(this.headingLevel, msg('Follow the campaign', {id: 'channels.title'}))}
        ${renderSafetyNotice('following')}
        <ul role="list">
          ${keyedRows(channels, keyOf, channel => html`<li part="channel">${this.renderChannel(channel)}</li>`)}
        </ul>
        ${this.renderText(channels)} ${this.announcer.render(this.locale)}
      </div>
    `;
  }

  private renderChannel({name, network, url}: Channel): TemplateResult {
    const label = this.writer.text(name);
    return html`
      ${
        network &&
        html`${renderNetworkIcon(iconOf(network), nameOf(network))}
          <p class="network muted" part="network" translate="no">${nameOf(network)}</p>`
      }
      <p class="name" part="name">
        ${this.writer.link(url, label, {rel: this.own ? 'me noopener noreferrer' : undefined})}
      </p>
      ${network && isRussian(network) ? html`<p class="note muted" part="note">${russianNotice()}</p>` : nothing}
    `;
  }

  private renderText(channels: readonly Channel[]): TemplateResult {
    const lines = () => channels.map(({name, url}) => `${this.writer.plain(name)}: ${addressText(url)}`);
    const isVerified = channels.every(({url}) => this.writer.canLinkTo(url));
    return html`<details part="addresses">
      <summary>${msg('Web addresses to copy', {id: 'channels.addresses'})}</summary>
      ${isVerified ? nothing : html`<p>${renderUnverified()}</p>`}
      <div class="address whole" part="text" translate="no">
        ${keyedRows(
          channels,
          keyOf,
          ({name, url}) => html`<div>${this.writer.text(name)}: <bdi>${addressText(url)}</bdi></div>`,
        )}
      </div>
      ${this.copyButtons.render(
        'text',
        msg('Copy all web addresses', {id: 'channels.copy'}),
        () => lines().join('\n'),
        () => this.renderRoot.querySelector('.whole'),
      )}
    </details>`;
  }
}

const keyOf = ({id, url}: Channel) => id ?? url;

const nameOf = (id: ChannelNetwork) => (isFollowOnly(id) ? FOLLOW_ONLY_NETWORKS[id] : networkName(id));

const iconOf = (id: ChannelNetwork) => (isFollowOnly(id) ? moreIcons[id] : icons[id]);
