import {loadLibrary} from './library.js';
import type {Order, Report, Start} from './messages.js';
import {narrow} from './policy.js';
import {read} from './read.js';
import {show} from './show.js';

/** With an origin, the campaign of a stranger could do all that this site can: outside of a sandbox nothing is shown. */
if (window.origin === 'null') window.addEventListener('message', begin);
else document.body.textContent = 'This page is a part of the builder: open the builder.';

/** The first message has the port to the page, and whom this frame may ask; others are left alone. */
function begin({data, ports: [port]}: MessageEvent<Start>): void {
  if (!port) return;
  window.removeEventListener('message', begin);
  const tell = (report: Report) => port.postMessage(report);
  narrow(data);
  void loadLibrary(data.script).catch(() => tell({problem: 'scripts'}));
  new ResizeObserver(() => tell({height: heightOf(document.documentElement)})).observe(
    document.documentElement,
  );
  port.onmessage = async ({data: order}: MessageEvent<Order>) => {
    if ('show' in order) show(order.show);
    else tell({id: order.id, text: await read(order.read)});
  };
}

const heightOf = (root: HTMLElement) => Math.ceil(root.getBoundingClientRect().height);

// A link, or a form, would lead the frame away from the page that it previews.
for (const type of ['click', 'auxclick', 'submit'])
  document.addEventListener(type, event => {
    const isLink = event.composedPath().some(target => target instanceof HTMLAnchorElement);
    if (isLink || type === 'submit') event.preventDefault();
  });
