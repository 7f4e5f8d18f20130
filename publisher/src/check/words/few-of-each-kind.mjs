/** How many warnings of one kind are told one by one. */
const FEW = 12;

/**
 * `findings` with all errors, and of the warnings only the first few of each kind: a language that is missing in 10,000 events must not
 * hide the one thing that is urgent. In place of the others stands how many they are. Two are of one kind if their messages begin and
 * end alike.
 */
export function fewOfEachKind(findings) {
  const counts = new Map();
  const kept = findings.filter(({level, message}) => {
    if (level === 'error') return true;
    const kind = kindOf(message);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts.get(kind) <= FEW;
  });
  const last = new Map(kept.map(finding => [kindOf(finding.message), finding]));
  return kept.map(finding => {
    const kind = kindOf(finding.message);
    const more = (counts.get(kind) ?? 0) - FEW;
    if (more < 1 || last.get(kind) !== finding || finding.level === 'error') return finding;
    return {
      ...finding,
      message: `${finding.message}\n       … and ${more} more like this: --all tells them.`,
    };
  });
}

const kindOf = message => {
  const words = message.replace(/"[^"]*"|\d+/g, '').split(/\s+/);
  return [words[0], ...words.slice(-3)].join(' ');
};
