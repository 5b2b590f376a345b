import type { AnswerKind, Move } from '../../src/claims/acts.ts';
import type { Seat } from '../../src/council/seat.ts';
import type {
  Ballot,
  Basis,
  Change,
  Consensus,
  Finding,
  MotionKind,
  PointAbout,
  Referee,
} from '../../src/procedure/acts.ts';
import type { Proposal } from '../../src/procedure/proposals/proposal.ts';
import { type Act, WORLD } from '../../src/session/council.ts';

/** An act, or one of the President, whoever presides at the meeting. */
export type Doing = Act | ((president: Seat) => Act);

export const request = (by: Seat, rule: 2 | 3 = 2): Act => ({ kind: 'meeting.request', by, rule });
/** A letter of the General Assembly. */
export const writes = (basis: Basis): Act => ({ kind: 'meeting.request', by: WORLD, rule: 3, basis });
export const arrive = (by: Seat, person = `${by}-new`): Act => ({ kind: 'seat.arrive', by, person });
export const leave = (by: Seat, person: string = by): Act => ({ kind: 'seat.leave', by, person });
export const object = (by: Seat): Act => ({ kind: 'objection.raise', by });
export const ballot = (by: Seat, cast: Ballot): Act => ({ kind: 'ballot.cast', by, ballot: cast });

export const ask = (by: Seat): Act => ({ kind: 'floor.request', by });
export const unlist = (by: Seat): Act => ({ kind: 'floor.withdraw', by });
export const swap = (by: Seat, to: Seat): Act => ({ kind: 'list.swap', by, to });
export const pass = (by: Seat): Act => ({ kind: 'floor.pass', by });
export const say = (by: Seat, ...moves: readonly Move[]): Act => ({
  kind: 'statement.make',
  by,
  moves,
  words: null,
});

export const point = (by: Seat, about: PointAbout = 'other', challenge: string | null = null): Act => ({
  kind: 'order.raise',
  by,
  about,
  challenge,
  words: null,
});
export const appeal = (by: Seat): Act => ({ kind: 'ruling.appeal', by });
export const move = (by: Seat, motion: MotionKind, until: string | null = null): Act => ({
  kind: 'motion.make',
  by,
  motion,
  until,
});
export const refer = (by: Seat, to: Referee): Act => ({
  kind: 'motion.make',
  by,
  motion: 'refer',
  until: null,
  to,
});
export const unmove = (by: Seat): Act => ({ kind: 'motion.withdraw', by });
export const propose = (by: Seat, proposal: Proposal, text: string | null = null): Act => ({
  kind: 'proposal.make',
  by,
  proposal,
  words: text === null ? null : { text, lang: 'en' },
});
export const unpropose = (by: Seat): Act => ({ kind: 'proposal.withdraw', by });

export const table = (by: Seat, draft: string): Act => ({ kind: 'draft.table', by, draft });
export const sponsor = (by: Seat, draft: string): Act => ({ kind: 'draft.sponsor', by, draft });
export const second = (by: Seat, draft: string): Act => ({ kind: 'draft.second', by, draft });
export const withdraw = (by: Seat, draft: string): Act => ({ kind: 'draft.withdraw', by, draft });
export const takeOver = (by: Seat, draft: string): Act => ({ kind: 'draft.take-over', by, draft });
export const callUp = (by: Seat, draft: string): Act => ({ kind: 'draft.call-up', by, draft });

export const unsponsor = (by: Seat, draft: string): Act => ({ kind: 'draft.unsponsor', by, draft });
/** A revision by the mover: one that the scenario has ready, or in own words. */
export const revise = (
  by: Seat,
  draft: string,
  change: Change,
  paragraph: string,
  { id = null, text = null }: { readonly id?: string | null; readonly text?: string | null } = {},
): Act => ({
  kind: 'draft.revise',
  by,
  draft,
  revision: id,
  change,
  paragraph,
  words: text === null ? null : { text, lang: 'en' },
});
export const silence = (by: Seat, draft: string, until = '2024-09-10 17:00'): Act => ({
  kind: 'silence.start',
  by,
  draft,
  until,
});
export const breaks = (by: Seat, draft: string): Act => ({ kind: 'silence.break', by, draft, words: null });
export const deadline = (draft: string): Act => ({ kind: 'silence.end', by: WORLD, draft });
export const issue =
  (draft: string) =>
  (by: Seat): Act => ({ kind: 'statement.issue', by, draft });

/** An amendment: one that the scenario defines, or in own words. */
export const amend = (
  by: Seat,
  draft: string,
  change: Change,
  paragraph: string,
  { id = null, text = null }: { readonly id?: string | null; readonly text?: string | null } = {},
): Act => ({
  kind: 'amendment.propose',
  by,
  draft,
  amendment: id,
  change,
  paragraph,
  words: text === null ? null : { text, lang: 'en' },
});
export const unamend = (by: Seat, draft: string, amendment: string): Act => ({
  kind: 'amendment.withdraw',
  by,
  draft,
  amendment,
});
export const part = (by: Seat, draft: string, paragraph: string, ...more: readonly string[]): Act => ({
  kind: 'part.request',
  by,
  draft,
  paragraph,
  ...(more.length === 0 ? {} : { more }),
});
export const noPart = (by: Seat, draft: string, paragraph: string, ...more: readonly string[]): Act => ({
  kind: 'part.object',
  by,
  draft,
  paragraph,
  ...(more.length === 0 ? {} : { more }),
});

