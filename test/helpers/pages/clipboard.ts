/**
 * Replaces the clipboard, which tests may not read: `texts` holds the copied texts. With `refuse` the page may
 * not write to it. `restore` restores the real one.
 */
export function stubClipboard({refuse = false} = {}): {readonly texts: string[]; restore(): void} {
  const texts: string[] = [];
  const writeText = (text: string) =>
    refuse ? Promise.reject(new DOMException('', 'NotAllowedError')) : Promise.resolve(void texts.push(text));
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  return {texts, restore: () => void Reflect.deleteProperty(navigator, 'clipboard')};
}
