/** A warning for an address in the guide to letters that may be somebody's: there is no consent to it, so `publish` leaves it out. */
export function letterAddress({json, finding}) {
  const address = json?.letters?.address;
  if (!address || address.isExample === true) return [];
  return [
    finding(
      'warning',
      ['letters', 'address'],
      'Not published: everybody could read this name, for ever. If it is made up, write "isExample": true. The address of a person belongs to their entry, where a consent covers it.',
    ),
  ];
}
