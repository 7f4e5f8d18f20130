/**
 * Several browsers of an engine that does one test file at a time, since it has one window or one focus: to @web/test-runner they are one
 * browser that does several. Another is started only when all others are busy.
 *
 * @param {import('@web/test-runner-core').BrowserLauncher[]} launchers - A launcher for each, all of the same engine.
 * @returns {import('@web/test-runner-core').BrowserLauncher} One launcher for all of them.
 */
export function sideBySide(launchers) {
  const free = [...launchers];
  const busy = new Map();
  const release = id => {
    free.unshift(busy.get(id));
    busy.delete(id);
  };
  const [{name, type}] = launchers;
  return {
    name,
    type,
    concurrency: launchers.length,
    initialize: (...args) => Promise.all(launchers.map(launcher => launcher.initialize?.(...args))),
    async startSession(id, url) {
      const launcher = free.shift();
      busy.set(id, launcher);
      try {
        await launcher.startSession(id, url);
      } catch (error) {
        if (!launcher.isActive(id)) release(id); // else it is stopped, as one that has started
        throw error;
      }
    },
    async stopSession(id) {
      try {
        return await busy.get(id).stopSession(id);
      } finally {
        release(id);
      }
    },
    isActive: id => busy.get(id)?.isActive(id) ?? false,
    getBrowserUrl: id => busy.get(id).getBrowserUrl(id),
    getPage: id => busy.get(id).getPage(id),
    startDebugSession: (...args) => launchers[0].startDebugSession(...args),
    stop: () => Promise.all(launchers.map(launcher => launcher.stop())),
  };
}
