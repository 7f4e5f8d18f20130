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
  /** Shows a whole campaign on one page: the exit, the name of the campaign, the counter, the contents, then every other section that the campaign has, in the order of its own text. */
  'solidarity-campaign-page': CampaignPageProps;
  /** Shows where to follow the campaign, after a warning to readers at risk: each channel with its network and its host, and all addresses as a text to copy, for readers who must not click. */
  'solidarity-channels': ChannelsProps;
  /** Counts the days to the day of the campaign, which comes every year; on the day it shows what to do, and for a month how long ago it was. */
  'solidarity-day': DayProps;
  /** Shows where money for prisoners is collected: after a warning to readers at risk, what it is for, who collects it and who gets it, what donors may get in return, and a link to the donation page. It takes no money and collects no data. */
  'solidarity-donation': DonationProps;
  /** Shows the events of the campaign: those going on now, the upcoming ones by day, and the past ones, which are folded away unless there are no others. Times are local to the place, with the reader's own time beside them if it differs. */
  'solidarity-event-list': EventListProps;
  /** Leaves the page at once: by a link, or by pressing Shift three times. The page is emptied, the Back button does not return to it, and a note to open says which traces stay. The destination is `href`, else the link in the slotted content, else Wikipedia; it is always a page on another host than this one. No campaign is read. */
  'solidarity-exit': ExitProps;
  /** Shows the hashtags of the campaign with a text to edit, to share both: by copying, with the share menu of the device, by email or on social media. Nothing is sent before the reader presses a button or follows a link. */
  'solidarity-hashtag-bar': HashtagBarProps;
  /** Shows initiatives, projects and other ways to get involved, by what one does there: who runs each, where, and the day of the last review. What is an event of the campaign, by its id, is left out as soon as it is past. */
  'solidarity-initiatives': InitiativesProps;
  /** Shows how to write to a political prisoner: a warning to readers at risk, what to expect, the steps, what helps and what to leave out, an address, sentences to begin with, and a sheet to print. */
  'solidarity-letter-guide': LetterGuideProps;
  /** Shows a small mark, such as political prisoners wear on their clothes, for each person who is held, below a sentence with their number, and with its day and its source. */
  'solidarity-marks': MarksProps;
  /** Shows the names of political prisoners who agreed to it, or whose relatives did, as one paragraph in alphabetical order. A name opens the person's status, its source and, while the person is held and letters are welcome, an address to write to. */
  'solidarity-names': NamesProps;
  /** Offers a picture to pass on: a number of the campaign with its day, its source and the first hashtag. Readers choose the format, the ground and the language, and save the picture or hand it to the share menu of their device, with a description to copy. It is drawn in the page, and nothing is sent. */
  'solidarity-picture': PictureProps;
  /** Shows a poem by a political prisoner in the original, beside a translation if there is room, with its author, the author's status and the translator; and prints it on a sheet of its own. If the campaign has no poem, it shows who collects them. */
  'solidarity-poem': PoemProps;
  /** Lets a reader write a postcard to a political prisoner, in four steps: the person with the address, the message with sentences to begin with, the picture, and the post, with an envelope to print. The card is seen from both sides, and can be printed or saved as an image. The texts never leave the page, and are deleted when the reader leaves it. */
  'solidarity-postcard': PostcardProps;
  /** Shows how many political prisoners are held and how many days they have spent in prison, each with its day and its source; with `poster`, one of these numbers as a poster. */
  'solidarity-prisoner-counter': PrisonerCounterProps;
  /** Shows where to subscribe to news of the campaign by email: a warning to readers at risk, who sends the news, and a link; or, if the page sets `action`, a form that posts there. A campaign cannot set it. */
  'solidarity-sign-up': SignUpProps;
  /** Shows portraits and stories of political prisoners: one, or a row to step through. Each has the person's status with its day, a source, and, while the person is held, an address to write to. If the campaign has no stories, it shows who collects them. */
  'solidarity-stories': StoriesProps;
  /** Shows a video of the campaign: a button to play it, its length and language, a transcript, and a plain link. No request is sent to the video's host before the reader presses play; a note names that host. */
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
