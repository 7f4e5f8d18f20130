// Finds what a template would show as JavaScript writes it: the word "false", a number that nobody has formatted.
import ts from 'typescript';

const {TypeFlags} = ts;

/** Types that are shown as they are meant; `undefined` and the symbol `nothing` as nothing. */
const SHOWN = TypeFlags.StringLike | TypeFlags.Undefined | TypeFlags.ESSymbolLike | TypeFlags.Never;

/** Properties by which a template and a node are told. */
const MARKS = ['_$litType$', 'nodeType'];

/** Whether the expression after `before`, the text of a template, is inside of a tag. */
const isInTag = before => before.lastIndexOf('<') > before.lastIndexOf('>');

/**
 * What stands between the tags of the templates of `program` and is of another type than `Renderable`, in the files whose paths
 * begin with one of `folders`.
 *
 * @returns {string[]} A line for each, such as "src/a.ts:12: boolean in a template".
 */
export function unrenderable(program, folders) {
  const checker = program.getTypeChecker();
  const files = program
    .getSourceFiles()
    .filter(({fileName}) => folders.some(folder => fileName.includes(folder)));
  return files.flatMap(file => {
    const found = [];
    const visit = node => {
      if (ts.isTaggedTemplateExpression(node)) found.push(...faultsOf(node, file, checker));
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

function faultsOf({tag, template}, file, checker) {
  if (!/^(html|svg)$/.test(tag.getText(file)) || !template.templateSpans) return [];
  let before = template.head.text;
  return template.templateSpans.flatMap(({expression, literal}) => {
    const isChild = !isInTag(before);
    before += literal.text;
    const type = checker.getTypeAtLocation(expression);
    if (!isChild || isRenderable(type, checker)) return [];
    const {line} = file.getLineAndCharacterOfPosition(expression.getStart(file));
    return `${file.fileName}:${line + 1}: ${checker.typeToString(type)} in a template`;
  });
}

/** A type may contain itself: those in `open` are being looked at. */
function isRenderable(type, checker, open = new Set()) {
  if (type.flags & SHOWN || open.has(type)) return true;
  open.add(type);
  if (type.isUnion()) return type.types.every(each => isRenderable(each, checker, open));
  if (!(type.flags & (TypeFlags.Object | TypeFlags.Intersection))) return false;
  if (MARKS.some(name => checker.getPropertyOfType(type, name))) return true;
  const items = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  return !!items && checker.isArrayLikeType(type) && isRenderable(items, checker, open);
}
