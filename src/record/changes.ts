/** One difference between two trees: the path of the part (JSON Pointer, RFC 6901) and its new value, or no value if it is gone. */
export type Change = readonly [path: string, value: unknown] | readonly [path: string];

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

function collect(then: unknown, now: unknown, path: string, changes: Change[]): void {
  if (then === now) return;
  if (Array.isArray(then) && Array.isArray(now)) {
    for (let n = 0; n < now.length; n += 1) {
      if (n < then.length) collect(then[n], now[n], `${path}/${n}`, changes);
      else changes.push([`${path}/${n}`, now[n]]);
    }
    for (let n = now.length; n < then.length; n += 1) changes.push([`${path}/${n}`]);
  } else if (isTree(then) && isTree(now)) {
    for (const key of Object.keys(now).sort()) {
      const at = `${path}/${escaped(key)}`;
      if (Object.hasOwn(then, key)) collect(then[key], now[key], at, changes);
      else changes.push([at, now[key]]);
    }
    for (const key of Object.keys(then).sort()) {
      if (!Object.hasOwn(now, key)) changes.push([`${path}/${escaped(key)}`]);
    }
  } else {
    changes.push([path, now]);
  }
}

/**
 * The parts of a tree of plain data that differ by value, in one fixed order. Parts that both trees share are skipped
 * without being read, so the cost follows the size of the change and not that of the tree.
 */
export function changesBetween(before: object, after: object): readonly Change[] {
  const changes: Change[] = [];
  collect(before, after, '', changes);
  return changes;
}
