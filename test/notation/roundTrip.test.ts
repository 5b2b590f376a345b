import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAct } from '../../src/notation/act.ts';
import { contextOf } from '../../src/notation/context.ts';
import { type ActThere, formatActs } from '../../src/notation/format.ts';
import { momentOf } from '../../src/notation/moment.ts';
import { parse } from '../../src/notation/parse.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import type { Act, ActKind } from '../../src/session/council.ts';
import { ACT_KINDS } from '../../src/session/rules.ts';
import type { Session } from '../../src/session/session.ts';
import { step } from '../../src/session/step.ts';
import { harbour } from '../rules/harbour.ts';
import { SHAPES } from '../session/anyAct.ts';
import { aMeeting, startAt } from '../session/starts.ts';
import { wander } from '../session/wander.ts';

const TEXTS = {
  ...textsOf(harbour()),
  candidates: { ada: { name: 'Ada' }, ben: { name: 'Ben' }, cyr: { name: 'Cyr' }, dan: { name: 'Dan' } },
};
const context = contextOf(TEXTS);

/** A random meeting, act by act, with the session before each. */
function played(start: number, steps: readonly number[]): readonly { act: Act; before: Session }[] {
  let session = startAt(start);
  const course: { act: Act; before: Session }[] = [];
  for (const seed of steps) {
    const found = wander(session, seed);
    if (found === null) continue;
    const done = step(session, found.act);
    if (!done.ok) continue;
    course.push({ act: found.act, before: session });
    session = done.session;
  }
  return course;
}

describe('an act as a line', () => {
  it.each(ACT_KINDS)('%s is read as it was written', (kind) => {
    const act = SHAPES[kind];
    expect(parse(formatAct(act), context)).toEqual({ ok: true, acts: [act] });
  });

  it('is read as it was written in random meetings, whatever is said in it', () => {
    const met = new Set<ActKind>();
    fc.assert(
      fc.property(aMeeting(110), fc.string({ unit: 'grapheme' }), ({ start, steps }, text) => {
        for (const { act } of played(start, steps)) {
          const said = 'words' in act && act.words !== null ? { ...act, words: { text, lang: 'fr' } } : act;
          met.add(act.kind);
          expect(parse(formatAct(said as Act), context)).toEqual({ ok: true, acts: [said] });
        }
      }),
      { numRuns: 200 },
    );
    expect(met.size).toBeGreaterThan(50);
  });
});

describe('a meeting as lines', () => {
  it('is read as it was played, the ballots of a vote from one line', () => {
    let votes = 0;
    fc.assert(
      fc.property(aMeeting(110), ({ start, steps }) => {
        const course = played(start, steps);
        const acts: readonly ActThere[] = course.map(({ act, before }) => ({
          act,
          moment: momentOf(before),
        }));
        let at = 0;
        for (const { line, acts: count } of formatActs(acts)) {
          const there = contextOf(TEXTS, acts[at]?.moment ?? null);
          expect(parse(line, there), line).toEqual({
            ok: true,
            acts: course.slice(at, at + count).map(({ act }) => act),
          });
          if (line.startsWith('vote')) votes += 1;
          at += count;
        }
        expect(at).toBe(course.length);
      }),
      { numRuns: 150 },
    );
    expect(votes).toBeGreaterThan(20);
  });
});
