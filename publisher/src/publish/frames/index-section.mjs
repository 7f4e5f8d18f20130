import {framePath} from './frame-files.mjs';
import {FRAMED} from './framed-elements.mjs';
import {heightOf} from './heights.mjs';
import {frameTag, heightsTag} from './snippet.mjs';

/**
 * What the index of a published folder says of frames: what they mean for readers and for whoever pastes them, and what to
 * paste.
 *
 * @param {object} site - What was published.
 * @param {(language: string) => string} site.nameIn - The campaign's name in a language.
 * @param {string[]} site.names - The files.
 * @param {URL} site.base - The address of the folder.
 * @param {import('../scripts.mjs').Scripts} site.scripts - The library.
 * @param {(code: string) => string} site.snippet - Shows code to paste.
 * @returns {string} Plain English in HTML; empty if there are no frames.
 */
export function framesSection({nameIn, names, base, scripts, snippet}) {
  const has = (name, isCautious) => names.includes(framePath('en', name, isCautious));
  const elements = FRAMED.filter(({name}) => has(name));
  if (!elements.length) return '';
  const [example] = elements;
  const list = chosen => chosen.map(({name}) => `<code>${name}</code>`).join(', ');
  const tagFor = (language, isCautious) =>
    frameTag({
      address: `${base.href}${framePath(language, example.name, isCautious)}`,
      title: nameIn(language),
      height: heightOf(example.name, isCautious),
      isCautious,
    });
  return `    <h2>A frame, for a site that takes no scripts</h2>
    <p>Before you paste it: each reader’s browser then asks ${base.host} for the frame, and nobody else before the reader does something. Whoever serves these files sees the address of the reader, and not your site. Everybody who sees your site sees that you show the campaign. In Belarus people have been jailed for less: paste nothing on a site that leads to somebody who lives there, travels there or has family there.</p>
    <p>With a frame, readers who have switched scripts off read the words. The links open new tabs.</p>
    ${snippet(tagFor('en', false))}
    <p>In Belarusian and Russian, and wherever your readers are at risk, take the cautious frame. Its links are addresses to copy, and nothing in it leads to a dangerous step. It has the same warnings.</p>
    ${snippet(tagFor('be', true))}
    <p>In both addresses, put another language in the place of the first, and another element in the place of <code>${example.name}</code>: ${list(elements)}. ${list(elements.filter(({name}) => !has(name, true)))} have no cautious frame. For the exit and the sign-up, link to the campaign’s page.</p>
    <table>
      <thead><tr><th>Frame</th><th>Height</th><th>Cautious</th></tr></thead>
      <tbody>
${elements.map(({name}) => `        <tr><td><code>${name}</code></td><td>${heightOf(name)}</td><td>${heightOf(name, true) ?? '–'}</td></tr>`).join('\n')}
      </tbody>
    </table>
    <p>These heights cut nothing off, on a phone either, with a campaign as long as the one that comes with the library; a longer one scrolls in its frame. With this script, once on your page, each frame is as high as it must be:</p>
    ${snippet(heightsTag(base, scripts))}
    <p>A site that makes frames of addresses, such as WordPress, needs no more than the address of the frame in a line of its own.</p>
`;
}
