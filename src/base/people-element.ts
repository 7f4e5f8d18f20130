import {isServer} from 'lit';
import {absolute, fileSource, objectSource, type CampaignSource} from '../feed/campaign-source.js';
import {nextList, openedBy} from '../feed/people/current-people.js';
import {FeedError} from '../feed/feed-error.js';
import {newerPeople, PeopleSource, type PeopleFiles} from '../feed/people/people-source.js';
import type {SectionState} from '../feed/section-host.js';
import type {PeopleIn} from '../model/schema/section.js';
import {fileInLanguage, keysOf} from './element-source.js';
import {protectingAttribute} from './page/ancestors.js';
import {SolidarityElement} from './solidarity-element.js';

/**
 * The base of elements that show people. The campaign may have them in a file of their own, and the page may name a list
 * of those who may still be shown. If one of these cannot be loaded, the element shows what it shows without people.
 */
export abstract class PeopleElement extends SolidarityElement {
  private readonly peopleSource = new PeopleSource();

  /** @internal */
  override get campaignSource(): CampaignSource | undefined {
    const campaign = super.campaignSource;
    return campaign && this.peopleSource.of(campaign, this.peopleFiles);
  }

  /** @internal */
  get hasEnd(): boolean {
    return this.peopleSource.hasEnd;
  }

  /** @internal */
  onlyCurrent<T>(section: T, people: PeopleIn): T {
    return this.peopleSource.only(section, people, this.moment);
  }

  override connectedCallback(): void {
    this.peopleSource.retry();
    super.connectedCallback();
  }

  /** @internal */
  override onSectionState(section: SectionState): void {
    const isWithout =
      section.status === 'ready' || (section.status === 'error' && section.error.code === 'missing');
    const error = isWithout && this.peopleSource.errorAt(this.moment);
    super.onSectionState(error ? {status: 'error', error} : section);
  }

  private get peopleFiles(): PeopleFiles {
    return {
      current: this.currentSource,
      fileAt: (address, {url}) => {
        const file = fileInLanguage(this, this.language.wanted, address, url ?? '');
        const [own, other] = [originOf(url), originOf(file.url)];
        if (own && own === other) return {...file, replacement: newerPeople};
        const where = own ? `on the campaign’s own host, ${own}` : 'only in a campaign that is a file';
        throw new FeedError('rule', 'people', `"${address}": a file of people can be named ${where}`);
      },
    };
  }

  private get currentSource(): CampaignSource | undefined {
    const address = protectingAttribute(this, CURRENT);
    if (address === undefined) return undefined;
    if (isServer || address === ' ') return {...objectSource(undefined), campaign: address, open: failEmpty};
    const proofs = keysOf(this);
    const opened = proofs.keys ? openedBy(proofs.keys) : undefined;
    const source = fileSource(absolute(address, this.baseURI), {...proofs, opened});
    return {...source, replacement: nextList};
  }
}

/** The attribute with the address of the list of who may be shown. */
const CURRENT = 'data-solidarity-current';

function failEmpty(): never {
  throw new FeedError('schema', CURRENT, 'it is empty: write the address of a list, or leave it out');
}

/** The origin of an address of a file on a server; `undefined` if it is none. */
function originOf(url: string | undefined): string | undefined {
  return url && /^https?:/.test(url) && URL.canParse(url) ? new URL(url).origin : undefined;
}
