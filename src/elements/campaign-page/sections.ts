import {define} from '../../base/define.js';
import type {Renderable} from '../../base/drawing/renderable.js';
import type {SharedProperties} from '../../base/element-with-properties.js';
import {namesIn} from '../../model/values/text/names-in.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import {exit, prisonerCounter, type ElementEntry} from '../registry.js';
import {RISKY_SECTIONS, SECTIONS} from '../generated/sections.js';

/** The sections chosen for a page. */
export interface SectionChoice {
  readonly names: readonly string[];
  /** Requested names that no section has. */
  readonly unknown: readonly string[];
}

export const SECTION_NAMES = Object.keys(SECTIONS);

const nameOf = ({tag}: ElementEntry) => tag.replace('solidarity-', '');

/** The section that needs no campaign, and stands before the headline. */
export const EXIT = nameOf(exit);

/** The section that stands between the headline and the contents, if it is the first. */
const COUNTER = nameOf(prisonerCounter);

/**
 * The sections of a page: those named in `show`, in that order, or all if it is empty; without those named in `hide`,
 * and without the risky ones if the page is `cautious`. Names are separated by commas or spaces.
 */
export function chosenSections(show = '', hide = '', cautious = false): SectionChoice {
  const [shown, hidden] = [[...new Set(namesIn(show))], namesIn(hide)];
  const isSection = (name: string) => SECTION_NAMES.includes(name);
  const isHidden = (name: string) => hidden.includes(name) || (cautious && RISKY_SECTIONS.includes(name));
  return {
    names: (shown.length ? shown : SECTION_NAMES).filter(name => isSection(name) && !isHidden(name)),
    unknown: [...shown, ...hidden].filter(name => !isSection(name)),
  };
}

/** Defines the tags of all sections: a page that is defined by its class alone brings them. */
export function defineSections(): void {
  for (const name of SECTION_NAMES) define(`solidarity-${name}`, SECTIONS[name]!.element);
}

/** The chosen sections by their place on the page: before the headline, between it and the contents, and below. */
export function placed(names: readonly string[]): Record<'before' | 'between' | 'below', readonly string[]> {
  const others = names.filter(name => name !== EXIT);
  const isOpening = others[0] === COUNTER;
  return {
    before: names.filter(name => name === EXIT),
    between: isOpening ? [COUNTER] : [],
    below: isOpening ? others.slice(1) : others,
  };
}

/**
 * Renders the sections with these names, in their order; one that stays keeps its state. `all` are those of the whole
 * page.
 */
export function renderSections(names: readonly string[], shared: SharedProperties, all = names): Renderable {
  return keyedRows(names, String, name => SECTIONS[name]!.render(shared, all));
}
