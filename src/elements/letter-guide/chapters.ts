import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {languageName} from '../../parts/text/language-name.js';
import {leadingOut} from '../../parts/links/outbound-link.js';
import {letterTo, type LetterPen} from '../../parts/people/letter-address.js';
import {sourceLine} from '../../parts/text/source-line.js';
import {formatList} from '../../i18n/format.js';
import type {Advice, Letters, Starter} from '../../model/sections/letters.js';

/** What the guide is written with: the language, the links and the copying of the element that shows it. */
export interface GuidePen extends LetterPen {
  readonly locale: string;
}

/** What belongs to a letter beside its steps. What the campaign does not have is left out, name and all. */
export function chaptersOf(letters: Letters, pen: GuidePen): [name: string, body: TemplateResult][] {
  const {address, keepCopy} = letters;
  const advice = (each: Advice) => renderAdvice(each, pen);
  const chapters: [string, TemplateResult | undefined][] = [
    [msg('What helps', {id: 'letters.do'}), renderList(letters.do, advice)],
    [msg('What to leave out', {id: 'letters.dont'}), renderList(letters.dont, advice)],
    [msg('What to enclose', {id: 'letters.enclose'}), renderList(letters.enclose, advice)],
    [msg('An address, as an example', {id: 'letters.address'}), address && letterTo(address, pen, 'address')],
    [
      msg('Sentences to begin with', {id: 'letters.starters'}),
      renderList(letters.starters, (starter, index) => renderStarter(starter, index, pen)),
    ],
    [msg('Where to keep a copy', {id: 'letters.keepCopy'}), keepCopy && advice(keepCopy)],
  ];
  return chapters.filter((chapter): chapter is [string, TemplateResult] => !!chapter[1]);
}

/** What is advised, a page that helps with it, and who advises it. */
export function renderAdvice({text, url, source}: Advice, pen: GuidePen): TemplateResult {
  return html`
    <p class="prose">${pen.text(text)}</p>
    ${leadingOut(url, msg('A page that helps', {id: 'letters.help', desc: 'A link'}), pen)}
    ${sourceLine(source, pen)}
  `;
}

/** The languages in which a letter can reach the person. */
export function renderLanguages(
  {inLanguage, source}: NonNullable<Letters['languages']>,
  pen: GuidePen,
): TemplateResult {
  const languages = formatList(inLanguage.map(languageName), pen.formats);
  return html`
    <p class="prose">
      ${msg(str`Only letters in these languages have a chance to reach the person: ${languages}.`, {
        id: 'letters.languages',
      })}
    </p>
    ${sourceLine(source, pen)}
  `;
}

function renderList<T>(
  items: readonly T[] = [],
  render: (item: T, index: number) => TemplateResult,
): TemplateResult | undefined {
  if (!items.length) return undefined;
  return html`<ul role="list">
    ${items.map((item, index) => html`<li>${render(item, index)}</li>`)}
  </ul>`;
}

/** A sentence in each language of the letters, and what it means for those who read neither. */
function renderStarter(starter: Starter, index: number, pen: GuidePen): TemplateResult {
  return html`<div class="starter" part="starter">
    ${(['be', 'ru'] as const).map(language => renderSentence(starter[language], language, index, pen))}
    ${
      starter.meaning && !(pen.locale in starter)
        ? html`<p class="meaning muted">${pen.text(starter.meaning)}</p>`
        : nothing
    }
  </div>`;
}

function renderSentence(sentence: string, language: string, index: number, pen: GuidePen): TemplateResult {
  const id = language + index;
  return html`<div class="sentence" role="group" aria-labelledby=${id}>
    <p class="language muted">${languageName(language)}</p>
    ${pen.copier.button(
      id,
      msg('Copy', {id: 'letters.starter.copy', desc: 'On a button, beside the sentence that it copies'}),
      () => sentence,
      () => pen.find(`#${id}`),
    )}
    <p id=${id} lang=${language}>${sentence}</p>
  </div>`;
}
