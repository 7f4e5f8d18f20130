import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Writer} from '../../base/language/writer.js';
import type {CopyButtons} from '../../parts/actions/copy-buttons.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import {languageName} from '../../parts/text/language-name.js';
import {renderLetterLanguages} from '../../parts/people/letter-language.js';
import {renderOutboundLink} from '../../parts/links/outbound-link.js';
import {renderLetterAddress} from '../../parts/people/letter-address.js';
import {renderSource} from '../../parts/text/source-line.js';
import {formatList} from '../../i18n/format.js';
import type {LetterLanguage} from '../../model/letters/starters.js';
import type {Advice, Letters, Starter} from '../../model/sections/letters.js';
import {commonSource} from '../../model/values/source.js';

/** A chapter; its key is the same in every language. */
interface Chapter {
  readonly key: string;
  readonly name: string;
  readonly body: TemplateResult;
}

/** The sentences to begin with: in which language they are, and what copies them and changes the language. */
export interface Sentences {
  readonly language: LetterLanguage;
  readonly copyButtons: CopyButtons;
  onChoose(language: LetterLanguage): void;
}

/** The chapters of the guide beside its steps. A chapter that the campaign does not have is left out with its name. */
export function chaptersOf(letters: Letters, writer: Writer, sentences: Sentences): Chapter[] {
  const {address, keepCopy} = letters;
  const advice = (each: Advice) => renderAdvice(each, writer);
  const list = (all?: readonly Advice[]) => renderAdviceList(all, writer);
  const chapters: [key: string, name: string, body: TemplateResult | undefined][] = [
    ['do', msg('What helps', {id: 'letters.do'}), list(letters.do)],
    ['dont', msg('What to avoid', {id: 'letters.dont'}), list(letters.dont)],
    ['enclose', msg('What to enclose', {id: 'letters.enclose'}), list(letters.enclose)],
    [
      'address',
      msg('Example address', {id: 'letters.address'}),
      address && renderLetterAddress(address, 'address', writer),
    ],
    [
      'starters',
      msg('Sentences to get you started', {id: 'letters.starters'}),
      letters.starters?.length ? renderStarters(letters.starters, writer, sentences) : undefined,
    ],
    ['keepCopy', msg('Where to keep a copy', {id: 'letters.keepCopy'}), keepCopy && advice(keepCopy)],
  ];
  return chapters.flatMap(([key, name, body]) => (body ? {key, name, body} : []));
}

/** A piece of advice, a page that helps with it, and its source. */
export function renderAdvice(advice: Advice, writer: Writer): TemplateResult {
  const {url, source} = advice;
  return html`${renderAdviceAlone(advice, writer)} ${renderSource(source, writer, {before: url})}`;
}

function renderAdviceAlone({text, url, linkText}: Advice, writer: Writer): TemplateResult {
  const label = linkText
    ? html`${writer.text(linkText)}`
    : msg('Read more about this', {id: 'letters.help', desc: 'A link'});
  return html`
    <p class="prose">${writer.text(text)}</p>
    ${renderOutboundLink(url, label, writer)}
  `;
}

/** Pieces of advice, with one line for their source where they share it. */
function renderAdviceList(list: readonly Advice[] = [], writer: Writer): TemplateResult | undefined {
  const common = commonSource(list);
  if (!common) return renderList(list, advice => renderAdvice(advice, writer));
  return html`${renderList(list, advice => renderAdviceAlone(advice, writer))} ${renderSource(common, writer)}`;
}

/** The languages in which a letter can reach the person. */
export function renderLanguages(
  {inLanguage, source}: NonNullable<Letters['languages']>,
  writer: Writer,
): TemplateResult {
  const languages = formatList(inLanguage.map(languageName), writer.formats);
  const sentence = msg(str`Only letters in these languages have a chance of getting through: ${languages}.`, {
    id: 'letters.languages',
  });
  return html`
    <p class="prose">${sentence}</p>
    ${renderSource(source, writer)}
  `;
}

function renderList<T>(
  items: readonly T[] = [],
  render: (item: T, index: number) => TemplateResult,
): TemplateResult | undefined {
  if (!items.length) return undefined;
  return html`<ul role="list">
    ${keyedRows(
      items,
      item => JSON.stringify(item),
      (item, index) => html`<li>${render(item, index)}</li>`,
    )}
  </ul>`;
}

/** The sentences in one language, and buttons for the other. */
function renderStarters(starters: readonly Starter[], writer: Writer, sentences: Sentences): TemplateResult {
  const {language, copyButtons, onChoose} = sentences;
  const label = msg('Language of the sentences', {id: 'letters.starters.language'});
  return html`
    ${renderLetterLanguages(language, label, onChoose)}
    ${renderList(starters, (starter, index) => renderStarter(starter, language, index, writer, copyButtons))}
  `;
}

/** A sentence, which copies itself wherever it is pressed, and its meaning for readers of other languages. */
function renderStarter(
  starter: Starter,
  language: LetterLanguage,
  index: number,
  writer: Writer,
  copyButtons: CopyButtons,
): TemplateResult {
  const id = `starter${index}`;
  return html`<div class="starter" part="starter" role="group" aria-labelledby=${id}>
    <p id=${id} class="sentence" lang=${language} translate="no">${starter[language]}</p>
    ${
      starter.meaning && !(writer.locale in starter)
        ? html`<p class="meaning muted">${writer.text(starter.meaning)}</p>`
        : nothing
    }
    ${copyButtons.render(
      id,
      msg('Copy', {id: 'letters.starter.copy', desc: 'On a button, beside the sentence that it copies'}),
      () => starter[language],
      button => button.parentElement!.querySelector('[lang]'),
    )}
  </div>`;
}
