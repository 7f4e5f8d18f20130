/**
 * Names of members that no page, stylesheet, feed or browser ever says: scripts hold them in short. What elements document, and what Lit
 * documents for whoever uses an element, is not among them.
 */
const PRIVATE_NAMES = [
  // Lit's own
  '_[$][A-Za-z]+[$_]?',
  'renderOptions',
  'renderBefore',
  'elementProperties',
  'finalized',
  'createProperty',
  'enableUpdating',
  'addController',
  'hostConnected',
  'hostDisconnected',
  'hostUpdated',
  'scheduleUpdate',
  'willUpdate',
  'createRenderRoot',
  // ours
  'awaitsWords',
  'campaignSource',
  'changesIn',
  'drawNow',
  'inOwnWords',
  'isOptional',
  'isRisky',
  'keepUntil',
  'keepsLast',
  'languageOf',
  'linkStyle',
  'membersFailAlone',
  'renderContent',
  'settle',
  'writeChange',
];

const PRIVATE = new RegExp(`(?<![\\w$])(?:${PRIVATE_NAMES.join('|')})(?![\\w$])`, 'g');

/** `code` with short names in their place. */
export function withShortNames(code) {
  const short = new Map();
  return code.replace(PRIVATE, name => {
    if (!short.has(name)) short.set(name, `$${short.size.toString(36)}`);
    return short.get(name);
  });
}
