/** Runs in the frame of an example: shows the code that the page around it sends, and says how high it is. */
const page = window.parent;

/** Makes markup of code, under Trusted Types; the policy of the frame runs no script in it. */
const policy = globalThis.trustedTypes?.createPolicy('site', {createHTML: text => text});

// WebKit does not always name the source of a message: the origin says that it is the site's.
window.addEventListener('message', ({origin, data}) => {
  if (origin === location.origin && typeof data.code === 'string') show(data);
});
new ResizeObserver(() =>
  tell({height: Math.ceil(document.documentElement.getBoundingClientRect().height)}),
).observe(document.documentElement);
tell({ready: true});

function tell(message) {
  page.postMessage({frame: window.name, ...message}, location.origin);
}

function show({code, lang, now, ground}) {
  document.documentElement.lang = lang;
  document.documentElement.style.colorScheme = ground;
  const parsed = new DOMParser().parseFromString(policy ? policy.createHTML(code) : code, 'text/html');
  // The library is here already, and no other script runs; what is JSON is data.
  for (const script of parsed.querySelectorAll('script:not([type="application/json"])')) script.remove();
  const nodes = [...parsed.head.childNodes, ...parsed.body.childNodes];
  const elements = nodes.flatMap(node => [node, ...(node.querySelectorAll?.('*') ?? [])]);
  document.body.replaceChildren(...nodes);
  if (now)
    for (const element of elements)
      if (element.localName?.startsWith('solidarity-')) setDay(element, new Date(now));
}

/** An element that is not defined yet takes its day once it is. */
async function setDay(element, now) {
  await customElements.whenDefined(element.localName);
  element.now = now;
}
