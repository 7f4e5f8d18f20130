// The partner's own script: it shows the snippet of the page, with the digest of the script that is served, and copies it.
import {texts} from './texts.js';

const integrity = await (await fetch('solidarity/integrity.json')).json();
const code = document.querySelector('#snippet');
const snippet = `<!-- The files of dist/, on your own host as /solidarity/ -->
<script type="module" src="/solidarity/solidarity.js"
  integrity="${integrity['solidarity.js']}"
  crossorigin referrerpolicy="no-referrer"></script>

${code.textContent}`;
code.textContent = snippet;
document.querySelector('#copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(snippet);
    document.querySelector('#copied').textContent = texts[document.documentElement.lang].copied;
  } catch {
    getSelection().selectAllChildren(code); // to be copied by hand
  }
});
