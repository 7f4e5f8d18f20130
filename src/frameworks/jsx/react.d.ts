// @ts-ignore: A project that uses another framework has no such package.
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Listeners} from '../events.js';
import type {ElementProps} from '../generated/props.js';

type Own<Tag extends keyof ElementProps> = ElementProps[Tag] & Listeners<'on'> & {class?: string | undefined};

type Html<Tag extends keyof ElementProps> = DetailedHTMLProps<
  HTMLAttributes<HTMLElementTagNameMap[Tag]>,
  HTMLElementTagNameMap[Tag]
>;

type Elements = {[Tag in keyof ElementProps]: Own<Tag> & Omit<Html<Tag>, keyof Own<Tag>>};

// @ts-ignore: A project that uses another framework has no such package.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
