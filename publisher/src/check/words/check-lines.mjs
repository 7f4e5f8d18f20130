import {errorsIn} from '../../findings.mjs';
import {languageName} from '../campaign/languages-of.mjs';

/** What there is to say at the end: what the campaign has, what it weighs for a reader, and how many findings there are. */
export function checkLines(findings, {events, people, languages}, colours) {
  const errors = errorsIn(findings);
  const warnings = findings.length - errors;
  const verdict = errors
    ? colours.red(
        `${counted(errors, 'error')}, ${counted(warnings, 'warning')}. Mend the errors before you publish.`,
      )
    : colours.green(warnings ? `No errors, ${counted(warnings, 'warning')}.` : 'Nothing is wrong.');
  return [...(findings.length ? [''] : []), contentOf(events, people), ...languageLines(languages), verdict];
}

const ONE = {people: 'person', stories: 'story', poems: 'poem'};

function contentOf(events, people) {
  const {all, shown, leftOut} = events;
  const withdrawn = all - shown - leftOut;
  const parts = [
    `${shown} shown`,
    ...(leftOut ? [`${leftOut} left out`] : []),
    ...(withdrawn > 0 ? [`${withdrawn} withdrawn`] : []),
  ];
  const others = Object.entries(people)
    .filter(([, count]) => count.all)
    .map(([section, count]) => {
      const what = count.all === 1 ? `1 ${ONE[section]}` : `${count.all} ${section}`;
      return count.shown === count.all ? what : `${what} (${count.shown} shown)`;
    });
  return [`${counted(all, 'event')}${all === shown ? '' : ` (${parts.join(', ')})`}`, ...others].join(' · ');
}

function languageLines(languages) {
  const names = languages.map(({language}) => languageName(language) ?? language);
  const width = Math.max(...names.map(name => name.length));
  return languages.map(({missing, bytes}, index) => {
    const size = bytes === undefined ? 'cannot be read' : `${(bytes / 1000).toFixed(1)} kB for a reader`;
    return `  ${names[index].padEnd(width)}  ${size}${missing ? ` · ${counted(missing, 'text')} missing` : ''}`;
  });
}

const counted = (number, word) => `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`;
