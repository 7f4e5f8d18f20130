import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {Announcer} from '../../parts/actions/announcer.js';
import controls from '../../parts/actions/controls.styles.js';
import {renderHeading} from '../../parts/text/heading.js';
import {Player} from '../../parts/player/player.js';
import player from '../../parts/player/player.styles.js';
import shared from '../../base/drawing/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {SectionController} from '../../feed/section-controller.js';
import {video} from '../../model/sections/video.js';
import styles from './video.styles.js';

/**
 * Shows a video of the campaign: a button to play it, its length and language, a transcript, and a plain link. No
 * request is sent to the video's host before the reader presses play; a note names that host.
 *
 * A file on the page's or the campaign's own host plays in the page; videos of YouTube, Vimeo and PeerTube play in
 * their own player, in a frame that learns no more than it needs to play. Any other video is a link. Until the
 * campaign has loaded, and if it cannot be loaded, the element shows its slotted content.
 *
 * @tag solidarity-video
 *
 * @slot - Shown while there is no video: a sentence or a link.
 *
 * @csspart title - The heading: the name of the video.
 * @csspart description - What it is about.
 * @csspart video - The video with everything but its name and description.
 * @csspart player - The button that plays the video, then the player.
 * @csspart poster - The picture.
 * @csspart credit - Who made the picture.
 * @csspart note - Where the video comes from, or that it cannot be played.
 * @csspart button - The label on the picture, and the button that closes the video.
 * @csspart transcript - The disclosure with the transcript.
 * @csspart source - Who made the video.
 * @csspart link - An outbound link.
 * @csspart address - An address shown instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The video is on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is no video to show, and why.
 */
export class Video extends SolidarityElement {
  static override styles = [shared, controls, player, styles];

  /**
   * Further origins that the video file, its captions and its picture may come from, separated by spaces; those of
   * the page and of the campaign are always allowed.
   */
  @property({attribute: 'file-origins'}) fileOrigins?: string;

  private readonly video = new SectionController(this, video);
  private readonly announcer = new Announcer(this);
  private readonly player = new Player(this, this.announcer);

  protected override renderContent(): TemplateResult | undefined {
    const video = this.video.value;
    const player =
      video &&
      this.player.render(video, {
        writer: this.writer,
        feed: this.campaignSource?.url,
        origins: this.fileOrigins,
      });
    if (!player) return undefined;
    const {name, description} = video;
    return html`<div class="film">
      ${renderHeading(this.headingLevel, this.writer.text(name))}
      ${description ? html`<p class="prose" part="description">${this.writer.text(description)}</p>` : nothing}
      ${player} ${this.announcer.render(this.locale)}
    </div>`;
  }
}
