import {renderToString, type RenderOptions} from 'solidarity-widgets/server';

type Tag = Parameters<typeof renderToString>[0];

/** An element as the server draws it. React leaves its HTML alone. */
export function Drawn({tag, ...options}: RenderOptions & {tag: Tag}) {
  return <div dangerouslySetInnerHTML={{__html: renderToString(tag, options)}} suppressHydrationWarning />;
}
