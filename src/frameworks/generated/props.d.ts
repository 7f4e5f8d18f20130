// Generated from custom-elements.json. Do not edit; run npm run generate.
import type {SolidarityElement} from '../../base/solidarity-element.js';
import type {} from '../../index.js';

/** A number, or its digits in a text. */
export type NumberValue = number | `${number}`;

/** Whether the attribute is there; an empty text is what templates give where it has no value. */
export type BooleanValue = boolean | '';

/** What every element has. */
interface SharedProps {
  /** Language of the element, a BCP 47 tag; unset, it is the `lang` of the nearest ancestor. */
  lang?: string | undefined;
  /** Address of the campaign's file, with `{lang}` if there is a file for each language; or `#id` of an inline `<script type="application/json">`. */
  feed?: string | undefined;
  /** Digests of which the campaign's file must have one, between spaces, such as `sha384-…`: one for each language if there is a file for each. Any other file is refused. */
  'feed-integrity'?: string | undefined;
  /** `text` shows addresses to copy instead of links, for readers who must not click. */
  links?: 'follow' | 'text' | undefined;
  /** Largest size of the campaign’s file, in bytes, at most 5,000,000; unset, 2,000,000. */
  'max-bytes'?: NumberValue | undefined;
  /** Seconds between two loads of the campaign's file while the element is on the screen, at least 60; unset, it is loaded once. */
  refresh?: NumberValue | undefined;
  /** The campaign as an object; `feed` is then not read. */
  campaign?: SolidarityElement['campaign'] | undefined;
  /** The moment to show the campaign at; unset, the moment of each render. */
  now?: SolidarityElement['now'] | undefined;
  /** For drawing on a server: `false` says that the page is not cautious, so that links and what is risky are drawn; `warned` that it is, and that the campaign page has warned already. In a browser `data-solidarity-cautious` alone decides. */
  cautious?: SolidarityElement['cautious'] | undefined;
}

/** What can be set on each element, by its tag: its attributes, and its properties that have no attribute. */
export interface ElementProps {
  'solidarity-campaign-page': CampaignPageProps;
  'solidarity-channels': ChannelsProps;
  'solidarity-day': DayProps;
  'solidarity-donation': DonationProps;
  'solidarity-event-list': EventListProps;
  'solidarity-exit': ExitProps;
  'solidarity-hashtag-bar': HashtagBarProps;
  'solidarity-initiatives': InitiativesProps;
  'solidarity-letter-guide': LetterGuideProps;
  'solidarity-marks': MarksProps;
  'solidarity-names': NamesProps;
  'solidarity-picture': PictureProps;
  'solidarity-poem': PoemProps;
  'solidarity-postcard': PostcardProps;
  'solidarity-prisoner-counter': PrisonerCounterProps;
  'solidarity-sign-up': SignUpProps;
  'solidarity-stories': StoriesProps;
  'solidarity-video': VideoProps;
}

/** What can be set on `<solidarity-campaign-page>`. */
interface CampaignPageProps extends SharedProps {
  /** Leaves out the name of the campaign, for a page whose title it is; the sections then take the level of its heading. */
  'no-title'?: BooleanValue | undefined;
  /** The sections to show, in this order: tags without `solidarity-`, separated by commas or spaces; unset, all. */
  show?: string | undefined;
  /** The sections to leave out, named in the same way as in `show`. */
  hide?: string | undefined;
  /** Level of the campaign's name as a heading, 2 to 6; the headings of the sections are one level deeper. */
  'heading-level'?: NumberValue | undefined;
}

/** What can be set on `<solidarity-channels>`. */
interface ChannelsProps extends SharedProps {
  /** Whether the channels belong to the publisher of the page: their links then have `rel="me"`. */
  own?: BooleanValue | undefined;
  /** Level of the element's own heading, 2 to 6. */
  'heading-level'?: NumberValue | undefined;
}

/** What can be set on `<solidarity-day>`. */
interface DayProps extends SharedProps {
  /** Leaves out the heading, for a page whose title is the name of the day; the heading below it then takes its level. */
  'no-title'?: BooleanValue | undefined;
  /** Level of the element's own heading, 2 to 6. */
  'heading-level'?: NumberValue | undefined;
}

