/** Addresses that must not stand in a link. */
export const UNSAFE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org/',
  'view-source:https://example.org/',
  '/relative',
  '//example.org/',
  'example.org',
  'https://',
  'https://www.bysol.org\u2044donate@evil.example/x', // not a slash: all before the @ is a user name
  'https://example.org:443@evil.example/',
  'http://:secret@evil.example/',
  'https:////user@evil.example/',
  '',
];

/** Addresses without a scheme, as page authors write them: browsers take them for paths on their own site. */
export const WITHOUT_SCHEME = [
  'www.example.org',
  'example.org/page',
  '“https://example.org/”',
  '”https://example.org/”',
  '«https://example.org/»',
  "'https://example.org/'",
  '//example.org/',
  '/page',
  '?page',
  '#page',
  'https:example.org',
  'https:/example.org',
  'https//example.org/',
  'htps://example.org/',
];
