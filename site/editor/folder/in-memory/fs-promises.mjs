import {fs} from 'memfs';

/** `node:fs/promises` over the folder in memory. */
export const {
  access,
  copyFile,
  cp,
  link,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  unlink,
  utimes,
  writeFile,
} = fs.promises;
