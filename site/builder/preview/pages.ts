import type {Scheme} from '../choices/choices.js';
import type {PageKind} from './messages.js';

/** The ground, text, font and measure of each kind of page, in light and dark. */
const PAGES: Record<PageKind, {ink: Record<Scheme, string>; paper: Record<Scheme, string>; style: string}> = {
  organisation: {
    ink: {light: '#16181d', dark: '#eef0f4'},
    paper: {light: '#fff', dark: '#101216'},
    style: 'font: 1rem/1.6 system-ui, sans-serif; max-inline-size: 60rem',
  },
  magazine: {
    ink: {light: '#1d1a16', dark: '#ebe5da'},
    paper: {light: '#faf7f1', dark: '#191714'},
    style: 'font: 1.125rem/1.6 Georgia, "Noto Serif", serif; max-inline-size: 44rem',
  },
  // A page that is dark on every device.
  night: {
    ink: {light: '#e8eaf0', dark: '#e8eaf0'},
    paper: {light: '#0d1017', dark: '#0d1017'},
    style: 'font: 1rem/1.55 system-ui, sans-serif; max-inline-size: 52rem',
  },
};

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

/** Gives the page a look. Its `color-scheme` is what the colours of a device would make of it. */
export function dress(page: PageKind, scheme: Scheme): void {
  const {ink, paper, style} = PAGES[page];
  sheet.replaceSync(`
    :root { color-scheme: ${page === 'night' ? 'dark' : scheme} }
    body { margin: 0; color: ${ink[scheme]}; background: ${paper[scheme]} }
    main { margin-inline: auto; padding: 1.5rem 1.25rem; ${style} }
    img { max-inline-size: 100%; block-size: auto }
    iframe { border: 0 }
    .title, .line { block-size: .6em; margin: 0 0 .8em; background: color-mix(in srgb, currentColor 12%, transparent) }
    .title { block-size: 1.6em; inline-size: 60%; margin-block-end: 1.2em }
    .short { inline-size: 40%; margin-block-end: 2em }
    main > div { margin-block: 0 2em }
  `);
}
