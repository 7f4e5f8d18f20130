/** What is longer is no file of a published folder that the builder needs. */
const MOST = 200_000;

/**
 * The text of a file of the campaign, for the page around this frame.
 *
 * @param address - Where it is.
 * @returns The text; `undefined` if there is none, it is too long, or the host does not let others read it.
 */
export async function read(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address, {referrerPolicy: 'no-referrer', credentials: 'omit'});
    const text = response.ok ? await response.text() : undefined;
    return text && text.length <= MOST ? text : undefined;
  } catch {
    return undefined;
  }
}
