import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Move } from '../../src/claims/acts.ts';
import { WORLD } from '../../src/council/seat.ts';
import { REASONS } from '../../src/procedure/refusal.ts';
import type { Choice } from '../../src/procedure/rule.ts';
import type { Act, ActKind } from '../../src/session/council.ts';
import { offers, offersInOrder } from '../../src/session/offers.ts';
import { openSession } from '../../src/session/open.ts';
import { ACT_KINDS } from '../../src/session/rules.ts';
import type { Session } from '../../src/session/session.ts';
import { explain, step, whyNot } from '../../src/session/step.ts';
import {
  applies,
  asksMatter,
  counts,
  declare,
  move,
  openBallot,
  openVoting,
  paper,
  refers,
  table,
} from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import { atDebate, does, meeting, upTo } from '../rules/meeting.ts';
import { anyAct, SHAPES } from './anyAct.ts';
import { aMeeting, STARTS, startAt } from './starts.ts';
import { drawing, seatsOf, wander } from './wander.ts';

/** Whether an act is a choice with its holes filled otherwise. */
function isInstance(act: Act, { act: canonical, holes }: Choice<Act, Move>): boolean {
  const open = new Set<string>(holes.map(({ name }) => name));
  const same = Object.entries(canonical).every(
    ([name, value]) =>
      open.has(name) || value === Object.entries(act).find(([key]) => key === name)?.[1] || isEmpty(value),
  );
  const subset = holes.find((hole) => hole.type === 'subset');
  if (act.kind !== 'statement.make' || act.moves.length === 0) return same;
  return (
    same &&
    act.moves.every((move) => subset?.from.some((one) => one.do === move.do && one.claim === move.claim))
  );
}
const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Walks random meetings and looks at each state on the way. */
function visit(meetings: number, look: (session: Session, seed: number) => void): void {
  fc.assert(
    fc.property(aMeeting(80), ({ start, steps }) => {
      let session: Session = startAt(start);
      for (const seed of steps) {
        look(session, seed);
        const found = wander(session, seed);
        const taken = found === null ? null : step(session, found.act);
        if (taken?.ok === true) session = taken.session;
      }
    }),
    { numRuns: meetings, seed: 97 },
  );
}

const election = atDebate({
  date: '2024-09-10',
  drafts: {},
  election: { seats: 1, candidates: { ada: 'FRA' } },
});
const papers = does(election, openBallot, ...meeting(election).members.map((seat) => paper(seat, 'ada')));

/** States that random meetings seldom come to. */
const SELDOM: readonly Session[] = [
  does(upTo('debate'), move('USA', 'suspend'), declare),
  does(upTo('debate'), table('FRA', 'D1'), openVoting),
  does(upTo('debate'), table('FRA', 'D1'), asksMatter('RUS', 'D1'), openVoting),
  openSession(harbour({ date: '2024-09-10', admission: { applicant: 'PSE' } })),
  does(atDebate({ date: '2024-09-10', admission: { applicant: 'PSE' } }), applies('PSE'), refers),
  election,
  papers,
  does(papers, counts),
];

