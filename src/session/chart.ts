import { createMachine } from 'xstate';
import type { Turn } from '../procedure/outcomes.ts';
import type { RuleRef } from '../procedure/refusal.ts';
import type { ActKind } from './council.ts';

/**
 * The chart of one meeting: stages and events only. No context, guards, actions, timers or invoked actors, so that
 * it can be drawn, explored and proved, and cannot disagree with the rules. Events are act kinds, declared exactly
 * where they are receivable, and turns, which come from outcomes. Rings nest, each with its own deep history:
 * suspendable > sitting > (order | orderable > (motion | business)).
 */
type ChartEvent = { readonly [K in ActKind | Turn]: { readonly type: K } }[ActKind | Turn];

const rule = (ref: RuleRef) => ({ rule: ref });

/** Acts that do not move the meeting: receivable, no target. */
const stay = <K extends ActKind>(...kinds: readonly K[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, {}])) as { readonly [P in K]: object };

const FLOOR = stay('floor.request', 'floor.withdraw', 'floor.give', 'floor.pass', 'statement.make');
const DRAFTS = stay(
  'draft.table',
  'draft.sponsor',
  'draft.second',
  'draft.withdraw',
  'draft.take-over',
  'draft.call-up',
  'draft.revise',
  'draft.unsponsor',
  'amendment.propose',
  'amendment.withdraw',
  'part.request',
  'part.object',
);
const LEDGER = stay('floor.offer', 'challenge.put', 'answer.give', 'answer.decline');
const VOTE = stay('ballot.cast', 'result.declare');
const MOVE = { 'motion.make': '#motion' } as const;

export const chart = createMachine({
  types: {} as { events: ChartEvent; meta: { readonly rule: RuleRef } },
  id: 'meeting',
  initial: 'uncalled',
  // People come and go, and news comes in, whatever the Council is doing.
  on: stay('seat.arrive', 'seat.leave', 'news.release'),
  states: {
    uncalled: {
      meta: rule('2'),
      on: { 'meeting.request': 'requested', 'meeting.call': 'called' },
    },
    requested: {
      meta: rule('2'),
      on: { ...stay('meeting.request'), 'meeting.call': 'called' },
    },
    called: {
      meta: rule('7'),
      on: { ...stay('meeting.request'), 'meeting.open': 'suspendable' },
    },
    suspendable: {
      initial: 'sitting',
      on: { 'meeting.closed': 'closed' },
      states: {
        suspended: {
          meta: rule('33'),
          on: { ...DRAFTS, 'meeting.resume': 'sitting.back' },
        },
        sitting: {
          initial: 'orderable',
          on: { 'meeting.suspended': 'suspended' },
          states: {
            back: { type: 'history', history: 'deep' },
            order: {
              initial: 'order-raised',
              on: { 'order.settled': 'orderable.back' },
              states: {
                'order-raised': { meta: rule('30'), on: { 'order.rule': 'order-ruled' } },
                'order-ruled': {
                  meta: rule('30'),
                  on: { ...stay('decision.declare'), 'ruling.appeal': 'order-challenged' },
                },
                'order-challenged': { meta: rule('30'), on: { 'question.put': 'order-vote' } },
                'order-vote': { meta: rule('30'), on: VOTE },
              },
            },
            orderable: {
              initial: 'business',
              on: { 'order.raise': 'order' },
              states: {
                back: { type: 'history', history: 'deep' },
                motion: {
                  id: 'motion',
                  initial: 'motion',
                  on: { 'motion.settled': 'business.back', 'motion.returned': '.motion' },
                  states: {
                    motion: {
                      meta: rule('33'),
                      on: {
                        ...FLOOR,
                        ...stay('objection.raise', 'decision.declare', 'motion.make', 'motion.withdraw'),
                        'question.put': 'motion-vote',
                      },
                    },
                    'motion-vote': { meta: rule('33'), on: VOTE },
                  },
                },
                business: {
                  initial: 'agenda',
                  states: {
                    back: { type: 'history', history: 'deep' },
                    agenda: {
                      meta: rule('9'),
                      on: {
                        ...FLOOR,
                        ...MOVE,
                        ...stay('objection.raise', 'decision.declare'),
                        'question.put': 'agenda-vote',
                        'agenda.adopted': 'invitations',
                      },
                    },
                    'agenda-vote': { meta: rule('9'), on: { ...VOTE, 'agenda.adopted': 'invitations' } },
                    invitations: {
                      meta: rule('37'),
                      on: {
                        ...DRAFTS,
                        ...MOVE,
                        'invitation.propose': 'invitation',
                        'item.open': 'debate',
                      },
                    },
                    invitation: {
                      meta: rule('37'),
                      on: {
                        ...FLOOR,
                        ...MOVE,
                        ...stay('objection.raise', 'decision.declare'),
                        'question.put': 'invitation-vote',
                        'invitation.accepted': 'invitations',
                      },
                    },
                    'invitation-vote': {
                      meta: rule('37'),
                      on: {
                        ...VOTE,
                        'invitation.accepted': 'invitations',
                        'invitation.refused': 'invitations',
                      },
                    },
                    debate: {
                      meta: rule('27'),
                      on: {
                        ...FLOOR,
                        ...LEDGER,
                        ...DRAFTS,
                        ...MOVE,
                        ...stay('meeting.close'),
                        'voting.open': 'voting',
                      },
                    },
                    voting: {
                      meta: rule('32'),
                      on: {
                        ...FLOOR,
                        ...LEDGER,
                        ...DRAFTS,
                        ...MOVE,
                        ...stay('meeting.close'),
                        'question.put': 'voting-whole',
                        'consensus.propose': 'voting-consent',
                        'voting.close': 'debate',
                      },
                    },
                    'voting-consent': {
                      meta: rule('40'),
                      on: {
                        ...stay('objection.raise', 'decision.declare'),
                        'question.put': 'voting-whole',
                        'draft.adopted': 'voting',
                      },
                    },
                    'voting-whole': {
                      meta: rule('40'),
                      on: {
                        ...VOTE,
                        'draft.adopted': 'voting',
                        'draft.failed': 'voting',
                        // What was put is not the draft itself but something about it.
                        'amendment.put': 'voting-amendment',
                        'part.put': 'voting-part',
                      },
                    },
                    'voting-amendment': {
                      meta: rule('36'),
                      on: { ...VOTE, 'amendment.adopted': 'voting', 'amendment.failed': 'voting' },
                    },
                    'voting-part': {
                      meta: rule('32'),
                      on: { ...VOTE, 'part.adopted': 'voting', 'part.failed': 'voting' },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    closed: { type: 'final', meta: rule('9') },
  },
});

export type Chart = typeof chart;
