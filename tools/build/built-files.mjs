/** What the build writes into `dist`: its folders, and the files beside them. */
const BUILT =
  /^(campaign|classes|editors|elements|frame|one|react|types|words|campaign\.json|integrity\.json|THIRD-PARTY-LICENSES\.txt|(campaign-tools|server)\.js(\.map)?|solidarity(\.classic)?\.(js|js\.map|css))$/;

/** Whether the build writes `file`, a path below `dist`. Anything else there is somebody else's, such as a campaign. */
export const isBuilt = file => BUILT.test(file.split(/[\\/]/, 1)[0]);