describe('offers are the only enumerator', () => {
  it('every canonical fill of every offer to every seat is in order, and what is refused says why', () => {
    const offered = new Set<ActKind>();
    visit(40, (session, seed) => {
      if (seed % 5 > 0) return;
      for (const seat of seatsOf(session)) {
        for (const found of offers(session, seat)) {
          if (!found.inOrder) {
            expect(found.refusal.because).not.toBe('malformed');
            continue;
          }
          expect(found.choices.length, `${found.kind} at ${session.position.key}`).toBeGreaterThan(0);
          for (const { act } of found.choices) {
            offered.add(act.kind);
            expect(whyNot(session, act), JSON.stringify(act)).toBeNull();
            expect([act.kind, act.by]).toEqual([found.kind, seat]);
          }
        }
      }
    });
    for (const session of [...STARTS, ...SELDOM])
      for (const seat of seatsOf(session))
        for (const { kind } of offersInOrder(session, seat)) offered.add(kind);
    // Every kind of act is offered to somebody at some time.
    expect([...offered].sort()).toEqual([...ACT_KINDS].sort());
  });

  it('every act that is accepted is an instance of one', () => {
    let accepted = 0;
    visit(200, (session, seed) => {
      const draw = drawing(seed + 1);
      for (let n = 0; n < 12; n += 1) {
        const act = anyAct(session, draw);
        if (whyNot(session, act) !== null) continue;
        accepted += 1;
        const offered = offersInOrder(session, act.by).find(({ kind }) => kind === act.kind);
        expect(
          offered?.choices.some((choice) => isInstance(act, choice)),
          JSON.stringify(act),
        ).toBe(true);
      }
    });
    expect(accepted).toBeGreaterThan(2_000);
  });

  it('list every kind once, in order or not, for whoever asks', () => {
    for (const seat of ['SVN', 'ISL', 'keeper', WORLD, 'XXX', '__proto__'])
      expect(offers(upTo('debate'), seat).map(({ kind }) => kind)).toEqual(ACT_KINDS);
  });

  it('a refusal says what would be in order instead: what is offered, and nothing else', () => {
    const session = upTo('debate');
    const refusal = whyNot(session, { kind: 'floor.pass', by: 'ISL' });
    if (refusal === null) throw new Error('in order');
    expect(explain(session, 'ISL', refusal).instead.toSorted()).toEqual(
      offersInOrder(session, 'ISL')
        .map(({ kind }) => kind)
        .sort(),
    );
  });
});

describe('what is no act', () => {
  const SESSIONS: readonly Session[] = [upTo('uncalled'), upTo('agenda'), upTo('debate')];
  const refusal = (session: Session, value: unknown) => {
    const taken = step(session, value as Act);
    return taken.ok ? null : taken.refusal;
  };

  it('any value at all is refused, never thrown on', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), fc.nat(2), (value, at) => {
        const session = SESSIONS[at];
        if (session === undefined) throw new Error(`${at}`);
        expect(refusal(session, value)).toMatchObject({ rule: 'table', because: 'malformed' });
      }),
      { numRuns: 2_000 },
    );
  });

  it('an act with a field missing, added or of another type is refused', () => {
    const strange = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(undefined, Number.NaN, [[]], { text: 1, lang: 'en' }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ACT_KINDS), fc.nat(), strange, fc.nat(2), (kind, at, value, how) => {
        const whole = SHAPES[kind];
        const names = Object.keys(whole).filter((name) => name !== 'kind');
        const name = names[at % names.length] ?? 'by';
        const before = Object.entries(whole);
        const changed = [
          () => before.filter(([key]) => key !== name),
          () => [...before, ['extra', value] as const],
          () => before.map(([key, old]) => [key, key === name ? [value, old] : old] as const),
        ][how]?.();
        for (const session of SESSIONS)
          expect(refusal(session, Object.fromEntries(changed ?? []))).toMatchObject({ because: 'malformed' });
      }),
      { numRuns: 1_000 },
    );
  });

  it('a well-formed act of whatever words and names is refused or done, never thrown on', () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'SVN', 'Q1', 'D1'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ACT_KINDS), name, name, (kind, by, other) => {
        const whole = SHAPES[kind];
        const fields = Object.entries(whole).map(([key, old]) => [
          key,
          typeof old === 'string' && !['kind', 'ballot', 'motion', 'about', 'how'].includes(key)
            ? other
            : old,
        ]);
        const act = { ...Object.fromEntries(fields), by };
        for (const session of SESSIONS) {
          const taken = step(session, act);
          if (taken.ok) expect(taken.session.council.entry).toBe(session.council.entry + 1);
          else expect(REASONS).toContain(taken.refusal.because);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
