import type {TemplateResult} from 'lit';
import type {SharedProperties} from '../../base/solidarity-element.js';
import {namesIn} from '../../model/values/names-in.js';
import {RISKY_SECTIONS, SECTIONS} from '../generated/sections.js';

/** What a page is asked to hold. */
export interface Choice {
  readonly names: readonly string[];
  /** Names that no section has. */
  readonly unknown: readonly string[];
}

export const SECTION_NAMES = Object.keys(SECTIONS);

/**
 * The sections that a page holds: those named in `show`, in that order, or else all; without those named in `hide`, and without those that lead
 * into danger where it is `cautious`. Names stand between commas or spaces.
 */
export function chosenSections(show = '', hide = '', cautious = false): Choice {
  const [shown, hidden] = [[...new Set(namesIn(show))], namesIn(hide)];
  const isSection = (name: string) => SECTION_NAMES.includes(name);
  const isLeft = (name: string) => hidden.includes(name) || (cautious && RISKY_SECTIONS.includes(name));
  return {
    names: (shown.length ? shown : SECTION_NAMES).filter(name => isSection(name) && !isLeft(name)),
    unknown: [...shown, ...hidden].filter(name => !isSection(name)),
  };
}

/** Draws the sections that are called `names`. */
export function drawSections(names: readonly string[], shared: SharedProperties): TemplateResult[] {
  return names.map(name => SECTIONS[name]!(shared));
}
