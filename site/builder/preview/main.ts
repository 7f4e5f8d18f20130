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

// A link, a form or the exit would lead the frame away from the page that it previews. Before anybody else hears of it:
for (const type of ['click', 'auxclick', 'submit', 'keydown'])
  window.addEventListener(type, event => leadsAway(event) && stop(event), {capture: true});

/** Whether somebody presses a link to elsewhere, sends a form, or begins to press Shift three times. */
function leadsAway(event: Event): boolean {
  if (event instanceof KeyboardEvent) return event.key === 'Shift';
  const link = event.composedPath().find(target => target instanceof HTMLAnchorElement);
  return event.type === 'submit' || (!!link && !link.getAttribute('href')?.startsWith('#'));
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
