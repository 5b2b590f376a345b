import type { RulingAbout } from '../../../procedure/acts.ts';
import type { Texts } from '../../../scenario/texts.ts';
import type { View } from '../../../session/view.ts';
import { theName } from '../names.ts';

/** Which rulings on a point of order would be right, why, and what each brings about (rule 30). */
export interface RulingHelp {
  /** Whether the rules leave only one ruling; a President may rule otherwise, and be overruled. */
  readonly right: 'either' | 'not-upheld';
  readonly why: string;
  readonly upheld: string;
  readonly notUpheld: string;
  readonly overruled: string;
}

const UPHELD: Readonly<Record<RulingAbout, string>> = {
  speaker: 'Upheld means that the speaker’s statement ends.',
  challenge: 'Upheld means that the question is set aside and stays unanswered.',
  vote: 'Upheld means that the call is made again from the beginning.',
  matter: 'Upheld means that the draft is a matter of procedure, and no veto stops it.',
  sequence: 'Upheld means that another amendment is put first.',
  framing: 'Upheld means that the question is put the other way round.',
  other: 'Upheld means that it is so noted; nothing else follows by itself.',
};

const NOT_UPHELD = 'Not upheld means that business goes on where it was.';

/** Why the rules leave only one ruling; null where they leave both. */
function whyNot({ point, floor, vote, challenges }: View, texts: Texts): string | null {
  switch (point?.about) {
    case 'speaker':
      if (floor === null) return 'nobody is speaking, so there is no statement to complain of.';
      if (floor.seat === point.by) return 'it is about its own statement, which the member ends as it likes.';
      return floor.spoken ? null : `${theName(texts, floor.seat)} has not said anything yet.`;
    case 'challenge':
      return challenges.some(({ id, status }) => id === point.challenge && status === 'open')
        ? null
        : 'that question is settled, and nothing is left to set aside.';
    case 'vote':
      return vote === null ? 'no vote is being taken.' : null;
    case 'matter':
    case 'sequence':
    case 'framing':
    case 'other':
    case undefined:
      return null;
  }
}

const OPEN: Readonly<Record<RulingAbout, string>> = {
  speaker: 'No rule limits what a speaker says or for how long, and none forbids a ruling on it.',
  challenge: 'No rule forbids a question to a delegation, and none obliges anybody to answer.',
  vote: 'How the hands are called is the President’s to say, as long as the call is complete.',
  matter: 'The President rules on what kind of matter it is, or puts that to the vote.',
  sequence:
    'The amendment furthest removed in substance is put first, and that is for the President to judge (rule 36).',
  framing: 'No rule says which way round it is put; what is put needs nine votes either way.',
  other: 'The rules leave it to the President.',
};

/** Help for the ruling that is due; null when none is. */
export function rulingHelp(view: View, texts: Texts): RulingHelp | null {
  const { point, needs } = view;
  if (point === null || view.stage !== 'order-raised') return null;
  const reason = whyNot(view, texts);
  const votes = needs?.required ?? 0;
  return {
    right: reason === null ? 'either' : 'not-upheld',
    why: reason === null ? `Either ruling is in order. ${OPEN[point.about]}` : `Not well taken: ${reason}`,
    upheld: UPHELD[point.about],
    notUpheld: NOT_UPHELD,
    overruled: `A member may challenge the ruling; ${votes} votes overrule it, else it stands (rule 30).`,
  };
}
