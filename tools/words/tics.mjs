/**
 * Phrases that are correct English and read as a translation, each with plain words instead. They are kept out of the
 * messages, the English texts of the default campaign and the documentation.
 */
const TICS = [
  [/\bstands?(?= (above|below|beside|before|after|between|directly|first|in|on|under|there)\b)/i, 'is'],
  [/\bcounts? with\b/i, 'estimates'],
  [/^Takes\b/, 'Includes'],
  [/\b(is|are|be) had\b/i, 'is loaded'],
  [/^To the\b/, 'Go to the'],
  [/\bof today\b/i, 'current'],
  [/\ble(ave|aves|aving|ft) away\b/i, 'remove'],
  [/\bbelongs? into\b/i, 'goes in'],
  [/\b(is|are) told (as|in)\b/i, 'is in'],
  [/\bstill so\b/i, 'still true'],
  [/\bone (does|finds|gives|goes|sees)\b/i, 'you do'],
  [/\buncut\b/i, 'in full'],
  [/\bgarbles?\b/i, 'distorts'],
  [/\bcomes? again\b/i, 'is next'],
  [/\btied to you\b/i, 'linked to you'],
  [/\bas known on\b/i, 'as of'],
  [/\blast changed\b/i, 'last updated'],
  [/\bon the strength of\b/i, 'because of'],
  [/\bhanded (over|to)\b/i, 'delivered'],
  [/\b(is|such) a trace\b/i, 'leaves a trace'],
  [/\be-mail/i, 'email'],
];

/** What to say instead of each tic in `text`, one line each. */
export function ticsIn(text) {
  return TICS.flatMap(([tic, instead]) => {
    const [found] = tic.exec(text) ?? [];
    return found ? [`says “${found}”: say “${instead}”`] : [];
  });
}
