import { membersOn } from '../../council/members.ts';
import type { Seat } from '../../council/seat.ts';
import { meetingOf } from '../../procedure/gates.ts';
import { type Act, capacityOf } from '../../session/council.ts';
import { whyNot } from '../../session/step.ts';
import { communique, undecided } from './closedDoors.ts';
import { type Invariant, type Step, sitting, those, type Watch } from './invariant.ts';

/** The meetings whose agenda was adopted, on the way here or before the watch began. */
function agendas(): Watch {
  const adopted = new Set<string>();
  let first = true;
  return (step) => {
    const { id, agenda } = sitting(step);
    if (first && agenda === 'adopted') adopted.add(id);
    first = false;
    const votes = those(step, 'question.put').filter(({ question }) => 'draft' in question);
    const early = [
      ...those(step, 'invitation.proposed').map(({ who, rule }) => `${who} ${rule}`),
      ...those(step, 'invitation.accepted').map(({ who, rule }) => `${who} ${rule}`),
      ...votes.map(({ question }) => `${question.kind} put`),
    ];
    if (those(step, 'agenda.adopted').length > 0) adopted.add(id);
    if (early.length === 0) return null;
    return adopted.has(id) && agenda === 'adopted' ? [] : early;
  };
}

const MEMBERS_ONLY: readonly Act['kind'][] = ['motion.make', 'order.raise', 'ballot.cast'];

const isMemberAt = (step: Step, seat: Seat): boolean => membersOn(sitting(step).date).includes(seat);

/** A meeting that is suspended goes on with its number; one that is adjourned does not come back. */
function numbers(): Watch {
  let suspended: string | null = null;
  const numbered = ({ id, symbol }: { readonly id: string; readonly symbol: string | null }) =>
    JSON.stringify([id, symbol]);
  return (step) => {
    const here = sitting(step);
    const next = meetingOf(step.after.council);
    if (those(step, 'meeting.suspended').length > 0) {
      suspended = numbered(here);
      return numbered(next) === suspended && !next.closed
        ? []
        : [`${next.id} ${next.closed ? 'closed' : 'current'}`];
    }
    if (those(step, 'meeting.resumed').length > 0 && suspended !== null)
      return numbered(next) === suspended ? [] : [`${suspended} resumed as ${numbered(next)}`];
    const [closed] = those(step, 'meeting.closed');
    if (closed?.how !== 'adjourned') return null;
    const { meetings } = step.after.council;
    const before = meetings.find(({ id }) => id === here.id);
    const others = meetings.filter((one) => one !== before);
    const same = others.filter(
      ({ id, symbol }) => id === here.id || (symbol !== null && symbol === here.symbol),
    );
    const open = before?.closed === true ? [] : [`${here.id} open`];
    return [...open, ...same.map(({ id }) => `${id}: ${here.symbol}`)];
  };
}

/** Who has the floor may let it go unused, and who waits for it may leave the list. */
function silence({ after }: Step): readonly string[] | null {
  const { floor, list } = meetingOf(after.council);
  const { receivable } = after.position;
  const waiting = receivable.has('floor.withdraw') ? list : [];
  const speaking = floor !== null && receivable.has('floor.pass') ? [floor.seat] : [];
  if (waiting.length + speaking.length === 0) return null;
  return [
    ...waiting.map((by): Act => ({ kind: 'floor.withdraw', by })),
    ...speaking.map((by): Act => ({ kind: 'floor.pass', by })),
  ].flatMap((act) => {
    const refusal = whyNot(after, act);
    return refusal === null ? [] : [`${act.by} ${act.kind}: ${refusal.because}`];
  });
}

const SPOKEN: readonly Act['kind'][] = ['statement.make', 'challenge.put', 'answer.give', 'answer.decline'];

/** The President speaks as the representative of its State, and in the chair as before when the floor is let go. */
function chair(step: Step): readonly string[] | null {
  const { act } = step;
  const { president, floor } = sitting(step);
  const isSpoken = act.by === president && SPOKEN.includes(act.kind);
  const isEnded = floor?.seat === president && those(step, 'floor.passed').some(({ by }) => by === president);
  if (!isSpoken && !isEnded) return null;
  const capacity = capacityOf(act);
  const marked = !isSpoken || capacity === 'representative' ? [] : [`${act.kind} as ${capacity}`];
  const at = step.after.council.meetings.find(({ id }) => id === sitting(step).id);
  return at?.president === president ? marked : [...marked, `then ${at?.president} presided`];
}

export const OF_MEETINGS: readonly Invariant[] = [
  {
    number: 9,
    watch: agendas,
  },
  {
    number: 10,
    watch: () => (step) =>
      MEMBERS_ONLY.includes(step.act.kind)
        ? isMemberAt(step, step.act.by)
          ? []
          : [`${step.act.kind} by ${step.act.by}`]
        : null,
  },
  { number: 11, watch: numbers },
  {
    number: 12,
    watch: () => communique,
  },
  { number: 13, watch: () => silence },
  {
    number: 14,
    watch: () => chair,
  },
  {
    number: 15, // Meetings by video are no format here: those of 2020 took their votes by letter.
    watch: () => undecided,
  },
];
