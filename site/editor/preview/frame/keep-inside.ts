/**
 * Lets nothing that is pressed lead away from the editor: links and forms do nothing.
 *
 * @param onLink - Told the address of a link that was pressed.
 */
export function keepInside(onLink: (address: string) => void): void {
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['click', 'auxclick'])
    addEventListener(
      type,
      event => {
        const link = event.composedPath().find(each => each instanceof HTMLAnchorElement);
        if (!link) return;
        stop(event);
        if (type === 'click') onLink(link.href);
      },
      true,
    );
  addEventListener('submit', stop, true);
  // Three presses of Shift leave the page of a reader.
  for (const type of ['keydown', 'keyup'])
    addEventListener(type, event => (event as KeyboardEvent).key === 'Shift' && stop(event), true);
}
