import {once} from 'node:events';
import {createServer} from 'node:http';

/**
 * A server on this machine, until the test has ended.
 *
 * @param {{after: (end: () => void) => void}} t - The test.
 * @param {import('node:http').RequestListener} answer - Answers each request.
 * @returns {Promise<string>} Its origin.
 */
export async function aServer(t, answer) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}

/** Sends a file, or says that there is none. */
export const send = (response, content) => response.writeHead(content ? 200 : 404).end(content);
