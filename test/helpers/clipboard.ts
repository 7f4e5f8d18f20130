/**
 * Takes the place of the clipboard, which tests may not read: `texts` holds what was copied. With `refuse` it is one that the page may
 * not write to. `restore` gives the browser its own back.
 */
export function stubClipboard({refuse = false} = {}): {readonly texts: string[]; restore(): void} {
  const texts: string[] = [];
  const writeText = (text: string) =>
    refuse ? Promise.reject(new DOMException('', 'NotAllowedError')) : Promise.resolve(void texts.push(text));
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  return {texts, restore: () => void Reflect.deleteProperty(navigator, 'clipboard')};
}
