// Character codes, because this looks at every character of every line.
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const SPACE = 0x20;
const OPENING = [0x5b, 0x7b] as const;
const CLOSING = [0x5d, 0x7d] as const;

/** The index of the quotation mark that closes the string opened at `start`. */
function closingQuote(json: string, start: number): number {
  let i = start + 1;
  while (json.charCodeAt(i) !== QUOTE) i += json.charCodeAt(i) === BACKSLASH ? 2 : 1;
  return i;
}

/** Whether a colon follows, after the blanks JSON allows (all of them at most a space). */
function isKey(json: string, after: number): boolean {
  let i = after;
  while (json.charCodeAt(i) <= SPACE) i += 1;
  return json.charCodeAt(i) === COLON;
}

/**
 * The first key that stands twice in the outermost object, however it is escaped; null when there is none.
 * JSON.parse would keep the later value without a word. `json` must be valid JSON.
 */
export function repeatedKey(json: string): string | null {
  const seen = new Set<string>();
  let depth = 0;
  for (let i = 0; i < json.length; i += 1) {
    const c = json.charCodeAt(i);
    if (c === OPENING[0] || c === OPENING[1]) depth += 1;
    else if (c === CLOSING[0] || c === CLOSING[1]) depth -= 1;
    else if (c === QUOTE) {
      const end = closingQuote(json, i);
      if (depth === 1 && isKey(json, end + 1)) {
        const key = String(JSON.parse(json.slice(i, end + 1)));
        if (seen.has(key)) return key;
        seen.add(key);
      }
      i = end;
    }
  }
  return null;
}
