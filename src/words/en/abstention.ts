import type { Texts } from '../../scenario/texts.ts';
import type { VoteView } from '../../session/view.ts';
import { series } from './names.ts';

const ARTICLE =
  'Under Article 27(3) a party to a dispute abstains in decisions under Chapter VI and Article 52(3)';

/** Neither side of the argument: what the article says, and what the Council has done with it. */
const PRACTICE = 'since 1960 the Council has not enforced it';

/** Whom the article bears on in the vote under way; none when it bears on nobody. */
export const partiesLines = ({ parties, strict }: VoteView, texts: Texts): readonly string[] =>
  parties.length === 0
    ? []
    : [
        `${ARTICLE}: here ${series(texts, parties)}. ${strict ? 'This session holds it as a rule.' : `Practice: ${PRACTICE}.`}`,
      ];

/** That a party has voted for or against. `whom` comes with its article. */
export const partyVoted = (whom: string): string =>
  `${ARTICLE}: ${whom}, named as a party, has voted for or against; ${PRACTICE}`;
