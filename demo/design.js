// Shows the tokens of the elements, as an element has them.

const SIZES = {
  '--_display': 'A number, or a day',
  '--_title': 'Headings',
  '--_large': 'Names of things, and the words around a number',
  '1em': 'Prose, in the size of the page',
  '--_fine': 'Notes and warnings',
  '--_small': 'Sources, hosts, credits, days of a review',
};

const COLOURS = {
  '--_tag': 'The tag of people who are held',
  '--_accent': 'The counter, and the one primary action of an element',
  currentColor: 'Ink: all text, and the border of a warning',
  '--_muted': 'Text of second rank',
  '--_line': 'Rules, and the borders of what is no control',
};

await customElements.whenDefined('solidarity-prisoner-counter');
const counter = document.querySelector('solidarity-prisoner-counter');
await counter.updateComplete;
const tokens = getComputedStyle(counter);
const valueOf = name => (name.startsWith('--') ? tokens.getPropertyValue(name).trim() : name);

for (const name of [
  '--_measure',
  '--_measure-fine',
  '--_measure-small',
  '--_fine',
  '--_small',
  '--_radius',
]) {
  document.documentElement.style.setProperty(name, valueOf(name));
}

for (const [name, use] of Object.entries(SIZES)) {
  addTo('size-list', name, use, sample => {
    sample.textContent = use;
    sample.style.fontSize = valueOf(name);
  });
}

for (const [name, use] of Object.entries(COLOURS)) {
  addTo('colour-list', name, use, sample => {
    sample.className = 'swatch';
    sample.style.backgroundColor = valueOf(name);
    sample.after(use);
  });
}

/** Adds a token to a list: its name, its value and a sample of it. */
function addTo(list, name, use, show) {
  const row = document.createElement('div');
  const term = document.createElement('dt');
  const details = document.createElement('dd');
  const sample = document.createElement('span');
  const code = document.createElement('code');
  code.textContent = name === valueOf(name) ? name : `${name}: ${valueOf(name)}`;
  term.append(code);
  details.append(sample);
  show(sample);
  row.append(details, term);
  document.getElementById(list).append(row);
}
