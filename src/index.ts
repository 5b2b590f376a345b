/**
 * Horseshoe as a library: the pure core, for programs that run meetings, check scenarios, read records or count votes.
 * It has no clock, no files and no terminal; those are in the command, and in `horseshoe/files`.
 */

// A meeting in a few lines: opened, played by notation or by acts, and looked at. For tests and small programs.

export { act, type Fields, type Unsaid } from './api/act.ts';
export type { Failed } from './api/failed.ts';
export { type MeetingFacts, meeting } from './api/meeting.ts';
export { type FailedTry, type Play, type PlayOptions, play, type Tried } from './api/play.ts';
export type { Said } from './api/submit.ts';
export type { Found } from './replay/script/prepare.ts';
export type { Expectation, Until } from './replay/script/schema.ts';

// A session: opening it, what is in order, doing it, and what a seat may see of it.

export type { Challenge, Claim } from './claims/ledger.ts';
export { statusOf } from './claims/status.ts';
export type { Fact, Reason, Refusal, RuleRef } from './procedure/refusal.ts';
export type { Act, ActKind, ActOf, Council, Outcome } from './session/council.ts';
export { privateCopy } from './session/effects.ts';
export { offers, offersInOrder } from './session/offers.ts';
export { meetingIds, type OpenOptions, openSession } from './session/open.ts';
export { ACT_KINDS } from './session/rules.ts';
export type { Offer, Session, Step } from './session/session.ts';
export { type PrivateSession, step, stepInPlace, whyNot } from './session/step.ts';
export { type View, view } from './session/view.ts';

// The body: members, permanent seats and majorities by date; the result of a roll call.

export { requiredVotes } from './council/majority.ts';
export { isMember, isPermanent, membersOf, membersOn, permanentMembers } from './council/members.ts';
export { presidentOf } from './council/presidency.ts';
export { readRollCall } from './council/rollCall.ts';
export type { Capacity, Seat } from './council/seat.ts';
export { STAGES, type Stage } from './council/stages.ts';
export { adjudicate, type RollCall, type Verdict } from './council/tally.ts';

// Computer delegations: what a seat was told, and who acts next.

export { type Brief, briefsOf } from './delegations/brief.ts';
export { type NextAct, nextTurn, type Turn } from './delegations/turn.ts';

// The notation: an act as one line, read and written.

export { formatAct } from './notation/act.ts';
export { type Completion, complete } from './notation/complete.ts';
export { contextOf, type Moment, type NotationContext } from './notation/context.ts';
export { type ActThere, formatActs, type Written } from './notation/format.ts';
export { type Line, linesOf } from './notation/lines.ts';
export { momentIn, momentOf } from './notation/moment.ts';
export { type Parsed, parse, parseLine } from './notation/parse.ts';
export type { Fault, Problem as NotationProblem } from './notation/problem.ts';

// The record: writing it, reading it, running it again, and its products.

export { makeEntry } from './record/append.ts';
export type { Course } from './record/course.ts';
export { type Entry, type Header, RECORD_FORMAT } from './record/entry.ts';
export { decodeRecord, encodeEntry, encodeHeader, encodeRecord } from './record/lines.ts';
export { summary } from './record/summary.ts';
export { verbatim } from './record/verbatim.ts';
export { votes } from './record/votes.ts';
export { courseOf, replayRecord, resumeAt } from './replay/replay.ts';

// Scenarios: reading and checking them.

export { lintScenario } from './scenario/lint/lint.ts';
export { openScenario, parseScenario } from './scenario/parse.ts';
export type { Problem } from './scenario/problem.ts';
export type { Scenario } from './scenario/schema.ts';
export { type Texts, textsOf } from './scenario/texts.ts';
