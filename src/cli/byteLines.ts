/** One line of bytes without its line feed, or the news that it was too long to be kept. */
export type ByteLine = Uint8Array | 'too-long';

/** A longer line is not kept in memory: 16 MiB. */
export const LONGEST_LINE = 16 * 1024 * 1024;

const LINE_FEED = 0x0a;
const encoder = new TextEncoder();

/**
 * Cuts a stream of bytes at its line feeds: for each chunk that comes in, the lines it completes, and at the
 * end the last line if there is anything after the last line feed. A line longer than `longest` bytes is
 * passed over as 'too-long'.
 */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array | string>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<readonly ByteLine[]> {
  let kept: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) kept = [];
    else if (part.length > 0) kept.push(part);
  };
  const finish = (): ByteLine => {
    const line =
      length > longest ? 'too-long' : kept.length === 1 && kept[0] ? kept[0] : joined(kept, length);
    kept = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
    const lines: ByteLine[] = [];
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      keep(bytes.subarray(start, end));
      lines.push(finish());
      start = end + 1;
    }
    keep(bytes.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [finish()];
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const line = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    line.set(part, at);
    at += part.length;
  }
  return line;
}
