import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, unsafeStatic} from 'lit/static-html.js';

/** The element as it stands in a frame, drawn for the day. */
export async function drawnFrame({name, attributes = ''}, {language, campaign, now, isCautious}) {
  const {loadWords} = await import('solidarity-widgets');
  await loadWords(language);
  const tag = unsafeStatic(`solidarity-${name}`);
  const more = unsafeStatic(attributes);
  return collectResult(
    render(
      html`<${tag} ${more} lang=${language} links="text" .now=${now} .campaign=${campaign} .cautious=${isCautious}></${tag}>`,
    ),
  );
}
