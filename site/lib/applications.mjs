/** Pages that the build of the library makes, by their folders: copied and in the navigation where they are there. */
export const APPLICATIONS = {
  builder: {title: 'Embed builder', from: 'publisher/dist/builder'},
};
