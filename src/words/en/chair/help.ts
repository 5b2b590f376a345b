import type { Stage } from '../../../council/stages.ts';
import type { Texts } from '../../../scenario/texts.ts';
import type { View } from '../../../session/view.ts';
import { series, theName } from '../names.ts';
import { needsLine } from '../questions.ts';
import { rulingHelp } from './ruling.ts';

const OBJECTED: readonly Stage[] = ['agenda', 'invitation', 'motion'];

/** The permanent members at the table, any of which could stop a question of substance. */
function vetoLine({ needs, seats }: View, texts: Texts): string {
  if (needs?.class !== 'substantive') return '';
  const permanent = seats.filter((one) => one.permanent && one.people.length > 0).map(({ seat }) => seat);
  return `A veto is possible: by ${series(texts, permanent)}.`;
}

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
    objectionLine(view),
    partsLine(view, texts),
  ].filter((line) => line !== '');
}
