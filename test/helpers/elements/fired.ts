/** The types of the events that elements fire during `act`. */
export async function firedWhile(act: () => Promise<void>): Promise<Set<string>> {
  const {dispatchEvent} = HTMLElement.prototype;
  const types = new Set<string>();
  HTMLElement.prototype.dispatchEvent = function (this: HTMLElement, event) {
    types.add(event.type);
    return dispatchEvent.call(this, event);
  };
  await act().finally(() => (HTMLElement.prototype.dispatchEvent = dispatchEvent));
  return types;
}
