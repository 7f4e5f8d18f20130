/** How many of one kind are told one by one. */
const FEW = {error: 30, warning: 12};

/**
 * The first few of the findings of each kind, and how many the others are: a language that is missing in 10,000 events must not hide the
 * one thing that is urgent. Two are of one kind if their messages begin and end alike.
 */
export function fewOfEachKind(findings) {
  const kinds = new Map();
  for (const finding of findings) {
    const kind = `${finding.level} ${kindOf(finding.message)}`;
    if (!kinds.has(kind)) kinds.set(kind, []);
    kinds.get(kind).push(finding);
  }
  return [...kinds.values()].flatMap(all => {
    const few = FEW[all[0].level];
    if (all.length <= few) return all;
    const {message, ...last} = all[few - 1];
    const rest = `… and ${all.length - few} more like this: --all tells them.`;
    return [...all.slice(0, few - 1), {...last, message: `${message}\n       ${rest}`}];
  });
}

const kindOf = message => {
  const words = message.replace(/"[^"]*"|\d+/g, '').split(/\s+/);
  return [words[0], ...words.slice(-3)].join(' ');
};
