import type { Stage } from '../../../council/stages.ts';
import type { Texts } from '../../../scenario/texts.ts';
import type { View } from '../../../session/view.ts';
import { draftLabel, series, theName } from '../names.ts';
import { needsLine } from '../questions.ts';
import { rulingHelp } from './ruling.ts';

/** What an amendment or a part is once a vote on it has been taken. */
const VOTED: readonly string[] = ['adopted', 'not-adopted', 'vetoed'];

const OBJECTED: readonly Stage[] = ['agenda', 'invitation', 'motion', 'proposal', 'voting-consent'];

/**
 * The permanent members at the table, any of which could stop a question of substance, and the preliminary question as
 * well; not those that this session holds to abstain as parties.
 */
function vetoLine({ needs, seats, vote }: View, texts: Texts): string {
  // Once the vote is counted it was one, or it was none: the result says which.
  if (vote?.result != null) return '';
  if (needs?.class !== 'substantive' && needs?.class !== 'preliminary') return '';
  const abstain = vote?.strict === true ? vote.parties : [];
  const permanent = seats
    .filter(({ seat, permanent: is, people }) => is && people.length > 0 && !abstain.includes(seat))
    .map(({ seat }) => seat);
  return permanent.length === 0 ? '' : `A veto is possible: by ${series(texts, permanent)}.`;
}

/** Charter 27: a draft that only gathered a permanent member's vote against may still be ruled a matter of procedure. */
function matterLine({ stage, drafts }: View, texts: Texts): string {
  const asked =
    stage === 'voting'
      ? drafts.find(
          ({ status, preliminary, amendments, parts }) =>
            status === 'tabled' &&
            (preliminary?.status === 'open' || preliminary?.status === 'vetoed') &&
            [...amendments, ...parts].every(({ status: found }) => !VOTED.includes(found)),
        )
      : undefined;
  return asked === undefined
    ? ''
    : `You may rule that ${draftLabel(texts, asked.id)} is a matter of procedure; a member may challenge that (rule 30).`;
}

/** Rule 61: the majority in the Council, and that nobody has a veto. */
function electionLine({ stage, election }: View): string {
  return election === null || (stage !== 'election' && stage !== 'election-ballot')
    ? ''
    : `${election.required} votes elect; no veto is possible (rule 61).`;
}

const INFORMAL =
  'Nothing is decided here and no record is kept: you give the floor, and end the meeting when nobody wants it any more.';

/** Who could still object or challenge. */
function objectionLine({ stage, objections }: View): string {
  if (stage === 'order-ruled') return 'One member is enough to challenge the ruling; those invited cannot.';
  const isOpen = OBJECTED.includes(stage) && objections.length === 0;
  return isOpen ? 'One member is enough to object; those invited cannot.' : '';
}

/** At the vote on the drafts: whose objection would stop a separate vote (rule 32). */
function partsLine({ stage, drafts }: View, texts: Texts): string {
  const asked =
    stage === 'voting'
      ? drafts.find(
          ({ status, parts }) => status === 'tabled' && parts.some((part) => part.status === 'requested'),
        )
      : undefined;
  return asked?.mover == null
    ? ''
    : `A separate vote is asked for; only ${theName(texts, asked.mover)}, the mover, could object (rule 32).`;
}

/**
 * What whoever holds the chair should know of what is before the Council: the majority it needs, whether a veto is
 * possible, who would have to object; for a point of order, which rulings are right. Nothing for everybody else.
 */
export function chairHelpLines(view: View, texts: Texts): readonly string[] {
  if (view.viewer !== view.president) return [];
  const ruling = rulingHelp(view, texts);
  if (ruling !== null) return [ruling.why, ruling.upheld, ruling.notUpheld, ruling.overruled];
  const { needs } = view;
  // While a vote is taken the line of the stage says so.
  const needed = needs === null || view.vote !== null ? '' : needsLine(needs.class, needs.required);
  return [
    needed === '' ? '' : `${needed.charAt(0).toUpperCase()}${needed.slice(1)}.`,
    vetoLine(view, texts),
    electionLine(view),
    view.stage === 'informal' ? INFORMAL : '',
    objectionLine(view),
    partsLine(view, texts),
    matterLine(view, texts),
  ].filter((line) => line !== '');
}
