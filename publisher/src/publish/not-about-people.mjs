import {REGISTER} from '../people/read-register.mjs';

/**
 * Findings as `publish` tells them, which often runs where others read what it prints: of people, who may not have agreed to anything, no
 * name and no value, but where they are. `check` tells the rest.
 *
 * @param {import('../findings.mjs').Finding[]} findings - What was found.
 * @returns {import('../findings.mjs').Finding[]} The same without names.
 */
export const notAboutPeople = findings =>
  findings.map(finding => {
    if (!/^(?:people|stories|poems)\b/.test(finding.path ?? '')) return finding;
    const {about, ...rest} = finding;
    const mayQuote = finding.level === 'error' && finding.file !== REGISTER;
    return {...rest, ...(mayQuote && {message: 'This is wrong: "solidarity-publisher check" tells why.'})};
  });
