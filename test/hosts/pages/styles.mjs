/** Pages with invasive style sheets. */

/** A page with these rules of its own. */
const rules = (css, more) => ({name: `with ${css}`, head: `<style>${css}</style>`, ...more});

/** Declarations that would break paragraphs, lists and controls inside the elements if they applied there. */
const STORM =
  'display: block !important; float: none !important; margin: 40px !important; padding: 30px !important; ' +
  'border: 9px solid red !important; font: 5px/1 fantasy !important; color: white !important; ' +
  'background: white !important; width: 3px !important; min-width: 0 !important; height: 2px !important; ' +
  'overflow: hidden !important; opacity: 0.5 !important; text-indent: -9999px !important;';

/** Rules that hide undefined elements are common against flashes; defined elements are visible. */
const HIDING = 'display: none !important; visibility: hidden !important; opacity: 0 !important;';

/** @type {import('../helpers/host-page.mjs').HostPage[]} */
export const styles = [
  {name: 'without any style'},
  {name: 'in quirks mode', doctype: ''},
  rules('* { all: initial !important; }', {moves: true}),
  rules('* { all: unset !important; }', {moves: true}),
  rules('* { all: revert !important; }', {moves: true}),
  rules('body * { display: block !important; }'),
  rules('body * { display: inline !important; }', {moves: true}),
  rules('body * { display: inline-block !important; }', {moves: true}),
  rules('body * { display: flex !important; }'),
  rules('body * { display: table-cell !important; }', {moves: true}),
  rules('body * { float: left !important; }', {moves: true}),
  rules('body * { box-sizing: content-box !important; margin: 0 !important; padding: 0 !important; }'),
  rules('* { font-size: 9px !important; line-height: 1 !important; }'),
  rules('* { color: #333 !important; background: #fff !important; border: 0 !important; }'),
  rules('* { font-family: fantasy !important; text-transform: uppercase !important; }'),
  rules(
    '* { white-space: nowrap !important; word-spacing: 1em !important; letter-spacing: 3px !important; }',
  ),
  rules('* { overflow: hidden !important; max-width: 100% !important; }'),
  rules('* { transform: rotate(1deg) !important; will-change: transform !important; }'),
  // The content after each element belongs to the page and moves when the elements appear.
  rules('*::before, *::after { content: "x" !important; display: block !important; }', {moves: true}),
  rules(
    `p, ul, ol, li, dl, dt, dd, h3, h4, a, button, input, select, textarea, details, summary, time, svg { ${STORM} }`,
  ),
  rules('div, section, article, .box { display: none !important; }'),
  rules('a[href^="http"], button, svg, .muted, .host { display: none !important; }'),
  rules(`:not(:defined) { ${HIDING} }`),
  rules('html { font-size: 62.5%; }'),
  rules('html { font-size: 200%; } body { font-size: 1.6rem; }'),
  rules(':root { --_accent: 0; --_muted: 0; --_line: 0; --_radius: 0; --solidarity-radius: red; }'),
  rules('@layer reset { * { all: revert-layer !important; } }', {moves: true}),
];
