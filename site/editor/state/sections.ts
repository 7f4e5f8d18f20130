/** A tab of the editor: a section of a campaign. */
export interface Section {
  /** Its name in the campaign; `campaign` for what is in no section. */
  readonly id: string;
  readonly title: string;
  /** One sentence on what belongs here. */
  readonly intro: string;
  /** The list whose items are edited one at a time: the way to it. */
  readonly list?: readonly string[];
  /** What an item of the list is called. */
  readonly item?: string;
  /** Whether its items show people, who must have agreed. */
  readonly hasPeople?: boolean;
}

/** The tabs, in the order in which a coordinator fills them in. */
export const SECTIONS: readonly Section[] = [
  {
    id: 'campaign',
    title: 'Campaign',
    intro: 'What the campaign is called, when it is, and in which languages.',
  },
  {
    id: 'figures',
    title: 'Numbers',
    intro: 'Each number needs its day and its source. Readers see all three.',
  },
  {
    id: 'events',
    title: 'Events',
    intro: 'What takes place where and when. A whole spreadsheet can be imported, or a range of it pasted.',
    list: ['events'],
    item: 'event',
  },
  {
    id: 'people',
    title: 'Names',
    intro: 'People by name. Nobody is shown who has not agreed, or whose relatives have not.',
    list: ['people', 'persons'],
    item: 'person',
    hasPeople: true,
  },
  {
    id: 'stories',
    title: 'Stories',
    intro: 'Portraits and stories. Nobody is shown who has not agreed, or whose relatives have not.',
    list: ['stories', 'people'],
    item: 'story',
    hasPeople: true,
  },
  {
    id: 'poems',
    title: 'Poems',
    intro: 'Poems from prison, with their translations. Nobody is shown who has not agreed.',
    list: ['poems', 'works'],
    item: 'poem',
    hasPeople: true,
  },
  {
    id: 'initiatives',
    title: 'Initiatives',
    intro: 'Ways to get involved.',
    list: ['initiatives'],
    item: 'initiative',
  },
  {id: 'letters', title: 'Letters', intro: 'How to write to a political prisoner.'},
  {id: 'hashtags', title: 'Hashtags', intro: 'What to post about the campaign.'},
  {id: 'donation', title: 'Donation', intro: 'A fundraiser. Readers give on its own page, never here.'},
  {
    id: 'channels',
    title: 'Channels',
    intro: 'Where readers can follow the campaign.',
    list: ['channels'],
    item: 'channel',
  },
  {id: 'signUp', title: 'Email news', intro: 'The page where readers sign up for news.'},
  {id: 'video', title: 'Video', intro: 'A video of the campaign. It plays only when a reader asks for it.'},
  {
    id: 'today',
    title: 'On the day',
    intro: 'What to do on the day of the campaign.',
    list: ['today'],
    item: 'step',
  },
  {id: 'postcards', title: 'Postcards', intro: 'Words that a censor stops, for writers of postcards.'},
];

/** The section to which a place in the campaign belongs. */
export const sectionOf = (keys: readonly (string | number)[]): Section =>
  SECTIONS.find(({id}) => id === keys[0]) ?? (SECTIONS[0] as Section);
