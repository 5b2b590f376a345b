import type { ProcedureOutcome } from './outcomes.ts';
import type { Draft } from './proceedings.ts';

/** The verbs that open a decision in the Council's drafting; others call upon, urge, or take note. */
const DECIDES = /^(?:(?:also|further) )?(?:decides|demands)\b/iu;

/** Whether the text of a paragraph begins as a decision does. Texts in other languages than English are not looked at. */
export const framesDecision = (text: string): boolean => DECIDES.test(text);

/**
 * Charter 25: the paragraphs of a draft under Chapter VII that are framed as decisions, which Members agree to accept and
 * carry out; by number, and by the name of its amendment where one that was adopted has added it. It is a label, taken from the chapter
 * the scenario gives and from the verbs; whether a text binds is for those who read it, and the votes needed are the same.
 */
export function framedAsDecisions({ chapter, paragraphs, amendments }: Draft): readonly string[] {
  if (chapter !== 'VII') return [];
  const adopted = amendments.filter(({ status }) => status === 'adopted');
  return paragraphs.flatMap(({ n, operative, stands, decides }) => {
    const replaced = adopted.findLast(({ change, paragraph }) => change === 'replace' && paragraph === n);
    return operative && stands && (replaced?.decides ?? decides) ? [n] : [];
  });
}

/** What is said of a draft that has been adopted, if any of its paragraphs is framed as a decision. */
export function noteDecisions(draft: Draft, emit: (outcome: ProcedureOutcome) => void): void {
  const paragraphs = framedAsDecisions(draft);
  if (paragraphs.length > 0) emit({ kind: 'decisions.framed', draft: draft.id, paragraphs });
}
