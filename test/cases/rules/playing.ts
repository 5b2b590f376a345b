import { presidentOf } from '../../../src/council/presidency.ts';
import type { Seat } from '../../../src/council/seat.ts';
import { isPresent, meetingOf } from '../../../src/procedure/gates.ts';
import type { Act, ActKind } from '../../../src/session/council.ts';
import { openSession } from '../../../src/session/open.ts';
import type { Session, Step } from '../../../src/session/session.ts';
import { step } from '../../../src/session/step.ts';
import { ballotsOf } from '../../rules/meeting.ts';
import type { Happening, WrittenAct } from './ruleCase.ts';
import { HARBOUR, POSITIONS } from './ruleCases.ts';

const WORDLESS = { words: null };

/** What a case may leave out of an act, by kind. */
const LEFT_OUT: Partial<Readonly<Record<ActKind, Readonly<Record<string, unknown>>>>> = {
  'question.put': { draft: null },
  'order.raise': { challenge: null, ...WORDLESS },
  'order.rule': WORDLESS,
  'motion.make': { until: null },
  'amendment.propose': { amendment: null, ...WORDLESS },
  'statement.make': { moves: [], ...WORDLESS },
};

const isKind = (kind: string): kind is keyof typeof LEFT_OUT => Object.hasOwn(LEFT_OUT, kind);

/** The act that is written, in full. Whether there is such an act is for the session to say. */
export const completed = (written: WrittenAct, by: Seat): Act =>
  ({ ...(isKind(written.kind) ? LEFT_OUT[written.kind] : {}), ...written, by }) as Act;

/** The same at a session: "President" is whoever presides. */
export const actOf = (session: Session, written: WrittenAct): Act =>
  completed(written, written.by === 'President' ? meetingOf(session.council).president : written.by);

export const doing = (session: Session, written: WrittenAct): Step => step(session, actOf(session, written));

function does(session: Session, act: Act): Session {
  const done = step(session, act);
  if (!done.ok) throw new Error(`${JSON.stringify(act)}: ${JSON.stringify(done.refusal)}`);
  return done.session;
}

/** The session after what is given, all of which is in order. */
export const after = (session: Session, given: readonly Happening[]): Session =>
  given.reduce((at: Session, one) => {
    if (!('votes' in one && typeof one.votes === 'string')) return does(at, actOf(at, one as WrittenAct));
    const { members } = meetingOf(at.council);
    return [...ballotsOf(members, one.votes)]
      .filter(([seat]) => isPresent(at.council, seat))
      .reduce((now, [by, ballot]) => does(now, { kind: 'ballot.cast', by, ballot }), at);
  }, session);

/** The scenario opened on its own day or on another, with the Council and the President of that day. */
function openOn(day: string | undefined): Session {
  if (day === undefined) return openSession(HARBOUR);
  const [first] = HARBOUR.meetings;
  if (first === undefined) throw new Error('no meeting');
  return openSession({ ...HARBOUR, meetings: [{ ...first, date: day, president: presidentOf(day) }] });
}

const reached = new Map<string, Session>();

/** The session at a position. */
export function at(name: string): Session {
  const known = reached.get(name);
  if (known !== undefined) return known;
  const position = POSITIONS.find((one) => one.name === name);
  if (position === undefined) throw new Error(`no position "${name}"`);
  const start = position.from === undefined ? openOn(position.day) : at(position.from);
  const session = after(start, position.acts);
  reached.set(name, session);
  return session;
}
