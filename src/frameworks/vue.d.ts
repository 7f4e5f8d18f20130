// The tags in Vue: `import type {} from 'solidarity-widgets/vue';`, once in a project.
import type {EmitFn, HTMLAttributes, ReservedProps} from 'vue';
import type {ElementEvents} from './events.js';
import type {ElementProps} from './generated/props.js';

/** In Vue’s types the name of an attribute such as `heading-level` is `headingLevel`, and so are those of events. */
type Camel<Name extends string> = Name extends `${infer Start}-${infer Rest}`
  ? `${Start}${Capitalize<Camel<Rest>>}`
  : Name;

type Camelized<Props> = {[Name in keyof Props as Camel<Name & string>]: Props[Name]};

/** The same, with the doc comments of the element's properties. */
type Documented<Props, Element> = {
  [Name in keyof Pick<Element, keyof Props & keyof Element>]?: Props[Name];
} & Omit<Props, keyof Element>;

type Listeners = {
  [Name in keyof ElementEvents as `on${Capitalize<Camel<Name>>}`]?:
    ((event: ElementEvents[Name]) => void) | undefined;
};

type Own<Tag extends keyof ElementProps> = Documented<
  Camelized<ElementProps[Tag]>,
  HTMLElementTagNameMap[Tag]
> &
  Listeners;

/** What Vue takes on every element, but does not name in its types. */
interface Others extends ReservedProps {
  slot?: string | undefined;
  [name: `data${string}`]: unknown;
}

type Props<Tag extends keyof ElementProps> = Own<Tag> & Omit<HTMLAttributes, keyof Own<Tag>> & Others;

/** What Vue’s language tools take for a component: an object that is made with props, and emits events. */
type Elements = {
  [Tag in keyof ElementProps]: new () => HTMLElementTagNameMap[Tag] & {
    $props: Props<Tag>;
    $emit: EmitFn<{[Name in keyof ElementEvents]: (event: ElementEvents[Name]) => void}>;
    $slots: {default?: () => unknown};
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
