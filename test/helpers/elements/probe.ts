import {html, type TemplateResult} from 'lit';
import {define} from '../../../src/base/define.js';
import {renderHeading} from '../../../src/parts/text/heading.js';
import {renderSafetyNotice} from '../../../src/parts/notice/safety-notice.js';
import {SolidarityElement} from '../../../src/base/solidarity-element.js';
import {SectionController} from '../../../src/feed/section-controller.js';
import {figures, type Figure} from '../../../src/model/sections/figures.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {aCampaign, aFigure} from '../campaigns/campaign.js';

/** A minimal element of the library: it shows the number of prisoners, a heading, a link and a text of the library. */
export class Probe extends SolidarityElement {
  readonly #figures = new SectionController(this, figures);
  /** All numbers rendered so far. */
  readonly drawn: number[] = [];
  /** Replaces the render function. */
  draw = ({value, source, note}: Figure): TemplateResult | undefined => html`
    ${renderHeading(this.headingLevel, 'Prisoners')}
    <p part="number">${value}</p>
    <p part="source">
      ${source.url ? this.writer.link(source.url, this.writer.text(source.name)) : this.writer.text(source.name)}
    </p>
    ${note ? html`<p part="note">${this.writer.plain(note)}</p>` : ''}${renderSafetyNotice('saving')}
  `;

  protected override renderContent(): TemplateResult | undefined {
    const {prisoners} = this.#figures.value ?? {};
    if (prisoners) this.drawn.push(prisoners.value);
    return prisoners && this.draw(prisoners);
  }
}

define('solidarity-probe', Probe);

/** A campaign with `held` prisoners. */
export function held(value: number): Campaign {
  return aCampaign({figures: {prisoners: aFigure({value, asOf: '2023-05-19'})}});
}

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-probe': Probe;
  }
}
