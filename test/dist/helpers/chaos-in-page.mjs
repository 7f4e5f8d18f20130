// Functions for the chaos tests that run inside a page. Each is sent there as text, so it can use only its arguments.

/** Runs before the library: `skip` advances the clock and fires due timers; second attempts follow soon. */
export function bendTime() {
  const set = window.setTimeout;
  const bent = {1_000: 10, 120_000: 12_000};
  window.setTimeout = (ring, pause, ...rest) => set(ring, bent[pause] ?? pause, ...rest);
  const real = Date.now;
  let skipped = 0;
  Date.now = () => real() + skipped;
  window.skip = ms => {
    skipped += ms;
    document.dispatchEvent(new Event('visibilitychange'));
  };
}

/**
 * Inserts counters of the feeds `from` to `to` and applies `rounds` of random changes with `seed`: moves,
 * removals, other feeds, and time that passes. `days` has the date of each version as text. Returns all content that must
 * never be shown.
 */
export async function live({origin, seed, days, from, to, rounds}) {
  let state = seed + from;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
  const wrong = [];
  const parents = [0, 1].map(() => document.body.appendChild(document.createElement('section')));
  const counters = Array.from({length: to - from}, (_, index) => {
    const counter = document.createElement('solidarity-prisoner-counter');
    counter.name = String(from + index);
    counter.textContent = 'slotted';
    counter.feed = `${origin}/${counter.name}`;
    counter.refresh = 60;
    counter.shownBy = {};
    parents[0].append(counter);
    return counter;
  });

  /** The text of a counter: `undefined` where it shows its slotted content. */
  const figureIn = ({shadowRoot}) => {
    const words = part => shadowRoot.querySelector(`[part=${part}]`)?.textContent.replace(/\s+/g, ' ').trim();
    const number = words('number');
    return number && {k: Number(number.replace(',', '')) - 1000, all: words('figure')};
  };
  const check = counter => {
    const feed = new URL(counter.feed).pathname.slice(1);
    const figure = figureIn(counter);
    const last = counter.shownBy[feed];
    const isStill = counter.isConnected && counter.lastFeed === feed;
    const tell = what => wrong.push(`${what}: feed ${feed}, ${last} before, ${figure?.all}`);
    if (!figure && isStill) tell('lost');
    if (!figure) return;
    if (!figure.all.includes(days[figure.k])) tell('another day');
    if (!figure.all.includes(`Committee ${feed}`) && isStill) tell('another feed');
    if (figure.k < last) tell('went back');
    if (figure.k >= 50) tell('was taken from what must not be believed');
    counter.shownBy[feed] = figure.k;
    counter.lastFeed = feed;
  };
  const name = (counter, feed) => {
    if (!counter.feed.endsWith(`/${feed}`)) counter.lastFeed = undefined; // its former content is removed with the former feed
    counter.feed = `${origin}/${feed}`;
  };
  for (const counter of counters)
    new window.MutationObserver(() => check(counter)).observe(counter.shadowRoot, {
      childList: true,
      characterData: true,
      subtree: true,
    });

  for (let round = 0; round < rounds; round++) {
    for (const counter of counters) {
      const dice = random();
      if (dice < 0.1) counter.remove();
      else if (dice < 0.3) parents[round % 2].append(counter);
      else if (dice < 0.35) name(counter, `${counter.name}-other`);
      else if (dice < 0.45) name(counter, counter.name);
    }
    await pause(20 + random() * 60);
    counters.forEach(check);
    window.skip(67_000);
  }
  window.counters = counters;
  return wrong;
}

/** Waits, while time advances, until all counters show the number `value`; returns the texts of the others. */
export async function comeRight({value, patience}) {
  const rightNow = ({shadowRoot}) =>
    Number(shadowRoot.querySelector('[part=number]')?.textContent.replace(/\D/g, '')) === value;
  const {counters} = window;
  for (const counter of counters) if (!counter.isConnected) document.body.append(counter);
  for (let waited = 0; waited < patience && !counters.every(rightNow); waited += 100) {
    window.skip(67_000);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  const others = counters
    .filter(counter => !rightNow(counter))
    .map(
      ({name, feed, error, shadowRoot}) => `${name} ${feed} ${error} ${shadowRoot.textContent.slice(0, 99)}`,
    );
  for (const counter of counters) counter.remove();
  return others;
}
