const base = document.currentScript.src.replace(/[^/]*$/, '');
const go = () => {
  for (const tag of ['x-counter'])
    if (document.querySelector(tag) && !customElements.get(tag))
      import(/* @vite-ignore */ base + tag.slice(2) + '.js');
};
document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', go) : go();
