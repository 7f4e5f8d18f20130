/** Checks a campaign's folder. It is loaded when it is needed: other commands start faster without it. */
export async function checkFolder(folder, options) {
  const check = await import('../check/check-folder.mjs');
  return check.checkFolder(folder, options);
}
