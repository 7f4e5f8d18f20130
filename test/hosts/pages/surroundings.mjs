/** Pages that are read in another direction, at another size, in other colours, or that put us into odd places. */

const style = css => `<style>${css}</style>`;
const inside = (opening, closing) => elements => `${opening}${elements}${closing}`;

/** A shadow root of the page, around our elements. */
const inShadowRoot = mode =>
  inside(`<div><template shadowrootmode="${mode}"><h2>Of a component</h2>`, '</template></div>');

/** Throws unless marks that are colours and nothing else have a colour that is forced too: a pressed hashtag, and the sign to play. */
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
  {name: 'that is read from right to left', html: 'lang="ar" dir="rtl"'},
  {
    name: 'written from top to bottom, right to left',
    html: 'lang="en" style="writing-mode: vertical-rl"',
    moves: true, // Chromium counts what grows to the left as moved
  },
  {name: 'written from top to bottom, left to right', html: 'lang="en" style="writing-mode: vertical-lr"'},
  {
    name: 'written sideways at one place',
    around: inside('<div style="writing-mode: sideways-lr">', '</div>'),
    moves: true,
  },
  {name: 'at 400 %', head: style('html { zoom: 4; }')},
  {
    name: 'of 320 by 256 px',
    settings: {viewport: {width: 320, height: 256}},
    engines: ['chromium', 'firefox'],
  },
  {name: 'in a dark scheme', head: style(':root { color-scheme: dark; }')},
  {name: 'in both schemes', head: '<meta name="color-scheme" content="light dark" />'},
  {name: 'whose colours alone are dark', head: style('html { background: #111; color: #eee; }')},
  {
    name: 'for a reader of dark schemes',
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
    name: 'for a reader of more contrast and less motion',
    settings: {media: {'prefers-contrast': 'more', 'prefers-reduced-motion': 'reduce'}},
    engines: ['chromium'],
  },
  {
    name: 'that is printed',
    settings: {printed: true},
    engines: ['chromium'],
    room: false,
    hides: 'solidarity-exit',
  },
  {name: 'in Belarusian', html: 'lang="be"'},
  {name: 'in a language that nobody speaks', html: 'lang="x-unknown"'},
  {name: 'without a language', html: ''},
  {
    name: 'with us in rows of a flex box, four in each',
    around: elements => elements.replace(/(?:.+\n?){1,4}/g, '<div style="display: flex">$&</div>'),
    moves: true,
  },
  {
    name: 'with us in a column of a flex box that centres',
    around: inside('<div style="display: flex; flex-direction: column; align-items: center">', '</div>'),
    moves: true,
  },
  {
    name: 'with us in a grid of columns as wide as they need',
    around: inside(
      '<div style="display: grid; grid-template-columns: auto auto; justify-content: start">',
      '</div>',
    ),
    moves: true,
  },
  {
    name: 'with us in a cell of a table',
    around: inside('<table><tbody><tr><td>', '</td></tr></tbody></table>'),
    moves: true,
  },
  {name: 'with us in columns', around: inside('<div style="columns: 2">', '</div>'), moves: true},
  {
    name: 'with us in a box as narrow as its content',
    around: inside('<aside style="position: absolute; width: fit-content">', '</aside>'),
    moves: true,
  },
  {
    name: 'with us where nothing is drawn before it is near',
    around: inside('<div style="content-visibility: auto; contain-intrinsic-size: 300px">', '</div>'),
    moves: true,
    // What is near is drawn in one of the next frames; until then it has no words for `innerText`.
    act: async () => {
      const isSilent = ({shadowRoot}) => !shadowRoot.querySelector('.box')?.innerText;
      for (let tries = 0; tries < 100 && window.host.elements().some(isSilent); tries++)
        await window.host.pause(20);
    },
  },
  {name: 'with us in a dialog', around: inside('<dialog open>', '</dialog>'), moves: true},
  {name: 'with us in a paragraph', around: inside('<p>', '</p>')},
  {name: 'with us in a link', around: inside('<a href="#top">', '</a>')},
  {
    name: 'with us in a form and a field set',
    around: inside('<form><fieldset disabled>', '</fieldset></form>'),
  },
  {
    name: 'with us in a drawing',
    around: inside(
      '<svg width="780" height="2000"><foreignObject width="780" height="2000">',
      '</foreignObject></svg>',
    ),
  },
  {name: 'with us in an open shadow root', around: inShadowRoot('open'), moves: true},
];
