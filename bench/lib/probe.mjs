/**
 * Runs in the page before any script of it. Tests once a frame which stages the subject has reached, and records
 * the time of each after the frame that shows it; calls `__benchDone` when all are reached. `stages` takes helpers and returns a test for
 * each of `content`, `live` and `all`. The results are in `__bench`.
 */
function probe(stages) {
  if (window !== window.top) return;
  const seen = {content: 0, live: 0, all: 0, shift: 0, longTasks: [], error: ''};

  /** All that `selector` finds; `a >>> b` goes through open shadow roots. */
  const $$ = selector =>
    selector
      .split('>>>')
      .reduce(
        (roots, part, depth) =>
          roots.flatMap(root => [
            ...(depth ? (root.shadowRoot ?? root) : root).querySelectorAll(part.trim()),
          ]),
        [document],
      );
  const $ = selector => $$(selector)[0];
  const isUnread = ({nodeName}) => /^(STYLE|SCRIPT|TEMPLATE|NOSCRIPT)$/.test(nodeName);
  const childrenOf = element => [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes];
  /** The readable text of `element`: of its shadow root and its own content. */
  const text = element => {
    if (isUnread(element)) return '';
    return childrenOf(element)
      .map(child => (child.nodeType === 3 ? child.data : text(child)))
      .join('')
      .trim();
  };
  /** Whether it has any readable text. Called in every frame, so that it must be cheap. */
  const says = node =>
    node.nodeType === 3 ? node.data.trim() !== '' : !isUnread(node) && childrenOf(node).some(says);
  const box = element => {
    const {width = 0, height = 0} = element?.getBoundingClientRect() ?? {};
    return width > 1 && height > 1;
  };
  const visible = element =>
    box(element) &&
    (says(element) ||
      !!(element.shadowRoot ?? element).querySelector('img,svg,iframe,canvas') ||
      getComputedStyle(element).backgroundImage !== 'none');

  const tests = stages({$, $$, text, box, visible});
  const reached = stage => {
    try {
      return tests[stage]();
    } catch (error) {
      seen.error = String(error);
      return false;
    }
  };
  const stampAfterThisFrame = stage => {
    seen[stage] = -1;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => (seen[stage] = performance.now());
    channel.port2.postMessage(0);
  };
  const checkStages = () => {
    for (const stage of ['content', 'live', 'all']) {
      if (stage === 'all' && !seen.live) continue;
      if (!seen[stage] && reached(stage)) stampAfterThisFrame(stage);
    }
    if (seen.content && seen.live && seen.all) setTimeout(() => window.__benchDone('done'));
    else requestAnimationFrame(checkStages);
  };
  requestAnimationFrame(checkStages);

  const observe = (type, take) =>
    new PerformanceObserver(list => list.getEntries().forEach(take)).observe({type, buffered: true});
  observe('layout-shift', ({value}) => (seen.shift += value));
  observe('longtask', ({duration}) => seen.longTasks.push(duration));

  const countNodes = node =>
    [...node.childNodes].reduce(
      (sum, child) => sum + countNodes(child),
      1 + (node.shadowRoot ? countNodes(node.shadowRoot) : 0),
    );
  window.__bench = {seen, text, countNodes: () => countNodes(document)};
}

/**
 * The source of the probe for a subject.
 *
 * @param {import('./subjects.mjs').Subject} subject - The subject to test.
 * @param {{instances?: number, rows?: number, live?: string}} options - The numbers of instances and rows, and another test for `live`.
 * @returns {string} A script.
 */
export function probeFor(subject, {instances = 1, rows = 10, live = subject.live} = {}) {
  const selector = JSON.stringify(subject.selector);
  const visible = `visible($(${selector}))`;
  const everyOne = `(all => all.length >= n && visible(all[0]) && visible(all[n - 1]))($$(${selector}))`;
  return `(${probe})(({$, $$, text, box, visible}) => {
    const n = ${instances}, rows = ${rows};
    return {
      content: () => !!(${subject.content ?? visible}),
      live: () => !!(${live ?? visible}),
      all: () => !!(${subject.all ?? everyOne}),
    };
  })`;
}
