/** The requests of a page as the browser sees them, the document's first; the list grows while they are made. */
export function watchNetwork(session) {
  const requests = [];
  const find = id => requests.findLast(request => request.id === id) ?? {};
  session.on(
    'Network.requestWillBeSent',
    ({requestId: id, request: {url}, type, initiator, redirectResponse}) => {
      if (redirectResponse) find(id).end = true;
      if (/^https?:/.test(url)) requests.push({id, url, type, initiator, bytes: 0});
    },
  );
  session.on('Network.responseReceived', ({requestId, response: {status, fromDiskCache}}) =>
    Object.assign(find(requestId), {status, cached: fromDiskCache}),
  );
  session.on('Network.requestServedFromCache', ({requestId}) => (find(requestId).cached = true));
  session.on('Network.loadingFinished', ({requestId, encodedDataLength: bytes}) =>
    Object.assign(find(requestId), {bytes, end: true}),
  );
  session.on('Network.loadingFailed', ({requestId, errorText: failed}) =>
    Object.assign(find(requestId), {failed, end: true}),
  );
  return requests;
}

/**
 * How many requests in a row it takes to reach each of `requests`: 0 for the document, 1 for what it names, 2 for what that requests.
 */
export function depthsOf(requests) {
  const depths = new Map();
  for (const request of requests) {
    const parent = requests.find(({url}) => url === whoAsked(request.initiator));
    depths.set(request, request === requests[0] ? 0 : (depths.get(parent) ?? 0) + 1);
  }
  return depths;
}

/** The address of the document or script that a request comes from. */
function whoAsked({url, stack}) {
  if (url) return url;
  for (let part = stack; part; part = part.parent) {
    const frame = part.callFrames.find(each => each.url);
    if (frame) return frame.url;
  }
  return undefined;
}
