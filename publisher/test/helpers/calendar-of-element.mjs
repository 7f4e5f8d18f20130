import {build} from 'esbuild';

const {outputFiles} = await build({
  stdin: {
    contents: `
      export {fileMaker} from './elements/event-list/calendar-entry.js';
      export {Writer} from './base/language/writer.js';
      export {readCampaign} from './feed/read-campaign.js';`,
    resolveDir: new URL('../../../src', import.meta.url).pathname,
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  tsconfigRaw: {compilerOptions: {experimentalDecorators: true}},
});
const {fileMaker, Writer, readCampaign} = await import(
  `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
);

/** The calendar file that the event list of an English page makes of a published campaign. */
export function calendarOfElement(json, now) {
  const {head, sections} = readCampaign(json, now);
  const writer = new Writer({language: {locale: 'en', tag: 'en'}, linkStyle: 'follow'});
  return fileMaker(sections.events, head, writer, render => render())().text;
}
