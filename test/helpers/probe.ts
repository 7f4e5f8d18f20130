import {html, type TemplateResult} from 'lit';
import {define} from '../../src/base/define.js';
import {renderHeading} from '../../src/parts/text/heading.js';
import {renderSafetyNotice} from '../../src/parts/notice/safety-notice.js';
import {SolidarityElement} from '../../src/base/solidarity-element.js';
import {SectionController} from '../../src/feed/section-controller.js';
import {figures, type Figure} from '../../src/model/sections/figures.js';
import type {Campaign} from '../../src/model/campaign.js';
import {aCampaign, aFigure} from './campaigns.js';

/** The least that an element of the library can be: it shows the number of prisoners, a heading, a link and words of the library. */
export class Probe extends SolidarityElement {
  readonly #figures = new SectionController(this, figures);
  /** Every number that was ever drawn. */
  readonly drawn: number[] = [];
  /** Takes the place of what is drawn. */
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

/** A campaign that counts `held` prisoners. */
export function held(value: number): Campaign {
  return aCampaign({figures: {prisoners: aFigure({value, asOf: '2023-05-19'})}});
}

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-probe': Probe;
  }
}
