import { meeting } from '../../src/api/meeting.ts';
import { type Play, play } from '../../src/api/play.ts';

/** A meeting of 2024 with a draft and a claim. */
export const MATTER = meeting({
  date: '2024-10-31',
  item: 'A matter',
  drafts: { D1: { by: ['FRA'] } },
  claims: { c: { text: 'A claim', by: ['RUS'], about: ['USA'] } },
});

export const OPENED = `
  CHE calls the meeting
  the President calls the meeting to order
  the President declares it so decided
  the President opens the item
`;

/** In the debate on its item. */
export const debate = (): Play => play(MATTER).do(OPENED);

/** The draft is put to the vote, and the result declared. */
export const voted = (ballots: string): Play =>
  debate().do(`
    FRA submits D1
    the President proceeds to the vote
    the President puts D1 to the vote
    vote D1: ${ballots}
    the President declares the result
  `);