/** What can be set on `<solidarity-donation>`. */
interface DonationProps extends SharedProps {
  /** Days since the last review after which the element says that its content may have changed. */
  'review-after'?: NumberValue | undefined;
  /** Level of the element's own heading, 2 to 6. */
  'heading-level'?: NumberValue | undefined;
}

/** What can be set on `<solidarity-event-list>`. */
interface EventListProps extends SharedProps {
  /** How many events are shown until the reader presses the button for more; unset, scrolling shows more. */
  limit?: NumberValue | undefined;
  /** Whether calendar entries hold only the time; unset, the reader can choose that. */
  neutral?: BooleanValue | undefined;
  /** Countries whose events are listed, separated by commas: codes such as `LT`, or names as in the campaign. */
  country?: string | undefined;
  /** The kinds of events that are listed, such as `letters`, separated by commas. */
  kind?: string | undefined;
  /** The towns whose events are listed, as the campaign writes them, separated by commas. */
  place?: string | undefined;
  /** Whether only events that can be joined online are listed. */
  online?: BooleanValue | undefined;
  /** Level of the element's own heading, 2 to 6. */
  'heading-level'?: NumberValue | undefined;
}

/** What can be set on `<solidarity-exit>`. */
interface ExitProps extends SharedProps {
  /** The page to go to: an address on another host, with `https://` or `http://`. */
  href?: string | undefined;
  /** Keeps the link visible, wherever the page is scrolled to. */
  sticky?: BooleanValue | undefined;
  /** Level of the element's own heading, 2 to 6. */
  'heading-level'?: NumberValue | undefined;
}

/** What can be set on `<solidarity-hashtag-bar>`. */
interface HashtagBarProps extends SharedProps {
  /** The text to share, instead of the campaign's. */
  text?: string | undefined;
  /** Address of the page to share, with `https://` or `http://`; unset, the campaign's. */
  url?: string | undefined;
  /** Hashtags separated by commas or spaces, for a page without a campaign; a campaign is then not read. */
  tags?: string | undefined;
  /** Ids of the networks to offer, separated by commas or spaces; unset, all but `vk` and `ok`. */
  networks?: string | undefined;
  /** Level of the element's own heading, 2 to 6. */
  'heading-level'?: NumberValue | undefined;
}

/** What can be set on `<solidarity-initiatives>`. */
interface InitiativesProps extends SharedProps {
  /** Days since the last review after which an initiative says that it may have changed. */
  'review-after'?: NumberValue | undefined;
  /** Leaves out all that are events of the campaign, by their ids, for a page that lists the events too. */
  'no-events'?: BooleanValue | undefined;
  /** Level of the element's own heading, 2 to 6. */
  'heading-level'?: NumberValue | undefined;
}

/** What can be set on `<solidarity-letter-guide>`. */
interface LetterGuideProps extends SharedProps {
  /** Level of the element's own heading, 2 to 6. */
  'heading-level'?: NumberValue | undefined;
}

/** What can be set on `<solidarity-marks>`. */
interface MarksProps extends SharedProps {
  /** The figure to draw: `prisoners`, the only one that counts people. */
  figure?: 'prisoners' | undefined;
  /** The number, for a page without a campaign; `as-of` and `source` are then required. */
  value?: NumberValue | undefined;
  /** How exact `value` is: `exact`, `about`, `almost`, `moreThan` or `atLeast`; unset, `exact`. */
  qualifier?: 'exact' | 'about' | 'almost' | 'moreThan' | 'atLeast' | undefined;
  /** The day of the count, such as `2023-05-19`. */
  'as-of'?: string | undefined;
  /** Who counted `value`. */
  source?: string | undefined;
  /** Address of the page that states `value`. */
  'source-url'?: string | undefined;
  /** Level of the element's own heading, 2 to 6. */
  'heading-level'?: NumberValue | undefined;
}

/** What can be set on `<solidarity-names>`. */
interface NamesProps extends SharedProps {
  /** `daily` begins with a letter of the day, the same on every site; unset, with the first letter. */
  pick?: 'daily' | undefined;
  /** For how many days, at most 31, to show whose birthday is next; unset, no birthdays are shown. */
  birthdays?: NumberValue | undefined;
  /** Level of the element's own heading, 2 to 6. */
  'heading-level'?: NumberValue | undefined;
}

