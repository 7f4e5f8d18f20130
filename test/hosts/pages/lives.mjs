/** Pages that change the elements after loading. The functions are sent into the page as text. */
import {bundled, bring} from '../helpers/installed-libraries.mjs';

const does = (what, act, more) => ({name: `that ${what}`, act, ...more});

/** A React component that inserts the page's elements on mounting and removes them on unmounting. */
const COMPONENT = `
  import {createElement, StrictMode, useEffect, useRef} from 'react';
  import {createRoot} from 'react-dom/client';

  function Widgets() {
    const place = useRef(null);
    useEffect(() => {
      window.mounts = (window.mounts ?? 0) + 1;
      const home = place.current;
      home.append(document.querySelector('template').content.cloneNode(true));
      return () => home.replaceChildren();
    }, []);
    return createElement('div', {ref: place});
  }

  addEventListener('DOMContentLoaded', () =>
    createRoot(document.querySelector('#app')).render(createElement(StrictMode, null, createElement(Widgets))),
  );
`;

/** Bundled once, on first use. */
let react;

/** @type {import('../helpers/host-page.mjs').HostPage[]} */
export const lives = [
  does('moves the elements five times', async () => {
    for (let times = 0; times < 5; times++) {
      const place = document.createElement('section');
      document.body.append(place);
      for (const element of window.host.elements()) place.append(element);
      await window.host.pause(0);
    }
  }),
  does(
    'moves the elements with moveBefore()',
    async () => {
      for (let times = 0; times < 5; times++)
        for (const element of window.host.elements())
          document.body.moveBefore(element, document.body.firstChild);
    },
    {engines: ['chromium', 'firefox']},
  ),
  does('replaces its content with its own HTML', () => {
    document.body.innerHTML = `${document.body.innerHTML}`;
  }),
  does(
    'clones the elements',
    () => {
      for (const element of window.host.elements()) document.body.append(element.cloneNode(true));
    },
    {count: 2},
  ),
  does(
    'clones itself and imports the clone',
    () => {
      document.body.append(document.importNode(document.body.cloneNode(true), true));
    },
    {count: 2},
  ),
  does('moves the elements to another document and back', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const elements = window.host.elements();
    for (const element of elements) frame.contentDocument.body.append(element);
    await window.host.pause(20);
    const {elements: there} = await window.host.look(frame.contentDocument);
    for (const element of there)
      if (element.shows !== 'data' || !element.isStyled || !element.text || !element.height)
        throw new Error(`is not seen in the other document: ${JSON.stringify(element)}`);
    if (there.length !== elements.length) throw new Error(`only ${there.length} are in the other document`);
    for (const element of elements) document.body.append(element);
    frame.remove();
  }),
  does('removes the elements and inserts them again', async () => {
    const elements = window.host.elements();
    for (const element of elements) element.remove();
    await window.host.pause(50);
    document.body.append(...elements);
  }),
  does('removes the elements while they load, and inserts them again', () => window.host.pause(150), {
    head: `<script>
      addEventListener('DOMContentLoaded', async () => {
        const elements = [...document.body.children].filter(({localName}) => localName.startsWith('solidarity-'));
        document.body.append(...elements);
        for (const element of elements) element.remove();
        await new Promise(resolve => setTimeout(resolve, 100));
        document.body.append(...elements);
      });
    </script>`,
    moves: true,
  }),
  does('swaps its body as Turbo does, and goes back to a snapshot', async () => {
    const snapshot = document.body.cloneNode(true);
    const reply = await fetch(location.href);
    const next = new window.DOMParser().parseFromString(await reply.text(), 'text/html');
    document.documentElement.replaceChild(document.adoptNode(next.body), document.body);
    await window.host.pause(20);
    document.documentElement.replaceChild(snapshot, document.body);
  }),
  does('changes its URL with pushState()', () => {
    window.history.pushState({}, '', '/deep/down/');
    document.body.innerHTML = `${document.body.innerHTML}`;
  }),
  {
    name: 'that is restored from the back/forward cache',
    routes: {'/other': () => ({body: '<!doctype html><link rel="icon" href="data:," /><p>Another page.'})},
    drive: async (tab, {address}) => {
      await tab.evaluate(() =>
        window.addEventListener('pageshow', event => (window.wasKept = event.persisted)),
      );
      await tab.goto(`${address}other`);
      await tab.back();
      const wasKept = await tab.evaluate(async () => {
        // Its address is back before it is told so.
        for (let tries = 0; tries < 100 && window.wasKept === undefined; tries++) await window.host.pause(20);
        return window.wasKept;
      });
      if (!wasKept) throw new Error('The page was not kept.');
    },
    leaves: /^window: wasKept$/,
  },
  {
    name: 'with React, which mounts the elements twice in strict mode',
    leaves: /^window: mounts|^document: _react/,
    othersSay: /React DevTools|^timeStamp/,
    routes: () => (react ??= bundled(COMPONENT)),
    head: bring({'/libraries/bundled.js': true}),
    around: elements => `<template>${elements}</template><div id="app"></div>`,
    moves: true,
    act: async () => {
      for (let tries = 0; tries < 100 && window.mounts !== 2; tries++) await window.host.pause(20);
      if (window.mounts !== 2) throw new Error(`mounted ${window.mounts} times`);
    },
  },
  does(
    'creates the elements by script',
    () => {
      for (const {localName, innerHTML} of document.querySelector('template').content.children) {
        const element = document.createElement(localName);
        element.innerHTML = innerHTML;
        document.body.append(element);
      }
    },
    {around: elements => `<template>${elements}</template>`, moves: true},
  ),
  does(
    'creates the elements by inserting HTML',
    () => {
      document.body.insertAdjacentHTML('beforeend', document.querySelector('template').innerHTML);
    },
    {around: elements => `<template>${elements}</template>`, moves: true},
  ),
  does(
    'has ten of each element',
    () => {
      for (const element of window.host.elements())
        for (let times = 0; times < 9; times++) document.body.append(element.cloneNode(true));
    },
    {count: 10},
  ),
  does('changes attributes of the elements a thousand times', async () => {
    for (const element of window.host.elements())
      for (let times = 0; times < 1000; times++) {
        element.setAttribute('heading-level', String(2 + (times % 5)));
        element.setAttribute('lang', 'en');
        element.toggleAttribute('neutral');
        if (times % 250 === 0) await window.host.pause(0);
      }
  }),
  does('changes the slotted content', () => {
    for (const element of window.host.elements()) element.replaceChildren('Another sentence of the page.');
  }),
  does('wraps all text nodes, as translation tools do', () => {
    const walker = document.createTreeWalker(document.body, window.NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text);
    }
  }),
  does('hides the elements and shows them again', async () => {
    for (const element of window.host.elements()) element.hidden = true;
    await window.host.pause(20);
    for (const element of window.host.elements()) element.hidden = false;
  }),
];
