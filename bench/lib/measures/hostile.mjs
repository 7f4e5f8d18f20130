import {elements} from '../../../tools/registry.mjs';
import {openPage} from '../browser.mjs';
import {longestTask} from '../counters.mjs';
import {hostileCampaign} from '../../../test/helpers/hostile/campaigns/hostile-campaign.mjs';
import {probeFor} from '../probe.mjs';

/** The address of the campaign, which no server has: the bench answers the request. */
const FEED = 'https://feed.test/hostile.campaign.json';

/** Milliseconds that the elements may take to be ready, or to have failed. */
const TIME_LIMIT = 120_000;

/** The longest task of a page that shows a hostile campaign in every element, and is then scrolled to its end. */
export async function hostile({browser, subject, kind, seed}) {
  const page = await openPage(browser, {probe: probeFor(subject)});
  try {
    await answer(page.session, hostileCampaign(kind, seed));
    const isDone = await page.visit(`https://partner.test/${subject.id}/`);
    await page.quiet();
    const tags = elements.map(({tag}) => tag);
    const longest = await longestTask(browser, () =>
      page.evaluate(`(${show})(${JSON.stringify({tags, feed: FEED, timeLimit: TIME_LIMIT})})`),
    );
    return {sample: {ok: Number(isDone), longest}, trouble: page.exceptions};
  } finally {
    await page.close();
  }
}

/** Answers requests for the feed with `json`, instead of the server. */
async function answer(session, json) {
  const body = Buffer.from(json).toString('base64');
  const responseHeaders = [
    {name: 'content-type', value: 'application/json'},
    {name: 'access-control-allow-origin', value: '*'},
  ];
  session.on('Fetch.requestPaused', ({requestId}) =>
    session.send('Fetch.fulfillRequest', {requestId, responseCode: 200, responseHeaders, body}),
  );
  await session.send('Fetch.enable', {patterns: [{urlPattern: FEED}]});
}

/** Runs in the page: adds an element of each tag, waits until each is ready or has failed, and scrolls through all of them. */
async function show({tags, feed, timeLimit}) {
  const wait = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
  const added = tags.map(tag => Object.assign(document.createElement(tag), {feed}));
  document.querySelector('.slot').append(...added);
  const settled = added.map(({settled}) => settled);
  await Promise.race([Promise.all(settled), wait(timeLimit)]);
  await wait(500);
  for (let screen = 0; screen < 60 && window.scrollY + innerHeight < document.body.scrollHeight; screen++) {
    window.scrollBy({top: innerHeight, behavior: 'instant'});
    await wait(50);
  }
}
