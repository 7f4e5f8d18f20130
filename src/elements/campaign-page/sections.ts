import type {Renderable} from '../../base/drawing/renderable.js';
import type {SharedProperties} from '../../base/element-with-properties.js';
import {namesIn} from '../../model/values/text/names-in.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import {RISKY_SECTIONS, SECTIONS} from '../generated/sections.js';

/** The sections chosen for a page. */
export interface SectionChoice {
  readonly names: readonly string[];
  /** Requested names that no section has. */
  readonly unknown: readonly string[];
}

export const SECTION_NAMES = Object.keys(SECTIONS);

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

/** Renders the sections with these names, in their order; one that stays keeps its state. */
export function renderSections(names: readonly string[], shared: SharedProperties): Renderable {
  return keyedRows(names, String, name => SECTIONS[name]!(shared));
}
