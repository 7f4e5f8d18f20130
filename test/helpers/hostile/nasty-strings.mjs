import {readFileSync} from 'node:fs';

import {randomFrom} from '../run/random.mjs';

/** The Big List of Naughty Strings (MIT, Max Woolf). */
const publicList = JSON.parse(
  readFileSync(new URL(import.meta.resolve('big-list-of-naughty-strings')), 'utf8'),
);

/** Characters that change or isolate the direction of text: UAX #9, section 2. */
export const BIDI_CONTROLS = [...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c'];

/** Spellings of a scheme that runs a script, or of one that links must not have. */
const ADDRESSES = [
  'javascript:tripped()',
  'JaVaScRiPt:tripped()',
  ' javascript:tripped()',
  'java\tscript:tripped()',
  'java\nscript:tripped()',
  '\x01javascript:tripped()',
  'javascript&colon;tripped()',
  'javascript:/*--></title></style></textarea></script><svg onload=tripped()>',
  'jаvascript:tripped()', // with a Cyrillic letter
  'data:text/html,<script>tripped()</script>',
  'data:image/svg+xml,<svg onload=tripped()>',
  'vbscript:tripped()',
  'blob:https://example.org/0',
  'filesystem:https://example.org/0',
  'file:///etc/passwd',
  'intent://example.org#Intent;scheme=javascript;end',
  'view-source:https://example.org',
  '//example.org',
  '\\\\example.org',
  'https:example.org',
  'https:\\\\example.org',
  'https://example.org@evil.example',
  'https://example.org\u202e/gro.elpmaxe',
  'https://аррӏе.example',
  'https://example.org/%0d%0aSet-Cookie:a=b',
  'https://example.org/?a=b&c=d#e"onmouseover="tripped()',
  "https://example.org/'onmouseover='tripped()",
  'mailto:a@example.org?bcc=b@example.org&body=c',
  'tel:+000;phone-context=javascript:tripped()',
];

/** Markup in texts and attributes, and markers that template libraries use. */
const MARKUP = [
  '<script>tripped()</script>',
  '</script><script>tripped()</script>',
  '<img src=x onerror=tripped()>',
  '<svg/onload=tripped()>',
  '"><img src=x onerror=tripped()>',
  "' autofocus onfocus=tripped() '",
  '`${tripped()}`',
  '{{constructor.constructor("tripped()")()}}',
  '<!--',
  '-->',
  '<!--?lit$1$-->',
  'lit$1$',
  '{{lit-1}}',
  '<template shadowrootmode="open"><script>tripped()</script></template>',
  '</template></style><script>tripped()</script>',
  ']]><script>tripped()</script>',
  '&lt;script&gt;tripped()&lt;/script&gt;',
  '&#x202e;',
  '\u2028tripped()\u2029',
];

/** Strings that end a line, a header or a property in a calendar, an email or an envelope. */
const LINES = [
  'a\r\nATTENDEE:mailto:b@example.org',
  'a\nEND:VEVENT\nBEGIN:VEVENT',
  'a\r\n b',
  'a\u0085b\u2028c\u2029d\ve\ff',
  'a\r\nBcc: b@example.org',
  'a%0ABcc:b@example.org',
  'a&bcc=b@example.org',
  'a;b,c\\d:e"f^g',
  'a\0b\x1b[31mc\x7fd',
];

/** Misleading characters. */
const LETTERS = [
  ...BIDI_CONTROLS.map(control => `one${control}two`),
  '\u202e\u202e\u202e123',
  '\u2067123\u202e456',
  'a\u200bb\u200cc\u200dd\u2060e\ufefff',
  'a\u{e0061}\u{e0062}b',
  '\ud800',
  '\udc00a',
  'a\ud83d',
  '\ufffe\uffff',
  'e\u0301'.repeat(50),
  'Z\u0351\u036b\u0343'.repeat(100),
  '👩‍👩‍👧‍👦'.repeat(100),
  'ﷺ'.repeat(100),
  'w'.repeat(10_000),
  '\u05d0\u05d1\u05d2 123',
];

/** Very long strings in the format of a language tag, a zone, a duration, a time or an address. */
const ENDLESS = [
  `be${'-abcdefgh'.repeat(2_000)}`,
  `Europe${'/Vilnius'.repeat(2_000)}`,
  `PT${'9'.repeat(20_000)}H`,
  `2023-05-19T15:00:00.${'0'.repeat(20_000)}Z`,
  `https://example.org/${'a'.repeat(20_000)}`,
  `https://${'a'.repeat(20_000)}.example/`,
  `mailto:${'a'.repeat(20_000)}@example.org`,
  `pictures/${'a'.repeat(20_000)}.png`,
];

/** Names with a meaning in JavaScript. */
export const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'toJSON',
];

const own = [...ADDRESSES, ...MARKUP, ...LINES, ...LETTERS, ...ENDLESS, ...NAMES];

/** Problematic strings: the public list and our own. */
export const nastyStrings = [...new Set([...publicList, ...own])];

/** Our own strings, and a share `part` of the public list, selected by `seed`. */
export function someNastyStrings(seed, part) {
  const random = randomFrom(seed);
  return [...new Set([...publicList.filter(() => random() < part), ...own])];
}
