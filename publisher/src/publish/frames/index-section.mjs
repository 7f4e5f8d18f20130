import {frameTag, heightsTag} from 'solidarity-widgets/campaign-tools';
import {framePath} from './frame-files.mjs';
import {FRAMED} from './framed-elements.mjs';
import {libraryOf} from '../scripts.mjs';
import {heightOf} from './heights.mjs';

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
  const files = new Set(names);
  const has = (name, isCautious) => files.has(framePath('en', name, isCautious));
  const elements = FRAMED.filter(({name}) => has(name));
  if (!elements.length) return '';
  const [example] = elements;
  const tagFor = (language, isCautious) =>
    frameTag({
      address: `${base.href}${framePath(language, example.name, isCautious)}`,
      title: nameIn(language),
      height: heightOf(example.name, isCautious),
      isCautious,
    });
  return `    <h2>A frame, for a site that takes no scripts</h2>
    <p>Before you paste it: each reader’s browser asks ${base.host} for the frame. Whoever serves it sees the reader’s address, and not your site. It asks nobody else before the reader does something, and stores nothing. Everybody who sees your site sees that you show this campaign. In Belarus people have been jailed for a repost: do not paste it where it leads to somebody who lives there, travels there or has family there.</p>
    <p>Readers without scripts read the words. Links open in a new tab.</p>
    ${snippet(tagFor('en', false))}
    <p>In Belarusian and Russian, and wherever readers are at risk, take the cautious frame: it begins with the warning before dangerous steps, leads to none of them, and has addresses to copy instead of links.</p>
    ${snippet(tagFor('be', true))}
    <p>In the address, put another language in the place of <code>en</code> or <code>be</code>, another element in the place of <code>${example.name}</code>, and its height beside it:</p>
    <table>
      <thead><tr><th>Element</th><th>Height</th><th>Cautious</th></tr></thead>
      <tbody>
${elements.map(({name}) => `        <tr><td><code>${name}</code></td><td>${heightOf(name)}</td><td>${has(name, true) ? heightOf(name, true) : 'has none'}</td></tr>`).join('\n')}
      </tbody>
    </table>
    <p>These heights cut nothing off, on a phone either, if a campaign is no longer than the one that comes with the library. A longer one scrolls in its frame. With this script, once on your page, each frame is as high as it must be. The request for it names your site: copy the file to your own site if it must not.</p>
    ${snippet(heightsTag(libraryOf(base, scripts)))}
    <p>If your site has a content security policy, it needs <code>frame-src ${base.origin}</code>, and <code>script-src ${base.origin}</code> for the script.</p>
    <p>WordPress, Ghost and others make a frame of an address alone: paste <code>${base.href}${framePath('en', example.name, false)}</code> in a line of its own.</p>
    <p>The exit and the sign-up have no frame: link to <code>${base.href}en/</code>.</p>
`;
}
