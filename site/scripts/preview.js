/** Runs in the frame of an example: shows the code that the page around it sends, and says how high it is. */
const page = window.parent;

/** Makes markup of code, under Trusted Types; the policy of the frame runs no script in it. */
const policy = globalThis.trustedTypes?.createPolicy('site', {createHTML: text => text});

window.addEventListener('message', ({source, data}) => {
  if (source === page && typeof data.code === 'string') show(data);
});
new ResizeObserver(() =>
  tell({height: Math.ceil(document.documentElement.getBoundingClientRect().height)}),
).observe(document.documentElement);
tell({ready: true});

function tell(message) {
  page.postMessage(message, location.origin);
}

function show({code, lang, now, ground}) {
  document.documentElement.lang = lang;
  document.documentElement.style.colorScheme = ground;
  const {head, body} = new DOMParser().parseFromString(policy ? policy.createHTML(code) : code, 'text/html');
  const nodes = [...head.childNodes, ...body.childNodes];
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
