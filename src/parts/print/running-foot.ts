import {html, type TemplateResult} from 'lit';
import type {Writer} from '../../base/language/writer.js';
import type {CampaignHead} from '../../model/schema/head.js';
import {updatedSentence} from '../text/updated.js';

/** `content` for a sheet, with the name of the campaign and the day of its last change at the foot of each page. */
export function renderWithFoot(
  content: TemplateResult,
  head: CampaignHead | undefined,
  writer: Writer,
): TemplateResult {
  return html`<div class="running">
    <div class="content">${content}</div>
    <div class="foot">
      ${head && html`<span>${writer.text(head.name)}</span><span>${updatedSentence(head, writer.formats)}</span>`}
    </div>
  </div>`;
}
