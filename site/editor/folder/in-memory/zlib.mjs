/** The editor does not weigh what readers download, so nothing is compressed. */
export function brotliCompress() {
  throw new Error('There is no brotli in a page.');
}

export const constants = {};
