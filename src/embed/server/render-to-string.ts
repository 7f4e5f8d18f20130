import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {serverSettings, setServerSettings} from '../../base/server-settings.js';
import {ELEMENTS, type ElementEntry} from '../../elements/registry.js';
import {
  checkCampaign,
  checkCautious,
  checkedAttributes,
  checkFallback,
  checkLanguage,
  checkMoment,
  checkTimeZone,
} from './check-options.js';
import {inTimeZone, isInTimeZone} from './in-time-zone.js';

/** What an element shows that a server draws. */
export interface RenderOptions {
  /** Its language, a BCP 47 tag; English if neither this nor `setServerDefaults` says it. */
  readonly lang?: string;
  /** The campaign as an object. In a browser the element needs it, too: by an attribute `feed`, or as its property. */
  readonly campaign?: object;
  /**
   * The moment to show it at. Without it the page may be read at any time: countdowns, running estimates, what happens
   * now and what to do today are left out.
   */
  readonly now?: Date;
  /**
   * `false` says that the page is not cautious; `warned` that it is, and has warned already. Unset, the page counts as cautious:
   * links are text, and elements that can put readers in danger show nothing.
   */
  readonly cautious?: boolean | 'warned';
  /** The IANA time zone of the reader, if you know it: their own time is then drawn beside that of an event. */
  readonly timeZone?: string;
  /** Its attributes, with the names that they have in HTML. `true` has no value; `false` is left out. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  /** The HTML between its tags, shown while there is nothing else to show. It is written as it is. */
  readonly fallback?: string;
}

/**
 * The HTML of an element with a declarative shadow root, as a server sends it. The script of the page takes it over.
 *
 * @param tag - Its tag, such as `solidarity-prisoner-counter`.
 * @throws {TypeError} If the tag or an option is wrong.
 * @throws {FeedError} If the head of the campaign cannot be read.
 */
export function renderToString(tag: ElementEntry['tag'], options: RenderOptions = {}): string {
  const {lang, campaign, now, cautious, timeZone, attributes = {}, fallback = ''} = options;
  if (!ELEMENTS.some(entry => entry.tag === tag))
    throw new TypeError(`tag: "${tag}" is none of ${ELEMENTS.map(entry => entry.tag).join(', ')}`);
  checkLanguage(lang);
  checkCampaign(campaign);
  checkMoment(now);
  checkCautious(cautious);
  checkTimeZone(timeZone);
  checkFallback(fallback);
  const all = checkedAttributes(attributes);
  if (lang !== undefined) all.set('lang', lang);
  const values = [...all.values(), campaign, now, cautious];
  const draw = () => collectResultSync(render(html(templateOf(tag, [...all.keys()]), ...values)));
  const drawn = timeZone === undefined ? draw() : forReaderIn(timeZone, draw);
  const element = drawn.slice(drawn.indexOf(`<${tag}`), drawn.lastIndexOf(`</${tag}>`));
  return `${withoutMarks(element)}${fallback}</${tag}>`;
}

/** Templates by tag and names of attributes: Lit keeps what it has made of each for as long as the process runs. */
const templates = new Map<string, TemplateStringsArray>();

function templateOf(tag: string, names: readonly string[]): TemplateStringsArray {
  const key = [tag, ...names].join(' ');
  let strings = templates.get(key);
  if (!strings) {
    const bindings = [...names, '.campaign', '.now', '.cautious'].map(name => ` ${name}=`);
    const texts = [`<${tag}${bindings[0]}`, ...bindings.slice(1), `></${tag}>`];
    strings = Object.assign(texts, {raw: texts});
    templates.set(key, strings);
  }
  return strings;
}

/** What `draw` returns in the reader's time zone; where the process cannot have it, without the reader's own time. */
function forReaderIn<T>(timeZone: string, draw: () => T): T {
  const settings = serverSettings();
  return inTimeZone(timeZone, () => {
    setServerSettings({...settings, timeZone: isInTimeZone(timeZone) ? timeZone : undefined});
    try {
      return draw();
    } finally {
      setServerSettings(settings);
    }
  });
}

/**
 * Takes out what Lit needs to hydrate, which our elements do not do: they draw again. Properties of fields that Lit has written
 * as attributes become what HTML has for them.
 */
function withoutMarks(markup: string): string {
  return markup.replace(/<!--.*?-->|<\?>/gs, '').replace(/<[a-z][^>]*>/g, tag =>
    tag
      .replace(/\s(?:defer-hydration|shadowroot="open"|(?:checked|selected)="false")(?=[\s>])/g, '')
      .replace(/\s(checked|selected)="true"(?=[\s>])/g, ' $1=""')
      .replace(/^(<[\w-]+)\s+/, '$1 ')
      .replace(/\s+>$/, '>'),
  );
}
