import {isServer, LitElement, type PropertyDeclaration} from 'lit';
import {property} from 'lit/decorators.js';
import type {CampaignJson} from '../model/campaign.js';
import type {LinkStyle} from './language/link-out.js';
import {warnOnce} from './page/warn-once.js';
import {keepAttribute, toPropertyValue} from './property-value.js';

/** The attribute by which Lit and its components for React say that the properties of an element are yet to be set. */
const DEFERRED = 'defer-hydration';

/**
 * The properties that every element has. A value that a framework sets as a text is replaced by one of the property's type.
 */
export abstract class ElementWithProperties extends LitElement {
  /** Language of the element, a BCP 47 tag; unset, it is the `lang` of the nearest ancestor. */
  @property() override lang!: string;

  /**
   * Address of the campaign's file, with `{lang}` if there is a file for each language; or `#id` of an inline
   * `<script type="application/json">`.
   */
  @property() feed?: string;

  /**
   * Digests of which the campaign's file must have one, between spaces, such as `sha384-…`: one for each language if
   * there is a file for each. Any other file is refused.
   */
  @property({attribute: 'feed-integrity'}) feedIntegrity?: string;

  /** The campaign as an object; `feed` is then not read. */
  @property({attribute: false}) campaign?: CampaignJson;

  /** Level of the element's own heading, 2 to 6. */
  @property({attribute: 'heading-level', type: Number, converter: keepAttribute}) headingLevel = 3;

  /** `text` shows addresses to copy instead of links, for readers who must not click. */
  @property() links?: LinkStyle;

  /** Largest size of the campaign’s file, in bytes, at most 5,000,000; unset, 2,000,000. */
  @property({attribute: 'max-bytes', type: Number, converter: keepAttribute}) maxBytes?: number;

  /**
   * Seconds between two loads of the campaign's file while the element is on the screen, at least 60; unset, it is
   * loaded once.
   */
  @property({type: Number, converter: keepAttribute}) refresh?: number;

  /** The moment to show the campaign at; unset, the moment of each render. */
  @property({attribute: false, type: Date, converter: keepAttribute}) now?: Date;

  /**
   * For drawing on a server: `false` says that the page is not cautious, so that links and what is risky are drawn;
   * `warned` that it is, and that the campaign page has warned already. In a browser `data-solidarity-cautious` alone
   * decides.
   */
  @property({attribute: false}) cautious?: boolean | 'warned';

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, DEFERRED];
  }

  override connectedCallback(): void {
    if (!this.isDeferred) super.connectedCallback();
  }

  override attributeChangedCallback(name: string, oldValue: string | null, value: string | null): void {
    if (name !== DEFERRED) super.attributeChangedCallback(name, oldValue, value);
    else if (value === null && this.isConnected && !this.renderRoot) super.connectedCallback();
  }

  /** Whether a framework has yet to set the properties: the element then loads and draws nothing. */
  protected get isDeferred(): boolean {
    return this.hasAttribute(DEFERRED);
  }

  override requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration): void {
    const properties = this as Record<PropertyKey, unknown>;
    const value = name && properties[name];
    const propertyValue = options ? toPropertyValue(value, options) : value;
    if (Object.is(propertyValue, value)) return super.requestUpdate(name, oldValue, options);
    const isDate = options?.type === Date;
    if (isDate ? value !== null : propertyValue === undefined && Object(value) === value)
      warnOnce(
        this.localName,
        `${String(name)}: expected a ${isDate ? 'Date; the present is shown' : 'text'}`,
      );
    properties[name!] = propertyValue;
  }
}

// A server writes as attributes what the sections of a campaign page need to read the same file before the page has drawn them.
if (isServer)
  for (const name of ['feed', 'feedIntegrity', 'links', 'maxBytes'] as const)
    ElementWithProperties.createProperty(name, {
      ...ElementWithProperties.getPropertyOptions(name),
      reflect: true,
    });

/** The values of these properties, which the campaign page sets on each of its sections. */
export type SharedProperties = Pick<
  ElementWithProperties,
  'lang' | Exclude<keyof ElementWithProperties, keyof LitElement>
>;
