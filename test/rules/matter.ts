import * as acts from './acts.ts';
import { type After, does, draft, upTo, vote } from './meeting.ts';

// Two drafts of which Russia asks whether the first is a matter of procedure; Slovenia presides.

export const tabled = does(upTo('debate'), acts.table('FRA', 'D1'), acts.table('RUS', 'D2'));
export const asked = does(tabled, acts.asksMatter('RUS', 'D1'));
export const atVote = does(asked, acts.openVoting);
export const matter = (session: After) => draft(session, 'D1').preliminary;
export const ALL_BUT_RUSSIA = 'for others; against RUS';

/** The question on D1 has been voted on as written. */
export const settled = (written: string): After => vote(does(atVote, acts.putMatter('D1')), written);
