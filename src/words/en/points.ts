import type { PointAbout } from '../../procedure/acts.ts';

/** What comes of a point of order (rule 30), for whoever is about to raise it. */
export const POINT_DETAIL: Readonly<Record<PointAbout, string>> = {
  speaker: 'if upheld, the speaker’s statement ends',
  challenge: 'if upheld, the challenge is set aside',
  vote: 'on how the vote is conducted, while it is under way',
  sequence: 'if upheld, another amendment is put first',
  framing: 'if upheld, the question is put the other way round',
  other: 'on how the business is conducted',
};
