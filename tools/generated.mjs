import prettier from 'prettier';

/** Generated files from their texts by path: a map from path, relative to the project, to the formatted text. */
export async function generated(texts) {
  const files = Object.entries(texts).map(async ([path, text]) => {
    const options = await prettier.resolveConfig(path);
    return [path, await prettier.format(text, {...options, filepath: path})];
  });
  return new Map(await Promise.all(files));
}
