import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ANSWERS, MOVES } from '../../src/claims/acts.ts';
import { SECRETARIAT } from '../../src/council/seat.ts';
import { BALLOTS, CHANGES, FINDINGS, MOTIONS, POINTS } from '../../src/procedure/acts.ts';
import { type Act, WORLD } from '../../src/session/council.ts';
import { offers } from '../../src/session/offers.ts';
import { ACT_KINDS } from '../../src/session/rules.ts';
import type { Session } from '../../src/session/session.ts';
import { step, whyNot } from '../../src/session/step.ts';
import { put, putAmendment, putMatter, putPart } from '../rules/acts.ts';
import { meeting } from '../rules/meeting.ts';
import { SHAPES } from '../session/anyAct.ts';

/** What a field of an act is tried with, one field after another. */
const TRIED: Readonly<Record<string, readonly unknown[]>> = {
  rule: [2, 3, 37, 39],
  draft: [null, 'D1', 'D2', 'D3', 'D4'],
  ballot: BALLOTS,
  who: ['ISL', 'keeper', 'FRA', 'XXX'],
  to: ['RUS', 'GBR', 'MLT', 'ISL', 'XXX'],
  challenge: [null, 'Q1', 'Q2', 'Q3'],
  about: POINTS,
  amendment: [null, 'A1', 'A2', 'A3', 'A4'],
  change: CHANGES,
  paragraph: ['1', '2', '3', '4'],
  order: [['FRA', 'CHN', 'USA'], ['USA'], ['FRA', 'FRA', 'USA']],
  upheld: [true, false],
  declaration: [true, false],
  candidate: ['ada', 'dan', 'eve'],
  names: [[], ['ada'], ['ada', 'ben'], ['ada', 'ada'], ['ada', 'ben', 'cyr'], ['eve']],
  finding: FINDINGS,
  motion: MOTIONS,
  until: [null, '2024-09-11 09:00', '2024-10-02 15:00', '1999-01-01 10:00'],
  moves: ['light', 'chart', 'buoy', 'bell', 'tide'].flatMap((claim) =>
    MOVES.map((kind) => [{ do: kind, claim }]),
  ),
  claim: ['light', 'chart', 'buoy', 'bell', 'tide'],
  how: ANSWERS,
  news: ['gazette', 'nothing'],
  person: ['RUS', 'RUS-2', 'somebody', ' '],
  words: [
    { text: 'As I said.', lang: 'en' },
    { text: 'bell\u0007', lang: 'en' },
  ],
  proposal: [
    { what: 'credentials', seat: 'RUS' },
    { what: 'credentials', seat: 'keeper' },
    { what: 'committee' },
    { what: 'rapporteur', who: 'FRA' },
    { what: 'rapporteur', who: 'ISL' },
    { what: 'order-of-drafts', draft: 'D1' },
    { what: 'order-of-drafts', draft: 'D2' },
    { what: 'place' },
    { what: 'private' },
    { what: 'single-copy' },
    { what: 'no-committee' },
    { what: 'emergency-session' },
  ],
};

/** Acts whose fields go together. */
const together = (by: string): readonly Act[] =>
  [
    put(),
    put('D2'),
    ...['A1', 'A2', 'A9'].map((id) => putAmendment('D1', id)),
    ...['1', '3', '9'].map((paragraph) => putPart('D1', paragraph)),
    putMatter('D1'),
    putMatter('D2'),
  ].map((question) => question(by));

/** Acts of every kind by a seat, in order or not. */
const tries = (by: string): readonly Act[] => [
  ...ACT_KINDS.flatMap((kind) => {
    const shape = { ...SHAPES[kind], by };
    const varied = Object.keys(shape).flatMap((field) =>
      (TRIED[field] ?? []).map((value) => ({ ...shape, [field]: value }) as Act),
    );
    return [shape, ...varied];
  }),
  ...together(by),
];

/** The presiding seat, the one that speaks, some others that differ in what they may do, and nobody's. */
function seats(session: Session): readonly string[] {
  const { president, floor } = meeting(session);
  return [
    ...new Set([president, floor?.seat ?? 'RUS', 'FRA', 'MLT', 'ISL', 'PSE', SECRETARIAT, WORLD, 'XXX']),
  ];
}

/** What an act changed: where the meeting is, and the parts of the Council that are not what they were. */
function changed(before: Session, after: Session): readonly unknown[] {
  const was = new Map<string, unknown>(Object.entries(before.council));
  return [after.position.key, Object.entries(after.council).filter(([name, part]) => part !== was.get(name))];
}

/** Everything that a place in a meeting answers: what it offers to whom, and what becomes of every act that is tried. */
function answersOf(session: Session): {
  readonly acts: number;
  readonly inOrder: number;
  readonly all: string;
} {
  const lines: string[] = [];
  let inOrder = 0;
  let acts = 0;
  const answer = (act: Act): void => {
    acts += 1;
    const refusal = whyNot(session, act);
    if (refusal !== null) return void lines.push(JSON.stringify([act, refusal]));
    inOrder += 1;
    const done = step(session, act);
    lines.push(JSON.stringify([act, done.ok && [done.outcomes, changed(session, done.session)]]));
  };
  for (const seat of seats(session)) {
    for (const offer of offers(session, seat)) {
      lines.push(JSON.stringify([seat, offer]));
      if (offer.inOrder) for (const { act } of offer.choices) answer(act);
    }
    for (const act of tries(seat)) answer(act);
  }
  return { acts, inOrder, all: lines.join('\n') };
}

/** One line on a place: how many acts were tried and how many of them are in order, and a digest of every answer. */
export function answerLine(name: string, session: Session): string {
  const { acts, inOrder, all } = answersOf(session);
  return `${name}: ${acts} tried, ${inOrder} in order, ${createHash('sha256').update(all).digest('hex').slice(0, 16)}`;
}

export const KEPT = new URL('answers.txt', import.meta.url);

/** The line that is kept of a place. */
export const keptLine = (name: string): string | undefined =>
  readFileSync(KEPT, 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`${name}: `));
