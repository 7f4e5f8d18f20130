export const setTimeout = milliseconds =>
  new Promise(resolve => {
    globalThis.setTimeout(resolve, milliseconds);
  });
