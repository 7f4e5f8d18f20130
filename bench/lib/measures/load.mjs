import {openPage, sleep} from '../browser.mjs';
import {heapOf, workOf} from '../counters.mjs';
import {depthsOf} from '../network.mjs';
import {probeFor} from '../probe.mjs';

/** One instance on a page that is opened with an empty cache, then once more: bytes, requests, times, work, memory. */
export async function load({browser, server, subject, profile}) {
  const page = await openPage(browser, {profile, probe: probeFor(subject)});
  const url = `https://partner.test/${subject.id}/`;
  try {
    const isDone = await page.visit(url);
    await page.quiet();
    await sleep(500);
    const seen = await page.evaluate('__bench.seen');
    const sample = {
      ok: Number(isDone),
      content: seen.content,
      live: seen.live,
      shift: seen.shift,
      blocked: seen.longTasks.reduce((sum, task) => sum + task - 50, 0),
      ...transferred(page.requests, server),
      snippet: Buffer.byteLength(Object.values(subject.page).join('')),
      ...(await workOf(page.session)),
      ...(await heapOf(page.session)),
      nodes: await page.evaluate('__bench.countNodes()'),
    };
    const trouble = [
      ...page.requests.filter(({status, failed}) => status === 404 || failed).map(request => request.url),
      ...page.exceptions,
    ];

    page.requests.length = 0;
    await page.visit(`${url}?again=1`);
    const {live} = await page.evaluate('__bench.seen');
    return {sample: {...sample, liveAgain: live}, trouble};
  } finally {
    await page.close();
  }
}

/** Counts of all requests except the document, which is the partner's. */
function transferred(requests, server) {
  const depths = depthsOf(requests);
  const own = requests.slice(1);
  const sum = (list, key) => list.reduce((total, {url}) => total + server.sizeOf(url)[key], 0);
  const ofTypes = (...types) => own.filter(({type}) => types.includes(type));
  return {
    requests: own.length,
    hosts: new Set(own.map(({url}) => new URL(url).host).filter(host => host !== 'partner.test')).size,
    depth: Math.max(0, ...own.map(request => depths.get(request))),
    bytes: sum(own, 'wire'),
    bytesRaw: sum(own, 'raw'),
    code: sum(ofTypes('Script', 'Stylesheet'), 'wire'),
    media: sum(ofTypes('Image', 'Font', 'Media'), 'wire'),
  };
}