/** What can be set on `<solidarity-picture>`. */
interface PictureProps extends SharedProps {
  /** The figure in the picture: `prisoners` or `days`; unset, `prisoners` if the campaign has it. */
  figure?: 'prisoners' | 'days' | undefined;
  /** Level of the element's own heading, 2 to 6. */
  'heading-level'?: NumberValue | undefined;
}

/** What can be set on `<solidarity-poem>`. */
interface PoemProps extends SharedProps {
  /** `daily` shows the poem of the day, the same on every site; unset, the first is shown. */
  pick?: 'daily' | undefined;
  /** Id of the poem to show. */
  poem?: string | undefined;
  /** Level of the element's own heading, 2 to 6. */
  'heading-level'?: NumberValue | undefined;
}

/** What can be set on `<solidarity-postcard>`. */
interface PostcardProps extends SharedProps {
  /** Level of the element's own heading, 2 to 6. */
  'heading-level'?: NumberValue | undefined;
}

/** What can be set on `<solidarity-prisoner-counter>`. */
interface PrisonerCounterProps extends SharedProps {
  /** Which figures to show: `prisoners`, `days` or `all`. */
  figure?: 'prisoners' | 'days' | 'all' | undefined;
  /** Draws one number as a poster, as wide as its place, which is printed on a sheet of its own, in A3. */
  poster?: BooleanValue | undefined;
  /** The number, for a page without a campaign; `as-of` and `source` are then required. */
  value?: NumberValue | undefined;
  /** How exact `value` is: `exact`, `about`, `almost`, `moreThan` or `atLeast`; unset, `exact`. */
  qualifier?: 'exact' | 'about' | 'almost' | 'moreThan' | 'atLeast' | undefined;
  /** The day of the count, such as `2023-05-19`. */
  'as-of'?: string | undefined;
  /** Who counted `value`. */
  source?: string | undefined;
  /** Address of the page that states `value`. */
  'source-url'?: string | undefined;
  /** Level of the element's own heading, 2 to 6. */
  'heading-level'?: NumberValue | undefined;
}

/** What can be set on `<solidarity-sign-up>`. */
interface SignUpProps extends SharedProps {
  /** Where the form posts to, with `https://`; unset, there is a link alone. With it, `recipient` and `consent` are required, and no campaign is read. */
  action?: string | undefined;
  /** Name of the organisation that gets the address. */
  recipient?: string | undefined;
  /** Text of the consent, as worded by the recipient. */
  consent?: string | undefined;
  /** Name of the address field, as the service at `action` expects it. */
  'email-name'?: string | undefined;
  /** Field that is sent with the consent: a name, with the value `yes`, or a name and its value, as in `OPT_IN=1`; unset, the consent is required but not sent. */
  'consent-name'?: string | undefined;
  /** Further fields that the service expects, written as a URL query: `list=news&from=partner`. */
  fields?: string | undefined;
  /** Address of the recipient's privacy policy. */
  'privacy-url'?: string | undefined;
  /** Whether the outcome is shown in the element instead of in a new tab; `action` must be of the page's own origin, or allow it with CORS. */
  'in-place'?: BooleanValue | undefined;
  /** Level of the element's own heading, 2 to 6. */
  'heading-level'?: NumberValue | undefined;
}

/** What can be set on `<solidarity-stories>`. */
interface StoriesProps extends SharedProps {
  /** `daily` shows one story, the same on every site on that day; unset, all are shown. */
  pick?: 'daily' | undefined;
  /** Id of the only story to show. */
  story?: string | undefined;
  /** Further origins that portraits may come from, separated by spaces, such as `https://pictures.example.org`; those of the page and of the campaign are always allowed. */
  'picture-origins'?: string | undefined;
  /** Level of the element's own heading, 2 to 6. */
  'heading-level'?: NumberValue | undefined;
}

/** What can be set on `<solidarity-video>`. */
interface VideoProps extends SharedProps {
  /** Further origins that the video file, its captions and its picture may come from, separated by spaces; those of the page and of the campaign are always allowed. */
  'file-origins'?: string | undefined;
  /** Level of the element's own heading, 2 to 6. */
  'heading-level'?: NumberValue | undefined;
}
