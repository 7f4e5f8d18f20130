/** Nothing but the site's own files: no inline script or style, no other host, no form, no markup made of strings. */
const BASE = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'solidarity-lit site',
};

const written = directives =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The Content Security Policy of each page. */
export const POLICY = written({...BASE, 'frame-src': "'self'"});

/** That of the frame in which an example is shown: what a reader types may have styles, and never a script. */
export const PREVIEW_POLICY = written({...BASE, 'style-src': "'self' 'unsafe-inline'"});
