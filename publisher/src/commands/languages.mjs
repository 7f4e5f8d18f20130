import {InvalidArgumentError} from 'commander';
import {bestLanguage, languages as spoken} from 'solidarity-widgets/campaign-tools';
import {languageName, TAG} from '../check/campaign/languages-of.mjs';

/** Language tags between commas, as the value of `--languages`. */
export function someLanguages(written) {
  const tags = [...new Set(written.split(/[\s,;]+/).filter(Boolean))];
  if (!tags.length) throw new InvalidArgumentError('Write languages such as en,be,de.');
  for (const tag of tags) {
    const meant = bestLanguage(tag, spoken);
    const isMeant = meant?.split('-')[0] === tag.toLowerCase().split('-')[0];
    if (TAG.test(tag) && (meant ? isMeant : languageName(tag))) continue;
    const instead = meant ? ` Did you mean ${meant}?` : ' Write codes such as en,be,de.';
    throw new InvalidArgumentError(`"${tag}" is the code of no language that is meant here.${instead}`);
  }
  return tags;
}
