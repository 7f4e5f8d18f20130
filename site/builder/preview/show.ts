import type {Content, Scene} from './messages.js';
import {dress} from './pages.js';

let last = '';

/** Shows a page with what was chosen on it. What is the same stays: its element keeps what a visitor has opened. */
export function show({page, scheme, lang, content}: Scene): void {
  document.documentElement.lang = lang;
  dress(page, scheme);
  const colours = content.kind === 'element' ? content.colours : {};
  const now = JSON.stringify({...content, colours: undefined});
  if (now !== last) document.body.replaceChildren(pageAround(nodeFor(content)));
  last = now;
  const element = document.querySelector<HTMLElement>('main > div > :first-child');
  for (const name of [...(element?.style ?? [])])
    if (name.startsWith('--solidarity-')) element?.style.removeProperty(name);
  for (const [name, value] of Object.entries(colours)) element?.style.setProperty(name, value);
}

/** What a page has around an element: headings and text without words, which are nobody's language. */
function pageAround(content: Node): HTMLElement {
  const main = document.createElement('main');
  const line = (name: string) => Object.assign(document.createElement('p'), {className: name});
  const lines = ['title', 'line', 'line', 'line short'].map(line);
  for (const each of lines) each.setAttribute('aria-hidden', 'true');
  const after = ['line', 'line short'].map(line);
  for (const each of after) each.setAttribute('aria-hidden', 'true');
  main.append(...lines, content, ...after);
  return main;
}

function nodeFor(content: Content): Node {
  const box = document.createElement('div');
  switch (content.kind) {
    case 'element':
      box.append(elementFor(content));
      setAll(box, content.around);
      break;
    case 'words':
      box.lang = content.lang;
      for (const text of content.paragraphs)
        box.append(Object.assign(document.createElement('p'), {textContent: text}));
      break;
    case 'frame':
      box.append(frameFor(content));
      break;
    case 'picture':
      box.append(
        Object.assign(document.createElement('img'), {
          src: content.address,
          alt: content.text,
          width: 600,
          height: content.height,
        }),
      );
  }
  return box;
}

function elementFor({tag, attributes, campaign}: Extract<Content, {kind: 'element'}>): HTMLElement {
  const element = document.createElement(tag);
  setAll(element, attributes);
  if (campaign !== undefined) Object.assign(element, {campaign});
  return element;
}

function frameFor({address, title, height}: Extract<Content, {kind: 'frame'}>): HTMLElement {
  const frame = Object.assign(document.createElement('iframe'), {
    title,
    width: '100%',
    height: String(height),
    referrerPolicy: 'no-referrer',
  });
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.setAttribute('frameborder', '0');
  frame.src = address;
  return frame;
}

/** A published frame tells how high it is, as to every page around it. */
window.addEventListener('message', ({source, data}) => {
  const frame = document.querySelector('iframe');
  const {message, value} = Object(data) as {message?: unknown; value?: unknown};
  if (frame && source === frame.contentWindow && message === 'height')
    frame.height = String(Number(value) || 0);
});

function setAll(element: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
