import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {SolidarityElement} from '../../base/solidarity-element.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';

/** The sections that the contents can name: what there is to read, to attend and to do. Each has the words of its heading. */
const LABELS: Readonly<Record<string, () => string>> = {
  initiatives: () => msg('Get involved', {id: 'initiatives.title'}),
  stories: () => msg('Stories of political prisoners', {id: 'stories.title'}),
  'event-list': () => msg('Events', {id: 'events.title'}),
  donation: () => msg('Donate', {id: 'donation.title'}),
  'letter-guide': () => msg('Write to a political prisoner', {id: 'letters.title'}),
  'hashtag-bar': () => msg('Spread the word', {id: 'hashtags.title'}),
};

/** Fewer sections than this are found without contents. */
const FEWEST = 3;

/**
 * Links to `sections`, in their order. They are buttons with the role of links: an address with `#` cannot name what is
 * in a shadow root, and would change the address and the history of the page.
 */
export function renderContents(sections: readonly SolidarityElement[]): TemplateResult | typeof nothing {
  const named = sections.flatMap(section => {
    const label = LABELS[section.localName.replace('solidarity-', '')];
    return label ? {section, label: label()} : [];
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
function goTo({renderRoot}: SolidarityElement): void {
  const heading = renderRoot.querySelector<HTMLElement>('[role=heading]');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), {once: true});
  heading.focus({preventScroll: true});
  heading.scrollIntoView();
}
