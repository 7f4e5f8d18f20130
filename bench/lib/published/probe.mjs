/**
 * Runs in each document of a visit before any script of it, and tells the bench through `__benchDone` when the document painted something, when
 * the element can be read, and when its script has taken over. Times count from the epoch, so that those of frames compare.
 */
function probe(tag, isFramed) {
  const isTop = window === window.top;
  const tell = (what, time) =>
    window.__benchDone(JSON.stringify({isTop, what, time: performance.timeOrigin + time}));
  const observe = (type, take) =>
    new PerformanceObserver(list => list.getEntries().forEach(take)).observe({type, buffered: true});

  if (isTop) {
    window.__shift = 0;
    observe('layout-shift', ({value}) => (window.__shift += value));
  }
  observe('paint', ({name, startTime}) => {
    if (name === 'first-contentful-paint') tell('paint', startTime);
  });
  if (isTop === isFramed) return;

  const afterThisFrame = then => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => then(performance.now());
    channel.port2.postMessage(0);
  };
  const isUnread = ({nodeName}) => /^(STYLE|SCRIPT|TEMPLATE)$/.test(nodeName);
  const says = node =>
    node.nodeType === 3
      ? node.data.trim() !== ''
      : !isUnread(node) && [...(node.shadowRoot ?? node).childNodes].some(says);
  const isRead = element =>
    element?.shadowRoot && element.getBoundingClientRect().height > 1 && says(element.shadowRoot);

  let isTold = false;
  const look = () => {
    const element = document.querySelector(tag);
    if (!isTold && isRead(element)) {
      isTold = true;
      afterThisFrame(time => tell('content', time));
    }
    if (isTold && element.settled) takenOver(element);
    else requestAnimationFrame(look);
  };
  const takenOver = async element => {
    await element.settled;
    await element.updateComplete;
    requestAnimationFrame(() => afterThisFrame(time => tell('ready', time)));
  };
  requestAnimationFrame(look);
}

/**
 * The source of the probe.
 *
 * @param {string} tag - The element to watch.
 * @param {boolean} isFramed - Whether it is in a frame.
 * @returns {string} A script.
 */
export const probeFor = (tag, isFramed) => `(${probe})(${JSON.stringify(tag)}, ${isFramed})`;
