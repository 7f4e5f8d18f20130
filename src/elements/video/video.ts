import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {Announcer} from '../../parts/actions/announcer.js';
import controls from '../../parts/actions/controls.styles.js';
import {define} from '../../base/define.js';
import {renderHeading} from '../../parts/text/heading.js';
import {Player} from '../../parts/player/player.js';
import player from '../../parts/player/player.styles.js';
import shared from '../../base/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {SectionController} from '../../feed/section-controller.js';
import {video} from '../../model/sections/video.js';
import {video as entry} from '../registry.js';
import styles from './video.styles.js';

/**
 * Shows a video of the campaign: a picture to press, how long it is and in which language, its text, and a plain link to it. Nothing is asked
 * of the video's host before the reader presses play; where the video comes from stands beside it.
 *
 * A film of the page's own host or the campaign's is played as a file; those of YouTube, Vimeo and PeerTube in their own player, in a frame
 * that learns as little as it plays with. Any other is a link. Until the campaign is read, and if it cannot be, the element shows its own
 * content.
 *
 * @tag solidarity-video
 *
 * @slot - Shown while there is no video: a sentence or a link.
 *
 * @csspart title - The heading: the name of the video.
 * @csspart description - What it is about.
 * @csspart video - The video with all that belongs to it.
 * @csspart player - The picture to press, and then what plays.
 * @csspart poster - The picture.
 * @csspart credit - Who made the picture.
 * @csspart note - Where the video comes from, or that it cannot be played.
 * @csspart button - The words on the picture, and what closes it.
 * @csspart transcript - The video as text, which opens.
 * @csspart source - Who made the video.
 * @csspart link - A link out of the page.
 * @csspart address - The address of a page that is written instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The video is on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is no video to show, and why.
 */
export class Video extends SolidarityElement {
  static override styles = [shared, controls, player, styles];

  /** Origins, between spaces, beside the page's and the campaign's, from which the film, its captions and its picture may come. */
  @property({attribute: 'file-origins'}) fileOrigins?: string;

  private readonly video = new SectionController(this, video);
  private readonly announcer = new Announcer(this);
  private readonly player = new Player(this, this.announcer);

  protected override renderContent(): TemplateResult | undefined {
    const video = this.video.value;
    const played =
      video &&
      this.player.render(video, {
        writer: this.writer,
        feed: this.campaignSource?.url,
        origins: this.fileOrigins,
      });
    if (!played) return undefined;
    const {name, description} = video;
    return html`<div class="film">
      ${renderHeading(this.headingLevel, this.writer.text(name))}
      ${description ? html`<p class="prose" part="description">${this.writer.text(description)}</p>` : nothing}
      ${played} ${this.announcer.render(this.locale)}
    </div>`;
  }
}

define(entry.tag, Video);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-video': Video;
  }
}
