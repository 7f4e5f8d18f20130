// @ts-ignore: A project that uses another framework has no such package.
import type {JSX} from 'solid-js';
import type {ElementEvents} from '../events.js';
import type {ElementProps} from '../generated/props.js';

/** The same with a prefix, by which Solid sets an attribute or a property, whatever it would set by itself. */
type Prefixed<Prefix extends string, Props> = {
  [Name in keyof Props as `${Prefix}:${Name & string}`]?: Props[Name];
};

type Own<Tag extends keyof ElementProps> = ElementProps[Tag] &
  Prefixed<'attr', ElementProps[Tag]> &
  Prefixed<
    'prop',
    Pick<HTMLElementTagNameMap[Tag], keyof ElementProps[Tag] & keyof HTMLElementTagNameMap[Tag]>
  >;

type Html<Tag extends keyof ElementProps> = JSX.HTMLAttributes<HTMLElementTagNameMap[Tag]>;

type Elements = {[Tag in keyof ElementProps]: Own<Tag> & Omit<Html<Tag>, keyof Own<Tag>>};

// @ts-ignore: A project that uses another framework has no such package.
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}

    /** The events bubble: an element around ours can listen to them, too. */
    interface CustomEvents extends ElementEvents {}
  }
}
