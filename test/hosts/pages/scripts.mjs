/** Pages whose own scripts have changed what all scripts share, before ours runs. */

const after = (name, script, more) => ({
  name: `whose script ${name}`,
  head: `<script>${script}</script>`,
  ...more,
});

/** WebKit's driver writes what it is told as JSON by itself, with what the page has made of that. */
const NOT_TOLD = {engines: ['chromium', 'firefox']};

/** @type {import('../helpers/host-page.mjs').HostPage[]} */
export const scripts = [
  after('adds to every object', 'Object.prototype.extend = function () { return this; };', NOT_TOLD),
  after(
    'adds to every list and text',
    'Array.prototype.last = function () {}; String.prototype.blank = true;',
  ),
  after(
    'lets lists write themselves as JSON',
    'Array.prototype.toJSON = function () { return String(this); };',
    NOT_TOLD,
  ),
  after(
    'has a bind of its own',
    `Function.prototype.bind = function (self, ...first) {
      const call = this;
      return function (...more) { return call.apply(self, [...first, ...more]); };
    };`,
  ),
  after(
    'has list functions of its own',
    `for (const name of ['map', 'filter', 'some', 'every', 'find', 'includes']) {
      const own = Array.prototype[name];
      Array.prototype[name] = function (...all) { return own.apply(this, all); };
    }`,
  ),
  after('is an AMD loader', 'window.define = () => { throw Error("defined"); }; define.amd = {};'),
  after(
    'looks like Node',
    'window.module = {exports: {}}; window.exports = module.exports; window.process = {env: {}};',
  ),
  after(
    'has taken short names',
    '[..."abcdefghijklmnopqrstuvwxyz$_"].forEach(name => (window[name] = name));',
  ),
  after('has taken our names', 'window.solidarity = "mine"; window.lit = "mine"; window.page = "mine";'),
  after(
    'freezes what scripts share',
    '[Object, Array, String, Function, Promise].forEach(one => Object.freeze(one.prototype));',
  ),
  after(
    'watches what is fetched',
    'const plain = fetch; window.fetch = (...all) => plain.call(window, ...all);',
  ),
  after(
    'watches what is added to the page',
    `new MutationObserver(records => records.forEach(({addedNodes}) => addedNodes.length))
      .observe(document, {childList: true, subtree: true, attributes: true, characterData: true});`,
  ),
  after(
    'tells every element what it is called',
    `const plain = customElements.define;
    customElements.define = function (name, ...all) { return plain.call(this, name, ...all); };`,
  ),
  {
    name: 'whose forms and pictures are named like what the document has',
    head: '<script>document.title = "Named";</script>',
    around: elements => `<form name="forms"><input name="submit" /><input name="nodeType" /></form>
      <img name="links" alt="" src="data:," /><a id="location" href="#here"></a>${elements}`,
    leaves: /^document: (forms|links)$/,
  },
];
