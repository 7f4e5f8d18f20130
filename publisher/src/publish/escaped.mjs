/** Text as it is written in HTML and XML, also in the value of an attribute. */
export const escaped = text =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
