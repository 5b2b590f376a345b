import { describe, expect, test } from 'vitest';
import { briefsOf } from '../../src/delegations/brief.ts';
import { decide } from '../../src/delegations/decide.ts';
import type { Act } from '../../src/session/council.ts';
import { offers } from '../../src/session/offers.ts';
import { type Course, kursk, playOut, seatsOf, situationOf } from './meeting.ts';

const scenario = kursk();
const SEED = 'choices';
const courses = [SEED, 'more', 'and more'].map((seed): readonly [string, Course] => [
  seed,
  playOut(scenario, { seed }),
]);
const briefs = briefsOf(scenario, seatsOf(playOut(scenario, { seed: SEED, limit: 0 }).end));

/** The fields of an act that no hole leaves open. */
function fixed(act: Act, open: readonly string[]): string {
  const fields = Object.entries(act).filter(([name]) => !open.includes(name));
  return JSON.stringify(fields.sort(([one], [other]) => (one < other ? -1 : 1)));
}

describe('what a computer delegation chooses', () => {
  test('every act is one of the offered choices, with holes filled lawfully', () => {
    for (const [, { acts }] of courses)
      for (const { act, before } of acts) {
        const offer = offers(before, act.by).find(({ kind }) => kind === act.kind);
        const choices = offer?.inOrder === true ? offer.choices : [];
        const choice = choices.find(({ act: one, holes }) => {
          const open = holes.map(({ name }) => name);
          return fixed(one, open) === fixed(act, open);
        });
        expect(choice, JSON.stringify(act)).toBeDefined();
        if (act.kind !== 'statement.make') continue;
        const hole = choice?.holes.find(({ name }) => name === 'moves');
        expect(hole?.type === 'subset' ? hole.from : []).toEqual(expect.arrayContaining([...act.moves]));
        expect(act.words).toBeNull();
      }
  });

  test('a seat whose turn it is decides by itself what the table then does', () => {
    const own = [
      'statement.make',
      'ballot.cast',
      'answer.give',
      'answer.decline',
      'challenge.put',
      'floor.pass',
    ];
    for (const [seed, { acts }] of courses)
      for (const { act, before, why } of acts) {
        const brief = briefs[act.by];
        if (brief === undefined || !own.includes(act.kind)) continue;
        expect(decide(situationOf(before, brief, seed))).toEqual({ act, why });
      }
  });

  test('a seat with nothing to do holds, and says so', () => {
    const { end } = playOut(scenario, { seed: SEED });
    for (const brief of Object.values(briefs))
      expect(decide(situationOf(end, brief, SEED))).toEqual({
        hold: true,
        why: [{ code: 'nothing-to-do', facts: {} }],
      });
  });

  test('an instruction decides over a stance, and no seat speaks of a claim that it is told to avoid', () => {
    for (const [, { acts }] of courses)
      for (const { act } of acts) {
        if (act.kind !== 'statement.make') continue;
        const avoided = (briefs[act.by]?.instructions.claims ?? []).filter((one) => one.do === 'avoid');
        for (const { claim } of avoided) expect(act.moves.map((move) => move.claim)).not.toContain(claim);
      }
  });

  test('ballots on drafts are those of the instructions', () => {
    const votes = courses.flatMap(([, { end }]) => end.council.meetings.flatMap(({ results }) => results));
    const drafts = votes.filter(({ question }) => question.kind === 'draft');
    expect(drafts.length).toBeGreaterThan(0);
    for (const { question, ballots } of drafts)
      for (const [ballot, seats] of Object.entries(ballots))
        for (const seat of seats) {
          const draft = question.kind === 'draft' ? question.draft : '';
          const told = briefs[seat]?.instructions.votes.find((one) => one.draft === draft)?.vote;
          if (told !== undefined) expect(ballot).toBe(told);
        }
  });

  test('no seat moves more than once at a meeting, nor objects to a motion to which another objects', () => {
    for (const [, { acts, end }] of courses)
      for (const index of end.council.meetings.keys()) {
        const here = acts.filter(({ before }) => before.council.current === index);
        expect(here.filter(({ act }) => act.kind === 'motion.make').length).toBeLessThanOrEqual(1);
        const objections = here.filter(({ act }) => act.kind === 'objection.raise');
        expect(objections.length).toBeLessThanOrEqual(1);
      }
  });
});
