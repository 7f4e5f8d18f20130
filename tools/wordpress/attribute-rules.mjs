import {constants} from './constants.mjs';
import {elements} from '../registry.mjs';

const {eventKinds, networks, sections} = {
  ...(await constants()),
  sections: elements.filter(({name, isPlacedByAuthor}) => name !== 'campaign-page' && !isPlacedByAuthor),
};

/**
 * What is to be known of an attribute, beside what the manifest says.
 *
 * @typedef {object} AttributeRule
 * @property {'author' | 'editor' | 'administrator' | 'setting' | 'never'} role - Who may set it, and everybody above: `setting`
 *   is for administrators too, who decide for the whole site.
 * @property {'level' | 'choice' | 'language' | 'date' | 'list' | 'address' | 'text' | 'string'} [type] - Where the manifest says
 *   only `string` or `number`.
 * @property {'feed' | 'action' | 'origins' | 'link'} [destination] - What readers' browsers do with its address: read the campaign, send
 *   a form, load pictures and films, or follow a link. All but links go only to the site and to hosts that were listed.
 * @property {number} [min] - The least number.
 * @property {number} [max] - The largest number.
 * @property {string[]} [values] - The only words that are allowed, of a choice or in a list.
 * @property {',' | ' '} [separator] - What stands between the words of a list.
 * @property {string} [needs] - The attribute without which it is left out.
 */

/**
 * The rule of each attribute of the manifest, in the order of docs/attributes-by-role.md, which says why.
 *
 * @type {Record<string, AttributeRule>}
 */
export const ATTRIBUTE_RULES = {
  lang: {role: 'author', type: 'language'},
  'heading-level': {role: 'author', type: 'level'},
  figure: {role: 'author'},
  limit: {role: 'author', min: 1},
  neutral: {role: 'author'},
  country: {role: 'author', type: 'list', separator: ','},
  kind: {role: 'author', type: 'list', separator: ',', values: eventKinds},
  place: {role: 'author', type: 'list', separator: ','},
  online: {role: 'author'},
  pick: {role: 'author'},
  story: {role: 'author', type: 'string'},
  poem: {role: 'author', type: 'string'},
  'no-title': {role: 'author'},
  'no-events': {role: 'author'},
  poster: {role: 'author'},
  sticky: {role: 'author'},
  // Another value would override the choice that administrators make for the whole site.
  links: {role: 'author', values: ['text']},

  value: {role: 'editor', min: 0},
  qualifier: {role: 'editor'},
  'as-of': {role: 'editor', type: 'date'},
  source: {role: 'editor', type: 'string'},
  'source-url': {role: 'editor', type: 'address', destination: 'link'},
  text: {role: 'editor', type: 'text'},
  tags: {role: 'editor', type: 'list', separator: ' '},
  url: {role: 'editor', type: 'address', destination: 'link'},
  birthdays: {role: 'editor', min: 1, max: 31},
  networks: {role: 'editor', type: 'list', separator: ' ', values: networks},
  show: {role: 'editor', type: 'list', separator: ' ', values: sections.map(({name}) => name)},
  hide: {role: 'editor', type: 'list', separator: ' ', values: sections.map(({name}) => name)},
  'review-after': {role: 'editor', min: 1},
  // A page of a site that many read must not ask more often.
  refresh: {role: 'editor', min: 300},
  feed: {role: 'editor', type: 'address', destination: 'feed'},
  'feed-integrity': {role: 'editor', type: 'string'},

  'picture-origins': {role: 'administrator', type: 'list', separator: ' ', destination: 'origins'},
  'file-origins': {role: 'administrator', type: 'list', separator: ' ', destination: 'origins'},
  'max-bytes': {role: 'administrator', min: 1, max: 5_000_000},
  own: {role: 'administrator'},
  href: {role: 'administrator', type: 'address', destination: 'link'},

  action: {role: 'setting', type: 'address', destination: 'action'},
  recipient: {role: 'setting', type: 'string', needs: 'action'},
  consent: {role: 'setting', type: 'text', needs: 'action'},
  'consent-name': {role: 'setting', type: 'string', needs: 'action'},
  'email-name': {role: 'setting', type: 'string', needs: 'action'},
  fields: {role: 'setting', type: 'string', needs: 'action'},
  'privacy-url': {role: 'setting', type: 'address', destination: 'link', needs: 'action'},
  'in-place': {role: 'setting', needs: 'action'},
};
