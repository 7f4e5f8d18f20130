import {openPage, sleep} from '../browser.mjs';
import {cpuOfAll, traced, workOf} from '../counters.mjs';
import {probeFor} from '../probe.mjs';

/** Milliseconds until animations at the start have ended. */
const SETTLING = 2500;

/** The work of a page that nobody uses, for each 10 s: while it is visible, scrolled out of view, or in a background tab. */
export async function idle({browser, subject, state, instances, seconds}) {
  const page = await openPage(browser, {probe: probeFor(subject, {instances})});
  try {
    const isDone = await page.visit(`https://partner.test/${subject.id}/?instances=${instances}&below=6000`);
    await page.quiet();
    if (state === 'offscreen') await page.evaluate('document.getElementById("end").scrollIntoView()');
    if (state === 'hidden') await (await page.context.newPage()).bringToFront();
    await sleep(SETTLING);

    const words = () => page.evaluate('__bench.text(document.querySelector(".slot"))');
    const read = async () => ({...(await workOf(page.session)), cpuAll: await cpuOfAll(browser)});
    const wordsBefore = await words();
    const before = await read();
    const counts = await traced(browser, seconds, sleep);
    const after = await read();
    const byTenSeconds = number => (number * 10) / seconds;
    const used = Object.entries(after).map(([key, value]) => [key, byTenSeconds(value - before[key])]);
    const sample = {
      ok: Number(isDone),
      changed: Number((await words()) !== wordsBefore),
      ...Object.fromEntries(used),
      timers: byTenSeconds(counts.TimerFire ?? 0),
      frames: byTenSeconds(counts.DrawFrame ?? 0),
      animationFrames: byTenSeconds(counts.FireAnimationFrame ?? 0),
      paints: byTenSeconds(counts.Paint ?? 0),
    };
    return {sample, trouble: page.exceptions};
  } finally {
    await page.close();
  }
}
