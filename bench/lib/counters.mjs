/** The browser's own counters of the work and the memory of a page. */
import {readdirSync, readFileSync} from 'node:fs';

/** The work of the page's main thread so far: milliseconds of CPU time, and counts. */
export async function workOf(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  const of = Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  return {
    task: of.TaskDuration * 1e3,
    script: of.ScriptDuration * 1e3,
    style: of.RecalcStyleDuration * 1e3,
    layout: of.LayoutDuration * 1e3,
    styles: of.RecalcStyleCount,
    layouts: of.LayoutCount,
  };
}

/** Bytes of the heap in use after garbage collection. */
export async function heapOf(session) {
  await session.send('HeapProfiler.enable');
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize = 0} = await session.send('Runtime.getHeapUsage');
  await session.send('HeapProfiler.disable');
  return {heapJs: usedSize, heapDom: embedderHeapUsedSize};
}

/** How often each event of a trace occurs in `seconds`, by its name. */
export async function traced(browser, seconds, wait) {
  const counts = {};
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline.frame'];
  const count = ({name}) => (counts[name] = (counts[name] ?? 0) + 1);
  await trace(browser, categories, count, () => wait(seconds * 1000));
  return counts;
}

/**
 * The longest task of any page's main thread during `work`: milliseconds of the thread's CPU time, which does not
 * depend on how busy the machine is.
 */
export async function longestTask(browser, work) {
  const mainThreads = new Set();
  const tasks = [];
  const take = ({name, pid, tid, tdur = 0, args}) => {
    const thread = `${pid} ${tid}`;
    if (name === 'thread_name' && args.name === 'CrRendererMain') mainThreads.add(thread);
    if (name.endsWith('RunTask')) tasks.push({thread, duration: tdur / 1000});
  };
  await trace(browser, ['toplevel', '__metadata'], take, work);
  const own = tasks.filter(({thread}) => mainThreads.has(thread));
  return Math.max(0, ...own.map(({duration}) => duration));
}

/** Calls `take` with each event of these categories during `work`. */
async function trace(browser, includedCategories, take, work) {
  const onData = ({value}) => value.forEach(take);
  browser.root.on('Tracing.dataCollected', onData);
  await browser.root.send('Tracing.start', {transferMode: 'ReportEvents', traceConfig: {includedCategories}});
  await work();
  const finished = new Promise(resolve => browser.root.once('Tracing.tracingComplete', resolve));
  await browser.root.send('Tracing.end');
  await finished;
  browser.root.off('Tracing.dataCollected', onData);
}

/** Milliseconds of CPU that all processes of the browser have used; on Linux alone, else 0. */
export async function cpuOfAll(browser) {
  const {processInfo} = await browser.root.send('SystemInfo.getProcessInfo');
  const nanoseconds = processInfo.flatMap(({id}) => threadsOf(id)).reduce((sum, each) => sum + each, 0);
  return nanoseconds / 1e6;
}

function threadsOf(process) {
  try {
    return readdirSync(`/proc/${process}/task`).map(thread =>
      Number(readFileSync(`/proc/${process}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
    );
  } catch {
    return []; // it has ended meanwhile, or this is not Linux
  }
}
