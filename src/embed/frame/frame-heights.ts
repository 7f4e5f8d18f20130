/**
 * For a page with frames of ours: gives each the height that it tells. Only a frame with `data-solidarity-frame` is heard,
 * and only about itself. It does not matter whether this script or the frame is there first.
 */
const SELECTOR = 'iframe[data-solidarity-frame]';

/** In CSS pixels: what a frame can ask for. */
const [LEAST, MOST] = [40, 30_000];

const frames = (): Iterable<HTMLIFrameElement> =>
  (Reflect.get(Document.prototype, 'querySelectorAll', document) as typeof document.querySelectorAll).call(
    document,
    SELECTOR,
  ) as NodeListOf<HTMLIFrameElement>;

function onMessage({source, data}: MessageEvent<unknown>): void {
  const {message, value} = Object(data) as {message?: unknown; value?: unknown};
  if (message !== 'height' || !source || !Number.isFinite(value)) return;
  for (const frame of frames())
    if (frame.contentWindow === source)
      frame.style.height = `${Math.min(MOST, Math.max(LEAST, value as number))}px`;
}

if (globalThis.document) {
  addEventListener('message', onMessage);
  for (const frame of frames()) frame.contentWindow?.postMessage({message: 'ready'}, '*');
}

export {};
