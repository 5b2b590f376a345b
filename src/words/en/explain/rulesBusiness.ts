import { REAL } from './cases.ts';
import { type PlainRule, rule } from './entry.ts';

/** Rules 27 to 40 in plain words. */
export const PLAIN_BUSINESS: Readonly<Record<number, PlainRule>> = {
  27: rule(
    'Whoever wants to speak asks, and the President calls the names in the order in which they asked. You may speak again as often as you ask. Nobody has to speak, and nobody has to answer.',
    'Whenever something is discussed. By custom the members’ order is drawn by lot and two may change places; no limit of time can be enforced.',
    REAL.fiveMinutes,
  ),
  28: rule(
    'The Council may set up a committee, or name one person to look into a question and report.',
    'When a member proposes it. If the body only helps the Council work, the decision is procedural; what reaches further takes a draft.',
    REAL.ruledProcedural,
  ),
  29: rule(
    'Whoever presents a report, for a committee or as rapporteur, may be called before the others, to explain it.',
    'When the President thinks the report should be explained first.',
  ),
  30: rule(
    'A member who thinks that something is done wrongly says “point of order” and interrupts. The President rules at once. Whoever disagrees challenges the ruling, and the Council votes on overruling it: nine votes overrule, anything less and it stands.',
    'At any moment. While a vote is being taken, only about how the vote is taken.',
    REAL.rulingStands,
  ),
  31: rule(
    'Drafts, amendments and other proposals of substance are normally put in writing.',
    'When something is proposed. “Normally” leaves room: amendments made aloud are taken.',
    REAL.aloud,
  ),
  32: rule(
    'Drafts are voted on in the order in which they were submitted. The Council may decide on another order. Any member can ask for a separate vote on a part, unless whoever moved the text objects.',
    'When several drafts are before the Council, and before the vote on one of them. The mover’s objection settles it without a vote.',
    REAL.paragraphs,
  ),
  33: rule(
    'Six motions go before everything else, and before one another, in this order: suspend the meeting; adjourn it; adjourn it to a day or hour; refer the matter to somebody; postpone the discussion; introduce an amendment. The first two are not debated.',
    'While the meeting sits. A motion needs nine votes if anybody objects; no veto counts.',
    REAL.adjournTo,
  ),
  34: rule(
    'Nothing needs a seconder: one member proposes, and that is enough.',
    'For every draft and every motion. Seconding all the same has one use: see rule 35.',
    REAL.takenOver,
  ),
  35: rule(
    'Whoever proposed a draft or a motion may take it back as long as no vote has been taken on it. A member that seconded it may then have it put to the vote as its own.',
    'Until the first vote on the text, on a part of it or on an amendment to it.',
    REAL.takenOver,
  ),
  36: rule(
    'Amendments are voted on before the text they would change. With several, the one that goes furthest from the text comes first. Each needs nine votes, and each can be vetoed.',
    'When a member proposes to change a draft that is not its own. The President rules on the order.',
    REAL.amendmentVetoed,
  ),
  37: rule(
    'A State that is not on the Council can be invited to speak when the matter concerns it, or when it brought the matter. It has no vote.',
    'After the agenda is adopted. Mostly nobody objects; if a member does, it takes nine votes and no veto counts.',
    REAL.refusedState,
  ),
  38: rule(
    'An invited State may submit a draft, but it is put to the vote only if a member of the Council asks for that.',
    'When a text comes from outside the Council.',
    REAL.notMember,
  ),
  39: rule(
    'The Council may invite anybody who can inform it: an official of the United Nations, an expert, a witness. They brief, and have no vote.',
    'After the agenda is adopted, decided as under rule 37.',
    REAL.refusedBriefer,
  ),
  40: rule(
    'Voting follows the Charter. That is the whole rule: it names no method, no roll call, no quorum and no way out of a tie.',
    'At every vote. Hands are raised for, against and in abstention; the call must be complete; the result stands once it is declared.',
    REAL.admission,
  ),
};
