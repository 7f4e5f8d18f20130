/** Pages that allow little: Content Security Policy in all its shapes, Trusted Types, permissions, isolation. */
import {readFileSync} from 'node:fs';
import path from 'node:path';

import {ROOT} from '../../dist/helpers/built.mjs';
import {integrity} from '../../dist/helpers/partner-page.mjs';
import {FAULT} from '../helpers/host-page.mjs';
import {recorderIntegrity} from '../helpers/recorder.mjs';

/** The least that the documentation says a page must allow, and the page's own icon. */
const LEAST = `${/^Content-Security-Policy: ([^\`]+)/m
  .exec(readFileSync(path.join(ROOT, 'docs/content-security-policy.md'), 'utf8'))[1]
  .replace(/\s+/g, ' ')}; img-src data:`;

/** A page under a policy, which may name the library's origin. */
const under = (name, policy, more) => ({
  name: `under a policy ${name}`,
  headers: ({origin}) => ({'content-security-policy': policy.replaceAll('LIBRARY', origin)}),
  room: false,
  ...more,
});

const TRUSTED = "require-trusted-types-for 'script'";

/** The one line of a page that refuses our policy, whose name it tells; of a script of another host WebKit tells nothing. */
const REFUSED = /^exception: (.*solidarity-lit|Script error\.$)/;

/** What a browser says by itself where a Trusted Types policy is refused. */
const REFUSAL = /^(violation: trusted-types|error: .*trusted-types)/;
const own = {library: 'own'};

/** Every script has its digest. */
const sealed = {
  attributes: file =>
    `integrity="${file === 'recorder.js' ? recorderIntegrity : integrity[file]}" crossorigin`,
};

/** @type {import('../helpers/host-page.mjs').HostPage[]} */
export const policies = [
  under('as small as the documentation names it', LEAST, own),
  under(
    'that names the library’s host',
    "default-src 'none'; script-src 'self' LIBRARY; connect-src LIBRARY; img-src data:",
  ),
  under('of a nonce', "default-src 'none'; script-src 'nonce-abc'; connect-src LIBRARY; img-src data:", {
    attributes: () => 'nonce="abc"',
  }),
  under(
    'of a nonce, strictly handed on',
    "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src LIBRARY; img-src data:",
    {
      attributes: () => 'nonce="abc"',
      tags: ({script, library, file}) => `<script nonce="abc">
        const script = document.createElement('script');
        script.src = '${library}${file}';
        script.type = '${script === 'module' ? 'module' : ''}';
        document.head.append(script);
      </script>`,
    },
  ),
  under(
    'of digests',
    `default-src 'none'; script-src '${recorderIntegrity}' '${integrity['solidarity.js']}' '${integrity['solidarity.classic.js']}'; connect-src LIBRARY; img-src data:`,
    sealed,
  ),
  under('without styles', "style-src 'none'"),
  under('without styles in attributes', "style-src-attr 'none'; style-src-elem 'none'"),
  under('without scripts', "script-src 'none'", {
    sandbox: 'allow-scripts allow-same-origin',
    shows: 'fallback',
    othersSay: /./,
  }),
  under('without our script', "script-src 'self'", {shows: 'fallback', othersSay: /script-src/i}),
  under('without connections', "connect-src 'none'", {
    shows: 'fallback',
    saysOfEach: FAULT,
    othersSay: /connect-src|Refused to connect/i,
  }),
  under(
    'without evaluation',
    "script-src 'self' LIBRARY 'report-sample'; object-src 'none'; base-uri 'none'; form-action 'none'",
  ),
  under('in a sandbox that runs scripts alone', 'sandbox allow-scripts'),
  under('that wants trusted types', TRUSTED),
  under('that wants trusted types, and ours', `${TRUSTED}; trusted-types solidarity-lit`),
  under('that wants trusted types, and none of ours', `${TRUSTED}; trusted-types theirs`, {
    shows: 'fallback',
    says: REFUSED,
    othersSay: REFUSAL,
  }),
  under('that wants trusted types, and none at all', `${TRUSTED}; trusted-types 'none'`, {
    shows: 'fallback',
    says: REFUSED,
    othersSay: REFUSAL,
  }),
  {
    name: 'under a policy of its own head',
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src data:" />`,
    room: false,
    ...own,
  },
  {
    name: 'that keeps to itself, and takes nothing from others unasked',
    headers: {'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp'},
    attributes: () => 'crossorigin',
    room: false,
  },
  {
    name: 'that permits nothing',
    headers: {
      'permissions-policy': 'clipboard-read=(), clipboard-write=(), autoplay=(), fullscreen=()',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    },
  },
  {
    name: 'that runs sealed scripts alone, ours sealed',
    headers: {'integrity-policy': 'blocked-destinations=(script)'},
    ...sealed,
  },
  {
    name: 'that runs sealed scripts alone, ours unsealed',
    headers: {'integrity-policy': 'blocked-destinations=(script)'},
    attributes: file => (file === 'recorder.js' ? sealed.attributes(file) : ''),
    shows: 'fallback',
    othersSay: /integrity/i,
  },
];