export const asksMatter = (by: Seat, draft: string): Act => ({ kind: 'preliminary.raise', by, draft });

export const challenge = (by: Seat, to: Seat, claim: string): Act => ({
  kind: 'challenge.put',
  by,
  to,
  claim,
  words: null,
});
export const answer = (by: Seat, id: string, how: AnswerKind): Act => ({
  kind: 'answer.give',
  by,
  challenge: id,
  how,
  words: null,
});
export const decline = (by: Seat, id: string): Act => ({
  kind: 'answer.decline',
  by,
  challenge: id,
  words: null,
});
export const news = (id: string): Act => ({ kind: 'news.release', by: WORLD, news: id });

export const unstand = (by: Seat, candidate: string): Act => ({ kind: 'candidate.withdraw', by, candidate });
export const paper = (by: Seat, ...names: readonly string[]): Act => ({ kind: 'paper.cast', by, names });
export const assembly = (...names: readonly string[]): Act => ({
  kind: 'assembly.report',
  by: WORLD,
  names,
});
export const applies = (by: Seat, declaration = true): Act => ({
  kind: 'application.submit',
  by,
  declaration,
});
export const reports = (finding: Finding, by: Seat = WORLD): Act => ({
  kind: 'committee.report',
  by,
  finding,
});

// Acts of the President.
export const openBallot = (by: Seat): Act => ({ kind: 'ballot.open', by });
export const counts = (by: Seat): Act => ({ kind: 'count.declare', by });
export const refers = (by: Seat): Act => ({ kind: 'application.refer', by });
export const call = (by: Seat): Act => ({ kind: 'meeting.call', by });
export const declare = (by: Seat): Act => ({ kind: 'decision.declare', by });
export const open = (by: Seat): Act => ({ kind: 'meeting.open', by });
export const begin = (by: Seat): Act => ({ kind: 'informal.open', by });
export const end = (by: Seat): Act => ({ kind: 'informal.close', by });
export const resume = (by: Seat): Act => ({ kind: 'meeting.resume', by });
export const close = (by: Seat): Act => ({ kind: 'meeting.close', by });
export const cede = (by: Seat): Act => ({ kind: 'chair.cede', by });
export const openItem = (by: Seat): Act => ({ kind: 'item.open', by });
export const openVoting = (by: Seat): Act => ({ kind: 'voting.open', by });
export const closeVoting = (by: Seat): Act => ({ kind: 'voting.close', by });
export const count = (by: Seat): Act => ({ kind: 'result.declare', by });
export const put =
  (draft: string | null = null) =>
  (by: Seat): Act => ({ kind: 'question.put', by, draft });
/** The next draft is to be adopted without a vote. */
export const consensus =
  (draft: string, how: Consensus = 'without-vote') =>
  (by: Seat): Act => ({ kind: 'consensus.propose', by, draft, how });
export const putAmendment =
  (draft: string, amendment: string) =>
  (by: Seat): Act => ({ kind: 'question.put', by, draft, amendment });
export const putPart =
  (draft: string, paragraph: string, ...more: readonly string[]) =>
  (by: Seat): Act => ({
    kind: 'question.put',
    by,
    draft,
    part: paragraph,
    ...(more.length === 0 ? {} : { more }),
  });
export const putMatter =
  (draft: string) =>
  (by: Seat): Act => ({ kind: 'question.put', by, draft, preliminary: true });
export const rulesMatter =
  (draft: string) =>
  (by: Seat): Act => ({ kind: 'preliminary.rule', by, draft });
export const invite =
  (who: Seat, rule: 37 | 39 = 37) =>
  (by: Seat): Act => ({ kind: 'invitation.propose', by, who, rule });
/** An invitation, put as who objects to it. */
export const whoObjects =
  (who: Seat, rule: 37 | 39 = 39) =>
  (by: Seat): Act => ({ kind: 'invitation.propose', by, who, rule, framed: 'exclude' });
export const drawList =
  (...order: readonly Seat[]) =>
  (by: Seat): Act => ({ kind: 'list.draw', by, order });
export const give =
  (to: Seat) =>
  (by: Seat): Act => ({ kind: 'floor.give', by, to });
export const offer =
  (to: Seat, id: string) =>
  (by: Seat): Act => ({ kind: 'floor.offer', by, to, challenge: id });
export const ruling =
  (upheld: boolean) =>
  (by: Seat): Act => ({ kind: 'order.rule', by, upheld, words: null });
