// @ts-ignore: A project that uses another framework has no such package.
import type {HTMLAttributes, SignalLike} from 'preact';
import type {Listeners} from '../events.js';
import type {ElementProps} from '../generated/props.js';

/** Values that may be signals. */
type Signals<Props> = {[Name in keyof Props]: Props[Name] | SignalLike<Props[Name]>};

type Own<Tag extends keyof ElementProps> = Signals<ElementProps[Tag]> & Listeners<'on'>;

type Html<Tag extends keyof ElementProps> = HTMLAttributes<HTMLElementTagNameMap[Tag]>;

type Elements = {[Tag in keyof ElementProps]: Own<Tag> & Omit<Html<Tag>, keyof Own<Tag>>};

// @ts-ignore: A project that uses another framework has no such package.
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
