/** A page has no name among computers, and locks no folders. */
export const hostname = () => 'page';
