import type { ActKind } from '../../../session/council.ts';
import { act, type PlainAct } from './entry.ts';

/** Acts by which the Council chooses: new Members, and judges of the Court. */
export const CHOICE_ACTS = {
  'application.submit': act(
    'Your State applies for membership and declares that it accepts the obligations of the Charter.',
    'Before the meeting or during it, once. It is a letter: nobody has to sit at the table.',
    '58',
    'Charter 4',
  ),
  'application.refer': act(
    'The President sends the application to the committee on the admission of new Members.',
    'Once it has been made, unless the Council has decided not to refer it.',
    '59',
  ),
  'committee.report': act(
    'The committee tells the Council what it came to: it recommends, it could not agree, or it is divided.',
    'Once the application has been referred. Without a report no draft that recommends the applicant is put.',
    '59',
    '60',
  ),
  'candidate.withdraw': act(
    'Your candidate for the Court no longer stands.',
    'By a letter of the delegation that nominated the candidate, until the Assembly’s result is in; not while papers are cast.',
    '61',
  ),
  'ballot.open': act(
    'The President opens a secret ballot on the seats that are left.',
    'Until as many candidates as seats have the majority.',
    '61',
  ),
  'paper.cast': act(
    'You cast your ballot paper: as many names as there are seats, or fewer, or none. Nobody else ever sees it.',
    'While the ballot is open, once: a paper in the box stays there.',
    '61',
  ),
  'count.declare': act(
    'The President says how many votes each candidate has, and never whose.',
    'When every member at the table has cast a paper.',
    '61',
  ),
  'assembly.report': act(
    'The result in the General Assembly comes in. Whoever has the majority in both is elected.',
    'Once the Council has filled its own list; it comes from outside the Council.',
    '61',
  ),
} as const satisfies Partial<Readonly<Record<ActKind, PlainAct>>>;
