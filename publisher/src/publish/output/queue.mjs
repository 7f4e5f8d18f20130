/**
 * Work that goes on while more of it is found.
 *
 * @typedef {object} Queue
 * @property {(work: () => Promise<unknown>) => Promise<void>} add - Begins some work as soon as there is room for it, and resolves when it has
 *   begun. Rejects if any before has failed.
 */

/**
 * Fills a queue, and waits until all in it is done.
 *
 * @param {number} most - How much goes on at a time.
 * @param {(queue: Queue) => Promise<void>} fill - Adds the work.
 * @throws If `fill` or any work has failed: with the first error, when nothing goes on any more.
 */
export async function inQueue(most, fill) {
  const running = new Set();
  const errors = [];
  const add = async work => {
    while (running.size >= most) await Promise.race(running);
    if (errors.length) throw errors[0];
    const one = work()
      .catch(error => errors.push(error))
      .finally(() => running.delete(one));
    running.add(one);
  };
  await fill({add}).catch(error => errors.push(error));
  await Promise.all(running);
  if (errors.length) throw errors[0];
}
