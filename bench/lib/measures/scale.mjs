import {openPage, sleep} from '../browser.mjs';
import {heapOf, workOf} from '../counters.mjs';
import {probeFor} from '../probe.mjs';

/** Many instances on one page. */
export function scale({browser, subject, instances}) {
  return drawn(browser, {subject, instances}, probeFor(subject, {instances}));
}

/** One list with many rows in its feed. */
export function list({browser, subject, rows}) {
  return drawn(browser, {subject, rows}, probeFor(subject, {rows, live: subject.listed}));
}

/** The work until all of it is there. */
async function drawn(browser, {subject, ...amount}, probe) {
  const page = await openPage(browser, {probe});
  try {
    const isDone = await page.visit(
      `https://partner.test/${subject.id}/?${new URLSearchParams(amount)}`,
      120_000,
    );
    await page.quiet();
    await sleep(500);
    const {all, longTasks} = await page.evaluate('__bench.seen');
    const sample = {
      ok: Number(isDone),
      all,
      longest: Math.max(0, ...longTasks),
      ...(await workOf(page.session)),
      ...(await heapOf(page.session)),
      nodes: await page.evaluate('__bench.countNodes()'),
    };
    return {sample, trouble: page.exceptions};
  } finally {
    await page.close();
  }
}
