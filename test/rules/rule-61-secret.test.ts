import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membersOn } from '../../src/council/members.ts';
import { readable } from '../../src/record/branch.ts';
import { communiques } from '../../src/record/communique.ts';
import { summary } from '../../src/record/summary.ts';
import { verbatim } from '../../src/record/verbatim.ts';
import { votes } from '../../src/record/votes.ts';
import { courseOf } from '../../src/replay/replay.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { step } from '../../src/session/step.ts';
import { view } from '../../src/session/view.ts';
import { playWords } from '../../src/words/en/play.ts';
import { entryLine } from '../../src/words/en.ts';
import * as sitting from '../cases/stage/sitting.ts';
import {
  assembly,
  call,
  close,
  counts,
  type Doing,
  declare,
  open,
  openBallot,
  openItem,
  paper,
  point,
  ruling,
} from './acts.ts';
import { harbour } from './harbour.ts';

const JUDGES = {
  date: '2024-09-10',
  invited: [],
  drafts: {},
  election: { seats: 2, candidates: { ada: 'FRA', ben: 'JPN', cyr: 'ISL', dan: 'RUS' } },
} as const;

describe('rule 61: the ballot is secret', () => {
  const members = membersOn('2024-09-10');
  const scenario = harbour(JUDGES);
  const texts = textsOf(scenario);
  const aPaper = fc.constantFrom([], ['ada'], ['ben'], ['ada', 'ben'], ['cyr', 'dan'], ['ada', 'dan']);
  const start = sitting.does(sitting.sit(scenario), call, open, declare, openItem, openBallot);
  const casting = (cast: readonly (readonly string[])[]): readonly Doing[] =>
    members.map((seat, at) => paper(seat, ...(cast[at] ?? [])));

  const courseNow = (done: sitting.Sitting) => {
    const entries = done.told.map(({ entry }) => entry);
    const found = courseOf(done.header, entries, done.start, step);
    if (!found.ok) throw new Error(JSON.stringify(found));
    return found.course;
  };
  const products = (done: sitting.Sitting, seat: string | null = null) => {
    const course = courseNow(done);
    return {
      verbatim: verbatim(course, texts, seat),
      summary: summary(course, texts, seat),
      votes: votes(course, texts, seat),
      communique: communiques(course, texts),
    };
  };

  /** Everything that is rendered of a meeting: for the table itself and for a seat, which may have its own record. */
  const rendered = (done: sitting.Sitting, seat: string | null): readonly string[] => [
    ...done.told.map(({ entry }) => entryLine(entry, texts)),
    ...Object.values(products(done)),
    ...Object.values(products(done, seat)),
    ...readable(
      done.told.map(({ entry }) => entry),
      seat,
      true,
    ).map(({ n, act }) => JSON.stringify([n, act])),
  ];

  it('who voted for whom changes nothing that anybody sees or that is written', () => {
    fc.assert(
      fc.property(
        fc.array(aPaper, { minLength: 15, maxLength: 15 }),
        fc.nat(14),
        fc.nat(14),
        fc.nat(14),
        (cast, one, other, viewer) => {
          // Two seats have cast each other's papers: the totals are the same.
          const swapped = cast.map(
            (names, at) => cast[at === one ? other : at === other ? one : at] ?? names,
          );
          const worlds = [cast, swapped].map((all) => sitting.does(start, ...casting(all)));
          const seen = (done: sitting.Sitting) => [
            view(sitting.now(done), members[viewer] ?? null),
            view(sitting.now(done), null),
          ];
          const [before, after] = [worlds, worlds.map((done) => sitting.does(done, counts))];
          // Annulled papers are nobody's either: another ballot is taken on the same candidates.
          const annulled = worlds.map((done) =>
            sitting.does(done, point('CHN', 'vote'), ruling(true), declare, ...casting([]), counts),
          );
          const seat = members[viewer] ?? null;
          for (const [a, b] of [before, after, annulled]) {
            if (a === undefined || b === undefined) throw new Error();
            expect(seen(a)).toEqual(seen(b));
            expect(rendered(a, seat)).toEqual(rendered(b, seat));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('an entry with a paper is its own seat’s for good, and without names for it and for the table', () => {
    const done = sitting.does(start, ...casting(members.map(() => ['ada', 'ben'])), counts);
    const entries = done.told.map(({ entry }) => entry);
    const cast = (viewer: string | null) =>
      readable(entries, viewer, false).flatMap(({ act }) =>
        act.kind === 'paper.cast' ? [[act.by, act.names]] : [],
      );
    expect(cast('FRA')).toEqual([['FRA', []]]);
    expect(cast('ISL')).toEqual([]);
    expect(cast(null)).toEqual(members.map((seat) => [seat, []]));
    expect(view(sitting.now(done), 'FRA').election?.ballot).toBeNull();
    const open = sitting.now(sitting.does(start, paper('FRA', 'ada')));
    expect(view(open, 'FRA').election?.ballot?.voted).toBe(true);
    expect(view(open, 'CHN').election?.ballot?.voted).toBe(false);
    expect(JSON.stringify(sitting.now(done).council.meetings[0]?.election)).not.toContain('FRA":');
  });

  it('the record tells the votes of each candidate, what they come to, and what the Assembly did', () => {
    const done = sitting.does(
      start,
      ...casting(members.map(() => ['ada', 'ben'])),
      counts,
      assembly('ada', 'cyr'),
      close,
    );
    const entries = done.told.map(({ entry }) => entry);
    const left = { view: view(sitting.now(done), null), texts, entries, next: { who: 'over' } } as const;
    expect(playWords.farewell(left, [])).toEqual([
      expect.stringContaining('the session is over'),
      '  Secret ballots counted (rule 61): 1.',
    ]);
    const record = sitting.recordOf(done);
    expect(products(done).votes).toContain('Secret ballots counted (rule 61): 1.');
    expect(products(done).votes).not.toContain('No vote was taken.');
    expect(products(done).summary).not.toContain('No vote was taken.');
    expect(record).toContain('*A vote was taken by secret ballot.*');
    expect(record).toContain('Votes obtained: Judge ada 15, Judge ben 15, Judge cyr 0, Judge dan 0.');
    expect(record).toContain('Judge ada has been elected.');
    expect(record).toContain('in accordance with Article 11 of the Statute');
  });
});
