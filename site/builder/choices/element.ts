/** An attribute that can be chosen, with what its field needs. */
export interface Option {
  readonly name: string;
  readonly type:
    'boolean' | 'number' | 'level' | 'choice' | 'language' | 'date' | 'list' | 'address' | 'text' | 'string';
  /** The only words that it takes, or that can be in its list. */
  readonly values?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** What is between the words of a list. */
  readonly separator?: string;
  /** The attribute without which it counts for nothing. */
  readonly needs?: string;
  readonly label: string;
  readonly help: string;
  readonly valueLabels?: Readonly<Record<string, string>>;
  /** Whether few need it. */
  readonly isAdvanced?: boolean;
  /** Whether it is never in the address of the builder. */
  readonly isPrivate?: boolean;
}

/** An element as the builder knows it. */
export interface BuilderElement {
  /** Its tag without `solidarity-`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Its component for React. */
  readonly component: string;
  /** The height that is reserved for it, a CSS length. */
  readonly room: string;
  /** The section of the campaign that it shows. */
  readonly section?: string;
  /** Whether it shows nothing on a cautious page. */
  readonly isRisky?: boolean;
  /** Whether readers give money, an address or their name behind its links. */
  readonly needsTrust?: boolean;
  readonly hasPeople?: boolean;
  readonly options: readonly Option[];
}
