import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Copier} from '../../base/copier.js';
import {aroundGap, GAP} from '../../i18n/around.js';
import {formatDay, formatList, type Formats} from '../../i18n/format.js';
import {envelope, envelopeText} from '../../model/letter-address.js';
import type {Advice, LetterAddress, Letters, Starter} from '../../model/letters.js';
import type {Source} from '../../model/source.js';
import type {Text} from '../../model/text.js';

type Words = string | TemplateResult;

/** A part of the guide that opens by itself. */
export interface Chapter {
  readonly name: Words;
  readonly body: TemplateResult;
}

/** What the guide is written with: the language, the links and the copying of the element that shows it. */
export interface Pen {
  readonly locale: string;
  readonly formats: Formats;
  readonly copier: Copier;
  text(text: Text): Words;
  link(address: string, label: Words): TemplateResult;
  /** Finds what the element shows. */
  find(selector: string): Element | null;
}

/** The steps of a letter, in order. */
export function stepChapters({steps}: Letters, pen: Pen): Chapter[] {
  return steps.map(step => ({name: pen.text(step.name), body: renderAdvice(step, pen)}));
}

/** What belongs to a letter beside its steps. What the campaign does not have is left out, name and all. */
export function otherChapters(letters: Letters, pen: Pen): Chapter[] {
  const {do: helps = [], dont = [], enclose = [], address, starters = [], keepCopy} = letters;
  const chapters = [
    helps.length && {name: msg('What helps', {id: 'letters.do'}), body: renderAdvices(helps, pen)},
    dont.length && {name: msg('What to leave out', {id: 'letters.dont'}), body: renderAdvices(dont, pen)},
    enclose.length && {
      name: msg('What to enclose', {id: 'letters.enclose'}),
      body: renderAdvices(enclose, pen),
    },
    address && {
      name: msg('An address, as an example', {id: 'letters.address'}),
      body: renderAddress(address, pen),
    },
    starters.length && {
      name: msg('Sentences to begin with', {id: 'letters.starters'}),
      body: renderStarters(starters, pen),
    },
    keepCopy && {
      name: msg('Where to keep a copy', {id: 'letters.keepCopy'}),
      body: renderAdvice(keepCopy, pen),
    },
  ];
  return chapters.filter(chapter => !!chapter);
}

/** What is advised, a page that helps with it, and who advises it. */
export function renderAdvice({text, url, source}: Advice, pen: Pen): TemplateResult {
  return html`
    <p class="prose">${pen.text(text)}</p>
    ${url ? renderLink(url, msg('A page that helps', {id: 'letters.help', desc: 'A link'}), pen) : nothing}
    ${renderSource(source, pen)}
  `;
}

/** The languages in which a letter can reach the person. */
export function renderLanguages(
  {inLanguage, source}: NonNullable<Letters['languages']>,
  pen: Pen,
): TemplateResult {
  const languages = formatList(inLanguage.map(languageName), pen.formats);
  return html`
    <p class="prose">
      ${msg(str`Only letters in these languages have a chance to reach the person: ${languages}.`, {
        id: 'letters.languages',
      })}
    </p>
    ${renderSource(source, pen)}
  `;
}

/** The name of a language that letters, or films about them, are commonly in; of any other, its tag. */
export function languageName(tag: string): string {
  switch (tag) {
    case 'be':
      return msg('Belarusian', {id: 'language.be'});
    case 'ru':
      return msg('Russian', {id: 'language.ru'});
    case 'en':
      return msg('English', {id: 'language.en'});
    default:
      return tag;
  }
}

function renderAdvices(list: readonly Advice[], pen: Pen): TemplateResult {
  return html`<ul class="advices">
    ${list.map(advice => html`<li>${renderAdvice(advice, pen)}</li>`)}
  </ul>`;
}

function renderSource({name, url}: Source, pen: Pen): TemplateResult {
  const [before, after] = aroundGap(
    msg(str`Source: ${GAP}`, {id: 'letters.source', desc: 'Who gives the advice'}),
  );
  const label = pen.text(name);
  return html`<p class="source muted" part="source">
    ${before}${url ? pen.link(url, label) : label}${after}
  </p>`;
}

function renderLink(url: string, label: string, pen: Pen): TemplateResult {
  return html`<p class="leading-out">${pen.link(url, label)}</p>`;
}

function renderAddress(address: LetterAddress, pen: Pen): TemplateResult {
  const {inLanguage, note, verifiedOn, url, source} = address;
  const written = envelope(address);
  const seen = verifiedOn && formatDay(verifiedOn, pen.formats);
  return html`
    <p class="note prose" part="note">${pen.text(note)}</p>
    <div class="envelope" part="envelope">
      <div class="lines">
        ${written.lines.map(line => html`<div lang=${inLanguage}>${line}</div>`)}
        <div>${written.country}</div>
      </div>
    </div>
    ${pen.copier.button(
      'address',
      msg('Copy the address', {id: 'letters.address.copy'}),
      () => envelopeText(written),
      () => pen.find('.lines'),
    )}
    ${seen ? html`<p>${msg(str`Last seen in print on ${seen}.`, {id: 'letters.address.seen'})}</p>` : nothing}
    ${url ? renderLink(url, msg('Find the address of today', {id: 'letters.address.today'}), pen) : nothing}
    ${renderSource(source, pen)}
  `;
}

function renderStarters(starters: readonly Starter[], pen: Pen): TemplateResult {
  return html`<ul class="starters">
    ${starters.map(
      (starter, index) =>
        html`<li part="starter">
          ${LETTER_LANGUAGES.map(language => renderSentence(starter[language], language, index, pen))}
          ${
            starter.meaning && !needsNoMeaning(pen.locale)
              ? html`<p class="meaning muted">${pen.text(starter.meaning)}</p>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}

const LETTER_LANGUAGES = ['be', 'ru'] as const;

/** Whoever reads the guide in a language of the letters understands the sentences. */
function needsNoMeaning(locale: string): boolean {
  return LETTER_LANGUAGES.some(language => language === locale);
}

function renderSentence(sentence: string, language: string, index: number, pen: Pen): TemplateResult {
  const id = `starter-${index}-${language}`;
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
