import { createMachine } from 'xstate';
import type { Turn } from '../procedure/outcomes.ts';
import type { RuleRef } from '../procedure/refusal.ts';
import type { ActKind } from './council.ts';
import {
  ADMISSION,
  ASKED,
  CEDE,
  CONSENSUS,
  DRAFTS,
  FLOOR,
  LEDGER,
  LETTERS,
  LIST,
  MOVE,
  PROPOSE,
  stay,
  VOTE,
} from './receivable.ts';

/**
 * The chart of one meeting: stages and events only. No context, guards, actions, timers or invoked actors, so that
 * it can be drawn, explored and proved, and cannot disagree with the rules. Events are act kinds, declared exactly
 * where they are receivable, and turns, which come from outcomes. Rings nest, each with its own deep history:
 * suspendable > sitting > (order | orderable > (motion | proposable > (proposal | business))).
 */
type ChartEvent = { readonly [K in ActKind | Turn]: { readonly type: K } }[ActKind | Turn];

const rule = (ref: RuleRef) => ({ rule: ref });

export const chart = createMachine({
  types: {} as { events: ChartEvent; meta: { readonly rule: RuleRef } },
  id: 'meeting',
  initial: 'uncalled',
  // People come and go, and news comes in, whatever the Council is doing.
  on: stay('seat.arrive', 'seat.leave', 'news.release'),
  states: {
    uncalled: {
      meta: rule('2'),
      on: {
        ...LETTERS,
        ...CONSENSUS,
        'meeting.request': 'requested',
        'meeting.call': 'called',
        'informal.open': 'informal',
      },
    },
    requested: {
      meta: rule('2'),
      on: {
        ...LETTERS,
        ...CONSENSUS,
        ...stay('meeting.request'),
        'meeting.call': 'called',
        'informal.open': 'informal',
      },
    },
    called: {
      meta: rule('7'),
      on: {
        ...LETTERS,
        ...CONSENSUS,
        ...stay('meeting.request'),
        'meeting.open': 'suspendable',
        'informal.open': 'informal',
      },
    },
    informal: {
      meta: rule('practice'),
      on: { ...FLOOR, ...LEDGER, ...CONSENSUS, ...stay('informal.close'), 'meeting.closed': 'closed' },
    },
    suspendable: {
      initial: 'sitting',
      on: { 'meeting.closed': 'closed' },
      states: {
        suspended: {
          meta: rule('33'),
          on: { ...DRAFTS, ...LETTERS, ...CONSENSUS, 'meeting.resume': 'sitting.back' },
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
                  id: 'order-ruled',
                  meta: rule('30'),
                  on: { ...stay('decision.declare'), 'ruling.appeal': 'order-challenged' },
                },
                'order-challenged': { meta: rule('30'), on: { 'question.put': 'order-vote' } },
                'order-vote': { meta: rule('30'), on: VOTE },
              },
            },
            orderable: {
              initial: 'proposable',
              on: { 'order.raise': 'order' },
              states: {
                back: { type: 'history', history: 'deep' },
                motion: {
                  id: 'motion',
                  initial: 'motion',
                  on: { 'motion.settled': 'proposable.back', 'motion.returned': '.motion' },
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
                proposable: {
                  initial: 'business',
                  states: {
                    back: { type: 'history', history: 'deep' },
                    proposal: {
                      id: 'proposal',
                      initial: 'proposal',
                      on: { 'proposal.settled': 'business.back' },
                      states: {
                        proposal: {
                          meta: rule('Charter 27(2)'),
                          on: {
                            ...FLOOR,
                            ...MOVE,
                            ...stay('objection.raise', 'decision.declare', 'proposal.withdraw'),
                            'question.put': 'proposal-vote',
                          },
                        },
                        'proposal-vote': { meta: rule('Charter 27(2)'), on: VOTE },
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
                            ...LETTERS,
                            ...MOVE,
                            ...PROPOSE,
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
                            ...CEDE,
                            ...ASKED,
                            ...ADMISSION,
                            ...stay('candidate.withdraw'),
                            ...MOVE,
                            ...PROPOSE,
                            'invitation.propose': 'invitation',
                            'item.open': 'debate',
                            // An invitation that came up while the item was considered is decided.
                            'debate.resumed': 'debate',
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
                            ...LIST,
                            ...LEDGER,
                            ...DRAFTS,
                            ...ASKED,
                            ...ADMISSION,
                            ...CONSENSUS,
                            ...MOVE,
                            ...PROPOSE,
                            ...stay('meeting.close', 'item.open'),
                            ...CEDE,
                            'invitation.propose': 'invitation',
                            'voting.open': 'voting',
                            'election.opened': 'election',
                          },
                        },
                        // An election has no debate: ballots, until as many candidates as seats have the majority.
                        election: {
                          meta: rule('61'),
                          on: {
                            ...MOVE,
                            ...stay('candidate.withdraw', 'assembly.report', 'meeting.close'),
                            'ballot.open': 'election-ballot',
                          },
                        },
                        'election-ballot': {
                          meta: rule('61'),
                          on: { ...stay('paper.cast'), 'count.declare': 'election' },
                        },
                        voting: {
                          meta: rule('32'),
                          on: {
                            ...FLOOR,
                            ...LIST,
                            ...LEDGER,
                            ...DRAFTS,
                            ...ASKED,
                            ...CONSENSUS,
                            ...MOVE,
                            ...PROPOSE,
                            ...stay('meeting.close'),
                            ...CEDE,
                            'question.put': 'voting-whole',
                            'consensus.propose': 'voting-consent',
                            // A ruling on what matter a draft is may be challenged as any other.
                            'preliminary.rule': '#order-ruled',
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
                            'preliminary.put': 'voting-preliminary',
                          },
                        },
                        'voting-amendment': {
                          meta: rule('36'),
                          on: {
                            ...VOTE,
                            'amendment.adopted': 'voting',
                            'amendment.failed': 'voting',
                            // It was ruled that another is put first.
                            'amendment.returned': 'voting',
                          },
                        },
                        'voting-part': {
                          meta: rule('32'),
                          on: { ...VOTE, 'part.adopted': 'voting', 'part.failed': 'voting' },
                        },
                        'voting-preliminary': {
                          meta: rule('40'),
                          on: { ...VOTE, 'preliminary.settled': 'voting' },
                        },
                      },
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
