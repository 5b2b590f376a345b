/** The one line for a Node too old to run Horseshoe; both versions as 'major.minor[.patch]'. */
export const nodeTooOld = (needed: string, found: string): string =>
  `horseshoe needs Node.js ${needed} or later; this is ${found}. Get a newer one at https://nodejs.org/`;
