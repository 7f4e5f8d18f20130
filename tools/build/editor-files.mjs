import {readFile} from 'node:fs/promises';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';

/** Custom properties and parts have lists of their own: in each description they would hide all else. */
const OPTIONS = {hideCssPropertiesDocs: true, hideCssPartsDocs: true};

/** What editors read to complete and explain tags and styles: a map from path to content. */
export async function editorFiles() {
  const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8'));
  const html = JSON.parse(getVsCodeHtmlCustomData(manifest, OPTIONS));
  const css = JSON.parse(getVsCodeCssCustomData(manifest, OPTIONS));
  const webTypes = JSON.parse(getWebTypesData(manifest, OPTIONS));
  const files = {
    'vscode.html-custom-data.json': html,
    'vscode.css-custom-data.json': {...css, ...eachOnce(css)},
    'web-types.json': {
      ...webTypes,
      contributions: {...webTypes.contributions, css: eachOnce(webTypes.contributions.css)},
    },
  };
  return Object.entries(files).map(([name, content]) => [`editors/${name}`, JSON.stringify(content)]);
}

/** The lists with each name once, although many elements have it; descriptions that differ come one below the other. */
function eachOnce(lists) {
  const isList = ([, list]) => Array.isArray(list);
  return Object.fromEntries(
    Object.entries(lists)
      .filter(isList)
      .map(([key, list]) => [key, merged(list)]),
  );
}

function merged(list) {
  const names = [...new Set(list.map(({name}) => name))];
  return names.map(name => {
    const same = list.filter(each => each.name === name);
    const descriptions = new Set(same.map(({description}) => description));
    return {...same[0], description: [...descriptions].join('\n\n')};
  });
}
