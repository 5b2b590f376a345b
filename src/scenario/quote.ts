/** Where `part` begins in `whole` at or after `from`, byte for byte; -1 when nowhere. */
function indexOfBytes(whole: Uint8Array, part: Uint8Array, from: number): number {
  const first = part[0];
  if (first === undefined) return -1;
  const last = whole.length - part.length;
  for (let at = whole.indexOf(first, from); at >= 0 && at <= last; at = whole.indexOf(first, at + 1)) {
    let n = 1;
    while (n < part.length && whole[at + n] === part[n]) n += 1;
    if (n === part.length) return at;
  }
  return -1;
}

/** Half of a surrogate pair has no UTF-8, so no document contains it. */
const bytesOf = (text: string): Uint8Array | null =>
  /\p{Surrogate}/u.test(text) ? null : new TextEncoder().encode(text);

/** How many code points of the beginning of `quote` stand somewhere in the document. */
function longestPrefix(document: Uint8Array, quote: string): number {
  const points = [...quote];
  let [good, bad] = [0, points.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const bytes = bytesOf(points.slice(0, middle).join(''));
    if (bytes !== null && indexOfBytes(document, bytes, 0) >= 0) good = middle;
    else bad = middle;
  }
  return good;
}

/**
 * How many times `quote` stands in `document`, compared as UTF-8 bytes: nothing is folded, trimmed or normalised.
 * When it is not there at all, `same` counts the code points of its beginning that are, to show where it departs.
 */
export function findQuote(
  document: Uint8Array,
  quote: string,
): { readonly times: number; readonly same: number } {
  const bytes = bytesOf(quote);
  let times = 0;
  let at = bytes === null ? -1 : indexOfBytes(document, bytes, 0);
  while (bytes !== null && at >= 0) {
    times += 1;
    at = indexOfBytes(document, bytes, at + 1);
  }
  return { times, same: times > 0 ? [...quote].length : longestPrefix(document, quote) };
}
