// What a folder would publish is not what was checked: README would show no pictures, and nobody could make the same bytes.
console.error(
  'Publish what a release has made:\n\n  npm run release\n  npm publish release/solidarity-widgets-<version>.tgz',
);
process.exitCode = 1;
