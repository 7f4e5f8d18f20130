import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Person} from '../../model/sections/people.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import type {NameRow} from './sorted.js';

/** Names with more characters may be broken into lines. */
const LONG = 30;

export type WallHost = Pick<ReactiveControllerHost, 'requestUpdate'>;

/**
 * All names as one paragraph of buttons, of which one at a time opens what is known of the person. A thousand names are
 * one stop of the tab key: from there arrow keys, Home, End and letters lead from name to name. The buttons are `span`s:
 * browsers lay out each `<button>` as a box of its own, which takes twice as long, and do not let its text be selected.
 */
export class NameWall {
  private rows: readonly NameRow[] = [];
  /** The id of the person whose entry is open. */
  private open: string | undefined;
  /** The id of the person whose name the tab key stops at; the first one's if it is not among them. */
  private current: string | undefined;

  constructor(private readonly host: WallHost) {}

  /** The names, and the open entry after its name; `label` is the accessible name of all of them. */
  render(
    rows: readonly NameRow[],
    label: string,
    isHeld: (person: Person) => boolean,
    renderEntry: (person: Person) => TemplateResult,
  ): TemplateResult {
    this.rows = rows;
    const isHere = rows.some(({person}) => person.id === this.current);
    const current = isHere ? this.current : rows[0]?.person.id;
    return html`<div
      class="wall"
      part="names"
      role="group"
      aria-label=${label}
      @click=${this.onClick}
      @focusin=${this.onFocus}
      @keydown=${this.onKey}
    >
      ${keyedRows(
        rows,
        ({person}) => person.id,
        ({person, name, lang}) => {
          const {id} = person;
          return html`<span
              class=${`name${isHeld(person) ? ' held' : ''}${name.length > LONG ? ' long' : ''}`}
              part="name"
              role="button"
              lang=${ifDefined(lang)}
              tabindex=${id === current ? 0 : -1}
              aria-expanded=${id === this.open}
              >${name}</span
            >${id === this.open ? renderEntry(person) : nothing} `;
        },
      )}
    </div>`;
  }

  private readonly onClick = (event: Event): void => this.toggle(this.rows[this.indexAt(event)]?.person);

  private readonly onFocus = (event: Event): void => {
    const id = this.rows[this.indexAt(event)]?.person.id;
    if (id && id !== this.current) this.setCurrent(id);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const at = this.indexAt(event);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const wall = event.currentTarget as HTMLElement;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (!event.repeat) this.toggle(this.rows[at]!.person);
      return;
    }
    const next = this.indexAfter(at, event.key, getComputedStyle(wall).direction === 'rtl');
    if (next === undefined) return;
    event.preventDefault();
    wall.querySelectorAll<HTMLElement>('.name')[next]!.focus();
  };

  /** The index of the name to which `key` leads from the one at `index`; `undefined` if it leads nowhere. */
  private indexAfter(index: number, key: string, isRightToLeft: boolean): number | undefined {
    const {length} = this.rows;
    const [back, on] = isRightToLeft ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    if (key === on || key === 'ArrowDown') return Math.min(index + 1, length - 1);
    if (key === back || key === 'ArrowUp') return Math.max(index - 1, 0);
    if (key === 'Home') return 0;
    if (key === 'End') return length - 1;
    if (!/^\p{L}$/u.test(key)) return undefined;
    const begins = ({name}: NameRow) => name.toLowerCase().startsWith(key.toLowerCase());
    const found = [...this.rows.slice(index + 1), ...this.rows.slice(0, index + 1)].findIndex(begins);
    return found < 0 ? undefined : (index + 1 + found) % length;
  }

  private toggle(person: Person | undefined): void {
    if (!person) return;
    this.open = person.id === this.open ? undefined : person.id;
    this.setCurrent(person.id);
  }

  private setCurrent(id: string): void {
    this.current = id;
    this.host.requestUpdate();
  }

  /** The index of the name that `event` is about; -1 if it is about something in an entry. */
  private indexAt({currentTarget, target}: Event): number {
    return [...(currentTarget as Element).querySelectorAll('.name')].indexOf(target as Element);
  }
}
