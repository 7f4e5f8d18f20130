import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Campaign} from '../../model/campaign.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';

/** A section that the contents can name. */
interface Entry {
  /** Its section of the campaign. */
  readonly section: keyof Campaign;
  /** The words of its heading. */
  readonly label: () => string;
}

/** What there is to read, to attend and to do. */
const ENTRIES: Readonly<Record<string, Entry>> = {
  initiatives: {section: 'initiatives', label: () => msg('Get involved', {id: 'initiatives.title'})},
  stories: {section: 'stories', label: () => msg('Stories of political prisoners', {id: 'stories.title'})},
  'event-list': {section: 'events', label: () => msg('Events', {id: 'events.title'})},
  donation: {section: 'donation', label: () => msg('Donate', {id: 'donation.title'})},
  'letter-guide': {
    section: 'letters',
    label: () => msg('Write to a political prisoner', {id: 'letters.title'}),
  },
  'hashtag-bar': {section: 'hashtags', label: () => msg('Spread the word', {id: 'hashtags.title'})},
};

/** An element of a section. On a server it has no root yet. */
export interface ContentsTarget {
  readonly localName: string;
  readonly renderRoot?: ParentNode;
}

/** The sections with these names of which `campaign` has content: a server cannot ask the elements, which it draws later. */
export function targetsOnServer(names: readonly string[], campaign: object): ContentsTarget[] {
  return names
    .filter(name => name in ENTRIES && ENTRIES[name]!.section in campaign)
    .map(name => ({localName: `solidarity-${name}`}));
}

/** Fewer sections than this are found without contents. */
const FEWEST = 3;

/**
 * Links to `sections`, in their order. They are buttons with the role of links: an address with `#` cannot name what is
 * in a shadow root, and would change the address and the history of the page.
 */
export function renderContents(sections: readonly ContentsTarget[]): TemplateResult | typeof nothing {
  const named = sections.flatMap(section => {
    const entry = ENTRIES[section.localName.replace('solidarity-', '')];
    return entry ? {section, label: entry.label()} : [];
  });
  if (named.length < FEWEST) return nothing;
  return html`<nav
    class="contents"
    part="contents"
    aria-label=${msg('On this page', {id: 'page.contents', desc: 'The contents of a page'})}
  >
    <ul role="list">
      ${keyedRows(
        named,
        ({section}) => section.localName,
        ({section, label}) =>
          html`<li>
            <button class="jump" part="button" type="button" role="link" @click=${() => goTo(section)}>
              ${label}
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** Scrolls to the heading of `section`, and gives it the focus, so that keys and screen readers go on from there. */
function goTo({renderRoot}: ContentsTarget): void {
  const heading = renderRoot?.querySelector<HTMLElement>('[role=heading]');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), {once: true});
  heading.focus({preventScroll: true});
  heading.scrollIntoView();
}
