import type { Seat } from '../../src/council/seat.ts';
import { BALLOTS, type Ballot } from '../../src/procedure/acts.ts';
import { isPresent, meetingOf } from '../../src/procedure/gates.ts';
import type { Draft, Meeting } from '../../src/procedure/proceedings.ts';
import type { ActKind, Outcome } from '../../src/session/council.ts';
import { offers } from '../../src/session/offers.ts';
import { openSession } from '../../src/session/open.ts';
import type { Session } from '../../src/session/session.ts';
import { step } from '../../src/session/step.ts';
import * as acts from './acts.ts';
import { harbour, type Setting } from './harbour.ts';

/** A session and what the last act brought about. */
export interface After extends Session {
  readonly outcomes: readonly Outcome[];
}

/** The meeting the session is at. */
export const meeting = (session: Session): Meeting => meetingOf(session.council);
export const stage = (session: Session) => session.position.stage;
export const president = (session: Session): Seat => meeting(session).president;

const actOf = (session: Session, doing: acts.Doing) =>
  typeof doing === 'function' ? doing(president(session)) : doing;

/** Does acts that have to be in order. */
export function does(session: Session, ...doings: readonly acts.Doing[]): After {
  let after: After = { ...session, outcomes: [] };
  for (const doing of doings) {
    const act = actOf(after, doing);
    const done = step(after, act);
    if (!done.ok) throw new Error(`${JSON.stringify(act)}: ${JSON.stringify(done.refusal)}`);
    after = { ...done.session, outcomes: done.outcomes };
  }
  return after;
}

/** The rule and the reason for which an act is refused, as '30 not-member'; 'in order' when it is not. */
export function refused(session: Session, doing: acts.Doing): string {
  const done = step(session, actOf(session, doing));
  return done.ok ? 'in order' : `${done.refusal.rule} ${done.refusal.because}`;
}

/** Why nothing of a kind is offered to a seat, as '37 no-invitation-left'; 'in order' when something is. */
export function unoffered(session: Session, kind: ActKind, seat: Seat): string {
  const found = offers(session, seat).find((one) => one.kind === kind);
  if (found === undefined) throw new Error(kind);
  return found.inOrder ? 'in order' : `${found.refusal.rule} ${found.refusal.because}`;
}

/** The facts of a refusal. */
export function facts(session: Session, doing: acts.Doing) {
  const done = step(session, actOf(session, doing));
  if (done.ok) throw new Error('in order');
  return done.refusal.facts;
}

/** The kinds of the outcomes of the last act. */
export const kinds = ({ outcomes }: After): readonly Outcome['kind'][] => outcomes.map(({ kind }) => kind);

/** The one outcome of that kind of the last act. */
export function outcome<K extends Outcome['kind']>({ outcomes }: After, kind: K) {
  const found = outcomes.filter((one): one is Extract<Outcome, { readonly kind: K }> => one.kind === kind);
  if (found[0] === undefined || found.length > 1) throw new Error(`${found.length} of ${kind}`);
  return found[0];
}

export function draft(session: Session, id: string): Draft {
  const found = session.council.drafts.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** Who votes how: 'for others; against CHN CUB; abstaining EGY'. */
export function ballotsOf(members: readonly Seat[], written: string): ReadonlyMap<Seat, Ballot> {
  const cast = new Map<Seat, Ballot>();
  let rest: Ballot | undefined;
  for (const part of written.split('; ')) {
    const [name = '', ...seats] = part.split(' ');
    const choice = BALLOTS.find((known) => known === name);
    if (choice === undefined) throw new Error(written);
    if (seats[0] === 'others') rest = choice;
    else for (const seat of seats) cast.set(seat, choice);
  }
  for (const seat of members) if (rest !== undefined && !cast.has(seat)) cast.set(seat, rest);
  return cast;
}

/** Every member at the table votes as written. */
export const casts = (session: Session, written: string): After =>
  does(
    session,
    ...[...ballotsOf(meeting(session).members, written)]
      .filter(([seat]) => isPresent(session.council, seat))
      .map(([seat, cast]) => acts.ballot(seat, cast)),
  );

/** Every member at the table votes as written, and the President declares the result. */
export const vote = (session: Session, written: string): After => does(casts(session, written), acts.count);

/** As 3-6-6 or, when some do not participate or are absent, 12-0-2-1-0: the vote whose result was just declared. */
export function tally({ outcomes }: After): string {
  const declared = outcomes.find(({ kind }) => kind === 'vote.adopted' || kind === 'vote.failed');
  if (declared === undefined || !('result' in declared)) throw new Error('no vote');
  const { ballots } = declared.result;
  const counts = [...BALLOTS.map((one) => ballots[one].length), ballots.absent.length];
  return (counts[3] === 0 && counts[4] === 0 ? counts.slice(0, 3) : counts).join('-');
}

/** Takes the floor by the list. */
export const speaks = (seat: Seat): readonly acts.Doing[] => [acts.ask(seat), acts.give(seat)];

const COURSE: Readonly<Record<string, readonly acts.Doing[]>> = {
  uncalled: [],
  called: [acts.request('FRA'), acts.call],
  agenda: [acts.open],
  invitations: [acts.declare],
  invitation: [acts.invite('ISL')],
  debate: [acts.declare, acts.openItem],
};

/** A meeting brought to a stage the plain way: agenda adopted, Iceland invited, item opened. */
export function upTo(reached: 'uncalled' | 'called' | 'agenda' | 'invitations' | 'invitation' | 'debate') {
  let session: After = { ...openSession(harbour()), outcomes: [] };
  for (const [name, doings] of Object.entries(COURSE)) {
    session = does(session, ...doings);
    if (name === reached) break;
  }
  return session;
}

/** A meeting of another day with its own members and President, brought to the agenda. */
export const atAgenda = (setting: Setting): After =>
  does(openSession(harbour(setting)), acts.call, acts.open);

/** The same with the agenda adopted and the item opened, nobody invited. */
export const atDebate = (setting: Setting): After => does(atAgenda(setting), acts.declare, acts.openItem);

/** A meeting at which drafts have been submitted, each by its first author, and the voting has begun. */
export const atVoting = (setting: Setting): After =>
  does(
    atDebate(setting),
    ...Object.entries(setting.drafts ?? {}).map(([id, [by = '']]) => acts.table(by, id)),
    acts.openVoting,
  );
