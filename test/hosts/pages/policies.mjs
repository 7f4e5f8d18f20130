/** Pages with restrictions: many forms of Content Security Policy, Trusted Types, permissions, isolation. */
import {readFileSync} from 'node:fs';
import path from 'node:path';

import {ROOT} from '../../dist/helpers/built.mjs';
import {integrity} from '../../dist/helpers/partner-page.mjs';
import {FAULT} from '../helpers/host-page.mjs';
import {recorderIntegrity} from '../helpers/recorder.mjs';

/** The minimal policy in the documentation, plus the page's own icon. */
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

/** The one message on a page that refuses the library’s Trusted Types policy; it names the policy, except in WebKit for scripts of other hosts. */
const REFUSED = /^exception: (.*solidarity-lit|Script error\.$)/;

/** The browser’s own messages about a refused Trusted Types policy. */
const REFUSAL = /^(violation: trusted-types|error: .*trusted-types)/;
const own = {library: 'own'};

/** Every script has an integrity attribute. */
const sealed = {
  attributes: file =>
    `integrity="${file === 'recorder.js' ? recorderIntegrity : integrity[file]}" crossorigin`,
};

/** @type {import('../helpers/host-page.mjs').HostPage[]} */
export const policies = [
  under('that is the minimal one in the documentation', LEAST, own),
  under(
    'that allows the library’s host',
    "default-src 'none'; script-src 'self' LIBRARY; connect-src LIBRARY; img-src data:",
  ),
  under('with a nonce', "default-src 'none'; script-src 'nonce-abc'; connect-src LIBRARY; img-src data:", {
    attributes: () => 'nonce="abc"',
  }),
  under(
    'with a nonce and strict-dynamic',
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
    'with digests',
    `default-src 'none'; script-src '${recorderIntegrity}' '${integrity['solidarity.js']}' '${integrity['solidarity.classic.js']}'; connect-src LIBRARY; img-src data:`,
    // WebKit's preload scanner may ask for a script before it has read its digest. The script itself runs.
    {...sealed, othersSay: /^violation: script-src-elem \S+\/lib\/solidarity\.(classic\.)?js$/},
  ),
  under('that forbids styles', "style-src 'none'"),
  under('that forbids style attributes and style elements', "style-src-attr 'none'; style-src-elem 'none'"),
  under('that forbids scripts', "script-src 'none'", {
    sandbox: 'allow-scripts allow-same-origin',
    shows: 'fallback',
    othersSay: /./,
  }),
  under('that forbids the library’s script', "script-src 'self'", {
    shows: 'fallback',
    othersSay: /script-src/i,
  }),
  under('that forbids connections', "connect-src 'none'", {
    shows: 'fallback',
    saysOfEach: FAULT,
    othersSay: /connect-src|Refused to connect/i,
  }),
  under(
    'that forbids eval',
    "script-src 'self' LIBRARY 'report-sample'; object-src 'none'; base-uri 'none'; form-action 'none'",
  ),
  under('with a sandbox that allows only scripts', 'sandbox allow-scripts'),
  under('that requires Trusted Types', TRUSTED),
  under('that requires Trusted Types and allows solidarity-lit', `${TRUSTED}; trusted-types solidarity-lit`),
  under('that requires Trusted Types and allows another policy', `${TRUSTED}; trusted-types theirs`, {
    shows: 'fallback',
    says: REFUSED,
    othersSay: REFUSAL,
  }),
  under('that requires Trusted Types and allows no policy', `${TRUSTED}; trusted-types 'none'`, {
    shows: 'fallback',
    says: REFUSED,
    othersSay: REFUSAL,
  }),
  {
    name: 'under a policy in a meta element',
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src data:" />`,
    room: false,
    ...own,
  },
  {
    name: 'that is cross-origin isolated',
    headers: {'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp'},
    attributes: () => 'crossorigin',
    room: false,
  },
  {
    name: 'with a restrictive permissions policy',
    headers: {
      'permissions-policy': 'clipboard-read=(), clipboard-write=(), autoplay=(), fullscreen=()',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    },
  },
  {
    name: 'with an integrity policy, and integrity on the library’s script',
    headers: {'integrity-policy': 'blocked-destinations=(script)'},
    ...sealed,
  },
  {
    name: 'with an integrity policy, and no integrity on the library’s script',
    headers: {'integrity-policy': 'blocked-destinations=(script)'},
    attributes: file => (file === 'recorder.js' ? sealed.attributes(file) : ''),
    shows: 'fallback',
    othersSay: /integrity/i,
  },
];
