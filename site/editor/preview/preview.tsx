import {useEffect, useLayoutEffect, useRef, useState} from 'react';
import type {Pressed, Showing} from './messages.js';

/** The page of the frame, which the build puts in: see tools/build/preview-page.mjs. */
declare const PREVIEW_PAGE: string;

interface Props {
  /** The campaign as it was parsed, of any shape. */
  readonly campaign: unknown;
  /** The ISO day on which a reader sees it. */
  readonly day: string;
  /** The language of the reader. */
  readonly lang: string;
  /** The element that shows it; without it the whole campaign page. */
  readonly tag?: string | undefined;
  /** Whether it is as narrow as on a telephone. */
  readonly isNarrow?: boolean | undefined;
  /** The pictures of the campaign's folder, by their paths in it. A new object is taken over as a whole. */
  readonly pictures?: Readonly<Record<string, Blob>> | undefined;
}

const NONE = {};

/**
 * A campaign as readers see it on a day: the elements themselves, in a frame that requests nothing and that no link leaves. Pictures
 * that are not in the folder are not shown.
 */
export function Preview({
  campaign,
  day,
  lang,
  tag = 'solidarity-campaign-page',
  isNarrow = false,
  pictures = NONE,
}: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const shownPictures = useRef<unknown>(undefined);
  const [port, setPort] = useState<MessagePort>();
  const [pressed, setPressed] = useState<Pressed>();

  // Before the frame can say anything.
  useLayoutEffect(() => {
    const onMessage = ({source, data, ports}: MessageEvent) => {
      if (source !== frame.current?.contentWindow || data !== 'preview') return;
      removeEventListener('message', onMessage); // only the page that we put there, which is the first
      setPort(ports[0]);
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, []);

  useEffect(() => {
    if (!port) return;
    port.onmessage = ({data}: MessageEvent<Pressed>) => setPressed(data);
    return () => {
      port.onmessage = null;
    };
  }, [port]);

  useEffect(() => {
    if (!port) return;
    const isShown = shownPictures.current === pictures;
    shownPictures.current = pictures;
    port.postMessage({
      campaign,
      day,
      lang,
      tag,
      pictures: isShown ? undefined : pictures,
    } satisfies Showing);
  }, [port, campaign, day, lang, tag, pictures]);

  return (
    <div className={isNarrow ? 'preview narrow' : 'preview'}>
      <iframe
        ref={frame}
        title="The campaign as readers see it"
        sandbox="allow-scripts"
        referrerPolicy="no-referrer"
        srcDoc={PREVIEW_PAGE}
      />
      <p role="status">{pressed && `Links do not open here. This one leads readers to ${pressed.address}`}</p>
    </div>
  );
}
