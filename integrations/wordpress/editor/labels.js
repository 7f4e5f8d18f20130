// What controls are called, and what they say for whoever is no programmer. An attribute that is not here is called by
// its name, and explained by the first sentence of the library's documentation.
(function ({__}, editor) {
  const d = 'solidarity-widgets';
  /** For words of the manifest, which the build finds there. */
  const translate = __;

  const LABELS = {
    lang: __('Language', d),
    'heading-level': __('Heading level', d),
    figure: __('Figure', d),
    limit: __('How many at first', d),
    neutral: __('Calendar entries without a title', d),
    country: __('Countries', d),
    kind: __('Kinds of events', d),
    place: __('Towns', d),
    online: __('Only online events', d),
    pick: __('One a day', d),
    story: __('Only this story', d),
    poem: __('This poem', d),
    'no-title': __('Without its heading', d),
    'no-events': __('Without events', d),
    poster: __('As a poster', d),
    sticky: __('Always in sight', d),
    links: __('Links', d),
    value: __('Number', d),
    qualifier: __('How exact', d),
    'as-of': __('Day of the count', d),
    source: __('Who counted', d),
    'source-url': __('Address of the source', d),
    text: __('Text to share', d),
    tags: __('Hashtags', d),
    url: __('Page to share', d),
    birthdays: __('Birthdays of the next days', d),
    networks: __('Networks', d),
    show: __('Sections to show', d),
    hide: __('Sections to leave out', d),
    'review-after': __('Days until a review is old', d),
    refresh: __('Seconds until it is loaded again', d),
    feed: __('Another campaign', d),
    'feed-integrity': __('Digests of that campaign', d),
    'picture-origins': __('Hosts of portraits', d),
    'file-origins': __('Hosts of films', d),
    'max-bytes': __('Largest campaign, in bytes', d),
    own: __('These are our channels', d),
    href: __('Page to leave to', d),
    action: __('Address that the form sends to', d),
    recipient: __('Who gets the email address', d),
    consent: __('Consent, as the recipient words it', d),
    'consent-name': __('Field of the consent', d),
    'email-name': __('Field of the email address', d),
    fields: __('Further fields', d),
    'privacy-url': __('Privacy policy of the recipient', d),
    'in-place': __('Result without a new tab', d),
  };

  const HELP = {
    figure: __('Which numbers are shown.', d),
    poster: __('One large number, as wide as its place. Readers can print it on a sheet of its own.', d),
    lang: __('The block and its sentence are in this language.', d),
    'heading-level': __('Choose the level that fits the headings around the block.', d),
    links: __('Addresses to copy are safer where readers must not click.', d),
    feed: __('Unless you name another campaign, the block shows the one in the settings of this site.', d),
    'feed-integrity': __(
      'Any other file is refused. Each begins with “sha384-”; put spaces between them.',
      d,
    ),
    'picture-origins': __('Portraits come from this site. Name others that they may come from.', d),
    'file-origins': __('Films and captions come from this site. Name others that they may come from.', d),
    refresh: __('Empty: the campaign is loaded once for each visit. At least 300.', d),
    'max-bytes': __('Empty: 2,000,000. A larger campaign is not shown.', d),
    networks: __('Empty: all networks that are safe for readers.', d),
    show: __('Empty: all. They are shown in this order.', d),
    hide: __('The exit protects readers: do not leave it out.', d),
    pick: __('Every site shows the same one on that day.', d),
    story: __('The id of a story in the campaign.', d),
    poem: __('The id of a poem in the campaign. Empty: the first.', d),
    value: __('Only for a page without a campaign: fill in the day and the source, too.', d),
    birthdays: __('Empty: no birthdays. At most 31 days.', d),
    tags: __('Empty: those of the campaign.', d),
    text: __('Empty: the text of the campaign.', d),
    url: __('Empty: the page of the campaign.', d),
    limit: __('Empty: more appear as readers scroll.', d),
    neutral: __('They say nothing but the time. Phones are searched.', d),
    href: __('It must raise no questions, and be on another host. Empty: Wikipedia.', d),
    sticky: __('The exit stays in sight wherever readers scroll.', d),
    'as-of': __('The number is true for this day. Readers see it.', d),
    action: __('It begins with https://. Empty: readers get a link instead of a form.', d),
    source: __('The organisation that counted. Readers see it.', d),
    'source-url': __('The page on which the number is. Readers can follow it.', d),
    'email-name': __('As the service that gets the form calls it.', d),
    'consent-name': __('As the service calls it. Empty: readers must agree, and that is not sent.', d),
    fields: __('What else the service expects, such as list=news&from=partner.', d),
    'privacy-url': __('Readers can read it before they sign up.', d),
    'no-events': __('For a page that lists the events, too.', d),
    'in-place': __('Only if the service allows this site to read its answer (CORS).', d),
    'review-after': __('Readers are then told that it may have changed.', d),
    country: __('Codes such as LT, or names as in the campaign. Empty: all.', d),
    kind: __('Empty: all.', d),
    place: __('As the campaign writes them. Empty: all.', d),
    online: __('Leaves out all others.', d),
    qualifier: __('How exact the number is. As usual: exactly.', d),
    recipient: __('Readers see this name before they sign up.', d),
    consent: __('Readers agree to exactly these words.', d),
    'no-title': __('For a page that has this heading already, as its title.', d),
    own: __('Their links then say that they belong to this site.', d),
  };

  const VALUES = {
    prisoners: __('Prisoners', d),
    days: __('Days in prison', d),
    all: __('All', d),
    daily: __('One a day', d),
    text: __('Addresses to copy', d),
    follow: __('Links', d),
    exact: __('Exactly', d),
    about: __('About', d),
    almost: __('Almost', d),
    moreThan: __('More than', d),
    atLeast: __('At least', d),
  };

  /** The controls that few need. */
  const ADVANCED = new Set([
    ...['links', 'refresh', 'feed', 'feed-integrity', 'max-bytes', 'picture-origins', 'file-origins'],
    // For a page without a campaign.
    ...['value', 'qualifier', 'as-of', 'source', 'source-url'],
    ...['review-after', 'own', 'consent-name', 'email-name', 'fields', 'in-place'],
  ]);

  const sentenceCase = words => words.charAt(0).toUpperCase() + words.slice(1);
  const spaced = name =>
    name.replace(/[-_]/g, ' ').replace(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`);
  const firstSentence = text => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;

  editor.labels = {
    label: ({name}) => LABELS[name] ?? sentenceCase(spaced(name)),
    help: ({name, description = ''}) =>
      HELP[name] ?? translate(firstSentence(description).replace(/`/g, ''), d),
    value: value => VALUES[value] ?? sentenceCase(spaced(value)),
    isAdvanced: ({name}) => ADVANCED.has(name),
  };
})(window.wp.i18n, window.solidarityWidgets);
