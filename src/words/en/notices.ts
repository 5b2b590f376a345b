import type { Seat } from '../../council/seat.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { Act } from '../../session/council.ts';
import type { Offer } from '../../session/session.ts';
import type { View } from '../../session/view.ts';
import { partLabel } from './amendments.ts';
import { draftLabel, TheName, theName } from './names.ts';

/** Rule 32: that a separate vote has been asked for to which the delegation in front, as the mover, may object. */
export const moverNotices = (offers: readonly Offer[], view: View, texts: Texts): readonly string[] =>
  offers.flatMap((offer) =>
    !offer.inOrder || offer.kind !== 'part.object'
      ? []
      : offer.choices.flatMap(({ act }) => {
          if (act.kind !== 'part.object') return [];
          const asked = view.drafts
            .find(({ id }) => id === act.draft)
            ?.parts.findLast((part) => part.status === 'requested' && part.paragraph === act.paragraph);
          const by = asked === undefined ? 'A member' : TheName(texts, asked.by);
          return [
            `${by} asks for a separate vote on ${partLabel(texts, act.draft, act)}. As the mover you may object (rule 32).`,
          ];
        }),
  );

/** Rule 38: drafts of States that are no members of the Council wait until a member asks for a vote on them. */
export const callUpNotices = ({ drafts, seats }: View, texts: Texts): readonly string[] =>
  drafts
    .filter(
      ({ status, calledUp, mover }) =>
        status === 'tabled' &&
        !calledUp &&
        !seats.some(({ seat, place }) => seat === mover && place === 'member'),
    )
    .map(
      ({ id, mover }) =>
        `${draftLabel(texts, id)} is of ${theName(texts, mover ?? '')}, no member of the Council: it is put to the vote only if a member asks for it (rule 38).`,
    );

/** On what the list of speakers is while a motion or a proposal is before the Council; '' for the item itself. */
export function listOn({ stage }: View): string {
  if (stage === 'motion') return ' on the motion';
  return stage === 'proposal' ? ' on the proposal' : '';
}

/** That nobody has the floor and nobody waits for it, and on what. */
export function nobodySpeaks(view: View): string {
  const { before } = view;
  if (before?.kind === 'motion' && (before.motion === 'suspend' || before.motion === 'adjourn'))
    return 'Nobody speaks on the motion: it is decided without debate (rule 33). The list on the item waits.';
  const on = listOn(view);
  return on === ''
    ? 'Nobody has the floor and the list of speakers is empty.'
    : `Nobody has the floor, and nobody has asked to speak${on}. The list on the item waits meanwhile.`;
}

/** Why a seat on the list may be called before its turn, with the rule that says so; null where none does. */
export function beforeTurn({ seats, expected }: View, to: Seat): string | null {
  const found = seats.find(({ seat }) => seat === to);
  if (found === undefined) return null;
  if (found.reports && !found.spoken) return 'rule 29: it has a report to explain, and may be heard first';
  if (found.place === 'secretariat') return 'rule 22: the Secretary-General may be heard at any time';
  const briefs = expected.some(({ seat, rule }) => seat === to && rule === 39);
  return briefs && !found.spoken ? 'rule 39: to brief the Council, customarily heard first' : null;
}

/** Rule 36: whether an act puts the amendment that is suggested first among those that may be put. */
export function isSuggested(act: Act, offers: readonly Offer[]): boolean {
  if (act.kind !== 'question.put' || act.amendment === undefined) return false;
  const names = offers.flatMap((offer) =>
    offer.inOrder && offer.kind === 'question.put'
      ? offer.choices.flatMap(({ act: put }) => (put.kind === 'question.put' ? (put.amendment ?? []) : []))
      : [],
  );
  return names.length > 1 && names[0] === act.amendment;
}

/** Why that amendment is suggested first. */
export const SUGGESTED =
  'suggested first by this table: deletions, then replacements, then additions; which is furthest removed in substance the President judges (rule 36)';
