/** A sheet that was passed to the print dialog of the browser. */
export interface Printed {
  readonly frame: HTMLIFrameElement;
  readonly page: Document;
}

/**
 * Replaces the print dialog in every frame that the page opens from now on, since a real one would block the test. `printed` holds
 * the printed sheets. With `silent` the browser does nothing at all, as inside an app; with `instead` it has that in the place of
 * `print`. `end` stops the interception.
 */
export function interceptPrinting(app: {silent?: boolean; instead?: (() => void) | undefined} = {}): {
  readonly printed: Printed[];
  end(): void;
} {
  const printed: Printed[] = [];
  const observer = new MutationObserver(records => {
    for (const frame of records.flatMap(({addedNodes}) => [...addedNodes])) {
      const window = frame instanceof HTMLIFrameElement && frame.contentWindow;
      if (!window) continue;
      if ('instead' in app) {
        Object.assign(window, {print: app.instead});
        continue;
      }
      window.print = () => {
        if (app.silent) return;
        printed.push({frame, page: window.document});
        window.dispatchEvent(new Event('beforeprint'));
        window.dispatchEvent(new Event('afterprint'));
      };
    }
  });
  observer.observe(document.body, {childList: true});
  return {printed, end: () => observer.disconnect()};
}
