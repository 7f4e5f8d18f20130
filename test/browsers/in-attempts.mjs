/**
 * Does something that a busy machine may let fail, such as starting a browser, up to three times.
 *
 * @template T
 * @param {() => Promise<T>} work - What to do; it leaves nothing behind when it fails.
 * @param {number} [attempts] - How often at most.
 * @returns {Promise<T>} What the first attempt that succeeds gives; rejects with the error of the last one.
 */
export async function inAttempts(work, attempts = 3) {
  try {
    return await work();
  } catch (error) {
    if (attempts === 1) throw error;
    return inAttempts(work, attempts - 1);
  }
}
