import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/record/changes.ts';
import {
  canonical,
  entryDigest,
  headerDigest,
  scenarioDigest,
  WHOLE_EVERY,
} from '../../src/record/digest.ts';
import type { Session } from '../../src/session/session.ts';
import { act, headerFrom, now, wander, write } from './fixture.ts';

const copy = (session: Session): Session => ({ ...session, council: structuredClone(session.council) });

/** Reads the changes back into the tree they were taken from. */
function applied(before: unknown, changes: ReturnType<typeof changesBetween>): unknown {
  const root = { '': structuredClone(before) } as Record<string, unknown>;
  for (const [path, ...value] of changes.toReversed()) {
    const keys = path.split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = keys.pop() ?? '';
    let at = root;
    for (const key of keys) at = at[key] as Record<string, unknown>;
    if (value.length > 0)
      Object.defineProperty(at, last, {
        value: value[0],
        enumerable: true,
        writable: true,
        configurable: true,
      });
    else if (Array.isArray(at)) at.length = Math.min(at.length, Number(last));
    else delete at[last];
  }
  return root[''];
}

describe('changesBetween', () => {
  it('names the parts that differ, and nothing else', () => {
    const before = { a: [1, { x: 1, y: 2 }], b: { gone: true, kept: [0] }, c: null };
    const after = { a: [1, { x: 1, y: 3 }, 'new'], b: { kept: [0] }, c: { d: 1 } };
    expect(changesBetween(before, after)).toEqual([
      ['/a/1/y', 3],
      ['/a/2', 'new'],
      ['/b/gone'],
      ['/c', { d: 1 }],
    ]);
  });

  it('is empty for equal trees, whatever they share', () => {
    fc.assert(
      fc.property(fc.object({ values: [fc.integer(), fc.string(), fc.constant(null)] }), (tree) => {
        expect(changesBetween(tree, structuredClone(tree))).toEqual([]);
      }),
    );
  });

  it('tells enough to make the one tree into the other', () => {
    const tree = fc.object({ values: [fc.integer(), fc.string(), fc.constant(null)], maxDepth: 3 });
    fc.assert(
      fc.property(tree, tree, (before, after) => {
        expect(canonical(applied(before, changesBetween(before, after)) as object)).toBe(canonical(after));
      }),
    );
  });
});

describe('entryDigest', () => {
  const { header, states, entries } = wander(
    write(null),
    Array.from({ length: WHOLE_EVERY + 5 }, (_, n) => n * 37),
  );
  const link = (n: number) => {
    const [before, after, entry] = [states.get(n - 1), states.get(n), entries[n - 1]];
    if (before === undefined || after === undefined || entry === undefined) throw new Error(`no entry ${n}`);
    return { n, act: entry.act, outcomes: entry.outcomes, why: null, before, after };
  };

  it('depends on values, not on which objects the two states share', () => {
    for (const n of [1, 20, WHOLE_EVERY]) {
      const { before, after } = link(n);
      const apart = { ...link(n), before: copy(before), after: copy(after) };
      expect(entryDigest('p', apart)).toBe(entryDigest('p', link(n)));
    }
  });

  it('is chained: another parent, another digest', () => {
    expect(entryDigest('p', link(3))).not.toBe(entryDigest('q', link(3)));
  });

  it('sees the whole state every hundredth entry: also a part that did not change', () => {
    const tampered = (n: number) => {
      const change = ({ council, position }: Session): Session => ({
        position,
        council: { ...council, submitted: 99 },
      });
      const { before, after } = link(n);
      return entryDigest('p', { ...link(n), before: change(before), after: change(after) });
    };
    expect(tampered(WHOLE_EVERY - 1)).toBe(entryDigest('p', link(WHOLE_EVERY - 1)));
    expect(tampered(WHOLE_EVERY)).not.toBe(entryDigest('p', link(WHOLE_EVERY)));
  });

  it('sees the stage', () => {
    const { after } = link(5);
    const elsewhere = { ...after, position: { ...after.position, stage: 'closed' as const } };
    expect(entryDigest('p', { ...link(5), after: elsewhere })).not.toBe(entryDigest('p', link(5)));
  });

  it('sees the reasons, and that there are none', () => {
    const reasons = [{ code: 'no-objection', facts: {} }];
    const digests = [null, [], reasons].map((why) => entryDigest('p', { ...link(3), why }));
    expect(new Set(digests).size).toBe(3);
  });

  it('begins with what the header says of the course, and is 32 hexadecimal digits', () => {
    expect(headerDigest(header)).toMatch(/^[0-9a-f]{32}$/);
    const same = { ...header, startedAt: '2027-01-01T00:00:00Z' };
    expect(headerDigest(same)).toBe(headerDigest(header));
    expect(headerDigest(headerFrom('2024-10-31'))).not.toBe(headerDigest(header));
    expect(headerDigest({ ...header, held: ['FRA'] })).not.toBe(headerDigest(header));
    expect(headerDigest({ ...header, seed: 'autumn' })).not.toBe(headerDigest(header));
    expect(headerDigest({ ...header, strictAbstention: true })).not.toBe(headerDigest(header));
  });
});

describe('scenarioDigest', () => {
  it('is that of the text, whatever its line ends and byte order mark', () => {
    expect(scenarioDigest('\uFEFFa: 1\r\nb: 2\r\n')).toBe(scenarioDigest('a: 1\nb: 2\n'));
    expect(scenarioDigest('a: 1\nb: 3\n')).not.toBe(scenarioDigest('a: 1\nb: 2\n'));
  });
});

describe('the whole record', () => {
  it('has the digests that it has always had', () => {
    const writing = write(null, undefined, 'a scenario');
    act(writing, { kind: 'meeting.request', by: 'USA', rule: 2 });
    act(writing, { kind: 'meeting.call', by: 'CHE' });
    expect(now(writing).position.stage).toBe('called');
    expect(writing.entries.map(({ digest }) => digest)).toMatchInlineSnapshot(`
      [
        "7bd6299040f13ff7abcdee7b957494c0",
        "1cd05d8a867a154ff9a2e41912fb1e74",
      ]
    `);
  });
});
