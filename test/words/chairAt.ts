import type { Stage } from '../../src/council/stages.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import type { ActKind } from '../../src/session/council.ts';
import { offers } from '../../src/session/offers.ts';
import { openSession } from '../../src/session/open.ts';
import type { Session } from '../../src/session/session.ts';
import { view } from '../../src/session/view.ts';
import { chairHelpLines, chairSays } from '../../src/words/en.ts';
import * as acts from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import { atDebate, atVoting, does, president, upTo } from '../rules/meeting.ts';

export const texts = textsOf(harbour());

/** What the President reads out, and for which act. */
export function says(session: Session, seat = president(session)) {
  return chairSays(view(session, seat), offers(session, seat), texts);
}

export const helps = (session: Session, seat = president(session)): readonly string[] =>
  chairHelpLines(view(session, seat), texts);

export const debate = upTo('debate');
export const voting = atVoting({ drafts: { D1: ['FRA'], D2: ['RUS'] }, paragraphs: 2 });
export const moved = does(debate, acts.move('FRA', 'suspend'));
export const raised = does(debate, acts.point('FRA'));
export const ruled = does(raised, acts.ruling(true));
export const challenged = does(ruled, acts.appeal('GBR'));
export const amended = does(voting, acts.amend('GBR', 'D1', 'delete', '1'));
export const parted = does(voting, acts.part('GBR', 'D1', '1'));

export const asked = does(voting, acts.asksMatter('RUS', 'D1'));
export const proposed = does(debate, acts.propose('FRA', { what: 'private' }));
export const begun = does(
  openSession(harbour({ format: 'consultations', invited: [] })),
  acts.call,
  acts.begin,
);
export const electing = does(
  atDebate({ invited: [], drafts: {}, election: { seats: 1, candidates: { ada: 'FRA', ben: 'JPN' } } }),
);
export const papers = does(electing, acts.openBallot);

/** A session at each stage, and what the President does there; the compiler holds the table complete. */
export const AT: Readonly<Record<Stage, readonly [Session, ActKind | null]>> = {
  uncalled: [upTo('uncalled'), 'meeting.call'],
  requested: [does(upTo('uncalled'), acts.request('FRA')), 'meeting.call'],
  called: [upTo('called'), 'meeting.open'],
  agenda: [upTo('agenda'), 'decision.declare'],
  'agenda-vote': [does(upTo('agenda'), acts.object('RUS'), acts.put()), null],
  invitations: [upTo('invitations'), 'invitation.propose'],
  invitation: [upTo('invitation'), 'decision.declare'],
  'invitation-vote': [does(upTo('invitation'), acts.object('RUS'), acts.put()), null],
  informal: [begun, 'informal.close'],
  election: [electing, 'ballot.open'],
  'election-ballot': [papers, null],
  debate: [debate, 'meeting.close'],
  voting: [voting, 'question.put'],
  'voting-whole': [does(voting, acts.put('D1')), null],
  'voting-amendment': [does(amended, acts.putAmendment('D1', 'A1')), null],
  'voting-part': [does(parted, acts.putPart('D1', '1')), null],
  'voting-preliminary': [does(asked, acts.putMatter('D1')), null],
  'voting-consent': [does(voting, acts.consensus('D1')), 'decision.declare'],
  motion: [moved, 'decision.declare'],
  'motion-vote': [does(moved, acts.put()), null],
  proposal: [proposed, 'decision.declare'],
  'proposal-vote': [does(proposed, acts.object('RUS'), acts.put()), null],
  'order-raised': [raised, 'order.rule'],
  'order-ruled': [ruled, 'decision.declare'],
  'order-challenged': [challenged, 'question.put'],
  'order-vote': [does(challenged, acts.put()), null],
  suspended: [does(moved, acts.declare), 'meeting.resume'],
  closed: [does(debate, acts.close, acts.call, acts.open, acts.declare, acts.openItem, acts.close), null],
};
