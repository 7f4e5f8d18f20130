/** Pages in another direction, size or colour scheme, or with the elements in unusual places. */

const style = css => `<style>${css}</style>`;
const inside = (opening, closing) => elements => `${opening}${elements}${closing}`;

/** A shadow root of the page, around the elements. */
const inShadowRoot = mode =>
  inside(`<div><template shadowrootmode="${mode}"><h2>Of a component</h2>`, '</template></div>');

/** Throws unless marks that consist only of a colour use forced colours: a pressed hashtag and the play icon. */
function seeMarks() {
  if (!matchMedia('(forced-colors: active)').matches) throw new Error('no colours are forced');
  const colours = ['CanvasText', 'ButtonText'].map(colour => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = `forced-color-adjust: none; color: ${colour}`;
    const {color} = getComputedStyle(probe);
    probe.remove();
    return color;
  });
  const MARKS = {'hashtag-bar': '.tag[aria-pressed=true]', video: '.play'};
  for (const [name, selector] of Object.entries(MARKS)) {
    const mark = document.querySelector(`solidarity-${name}`).shadowRoot.querySelector(selector);
    const {backgroundColor} = getComputedStyle(mark, '::before');
    if (!colours.includes(backgroundColor)) throw new Error(`${name}: ${selector} is ${backgroundColor}`);
  }
}

/** @type {import('../helpers/host-page.mjs').HostPage[]} */
export const surroundings = [
  {name: 'from right to left', html: 'lang="ar" dir="rtl"', says: /"ar" is none of /},
  {
    name: 'in vertical writing, right to left',
    html: 'lang="en" style="writing-mode: vertical-rl"',
    moves: true, // Chromium counts growth to the left as a shift
  },
  {name: 'in vertical writing, left to right', html: 'lang="en" style="writing-mode: vertical-lr"'},
  {
    name: 'with the elements in sideways writing',
    around: inside('<div style="writing-mode: sideways-lr">', '</div>'),
    moves: true,
  },
  {name: 'zoomed to 400 %', head: style('html { zoom: 4; }')},
  {
    name: 'of 320 by 256 px',
    settings: {viewport: {width: 320, height: 256}},
    engines: ['chromium', 'firefox'],
  },
  {name: 'in a dark colour scheme', head: style(':root { color-scheme: dark; }')},
  {name: 'that supports both colour schemes', head: '<meta name="color-scheme" content="light dark" />'},
  {name: 'with dark colours but no colour scheme', head: style('html { background: #111; color: #eee; }')},
  {
    name: 'for readers who prefer a dark colour scheme',
    head: style(':root { color-scheme: light dark; }'),
    settings: {media: {'prefers-color-scheme': 'dark'}},
    engines: ['chromium'],
  },
  {
    name: 'in forced colours',
    settings: {media: {'forced-colors': 'active'}},
    engines: ['chromium'],
    act: seeMarks,
  },
  {
    name: 'for readers who prefer more contrast and less motion',
    settings: {media: {'prefers-contrast': 'more', 'prefers-reduced-motion': 'reduce'}},
    engines: ['chromium'],
  },
  {
    name: 'that is printed',
    settings: {printed: true},
    engines: ['chromium'],
    room: false,
    hides: ['solidarity-exit', 'solidarity-postcard'],
  },
  {name: 'in Belarusian', html: 'lang="be"'},
  {
    name: 'in an unknown language',
    html: 'lang="x-unknown"',
    says: /"x-unknown" is none of /,
  },
  {name: 'without a lang attribute', html: ''},
  {
    name: 'with the elements in flex rows of four',
    around: elements => elements.replace(/(?:.+\n?){1,4}/g, '<div style="display: flex">$&</div>'),
    moves: true,
  },
  {
    name: 'with the elements in a centred flex column',
    around: inside('<div style="display: flex; flex-direction: column; align-items: center">', '</div>'),
    moves: true,
  },
  {
    name: 'with the elements in a grid of auto columns',
    around: inside(
      '<div style="display: grid; grid-template-columns: auto auto; justify-content: start">',
      '</div>',
    ),
    moves: true,
  },
  {
    name: 'with the elements in a table cell',
    around: inside('<table><tbody><tr><td>', '</td></tr></tbody></table>'),
    moves: true,
  },
  {name: 'with the elements in columns', around: inside('<div style="columns: 2">', '</div>'), moves: true},
  {
    name: 'with the elements in a fit-content box',
    around: inside('<aside style="position: absolute; width: fit-content">', '</aside>'),
    moves: true,
  },
  {
    name: 'with the elements in content-visibility: auto',
    around: inside('<div style="content-visibility: auto; contain-intrinsic-size: 300px">', '</div>'),
    moves: true,
    // Visible content is rendered in one of the next frames; until then it has no `innerText`.
    act: async () => {
      const isSilent = ({shadowRoot}) => !shadowRoot.querySelector('.box')?.innerText;
      for (let tries = 0; tries < 100 && window.host.elements().some(isSilent); tries++)
        await window.host.pause(20);
    },
  },
  {name: 'with the elements in a dialog', around: inside('<dialog open>', '</dialog>'), moves: true},
  {name: 'with the elements in a paragraph', around: inside('<p>', '</p>')},
  {name: 'with the elements in a link', around: inside('<a href="#top">', '</a>')},
  {
    name: 'with the elements in a form with a disabled fieldset',
    around: inside('<form><fieldset disabled>', '</fieldset></form>'),
  },
  {
    name: 'with the elements in an SVG foreignObject',
    around: inside(
      '<svg width="780" height="2000"><foreignObject width="780" height="2000">',
      '</foreignObject></svg>',
    ),
  },
  {name: 'with the elements in an open shadow root', around: inShadowRoot('open'), moves: true},
];
