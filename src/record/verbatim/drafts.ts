import type { Act } from '../../session/council.ts';
import type { Session } from '../../session/session.ts';
import { changeWords, DRAFT_HAPPENS, draftTaken, PRESIDENT } from '../../words/en/record.ts';
import { happens, inEnglish, presidentSays, type Scribe } from './scribe.ts';

type DraftAct = Extract<
  Act,
  {
    readonly kind:
      | 'draft.table'
      | 'draft.second'
      | 'draft.withdraw'
      | 'draft.take-over'
      | 'draft.call-up'
      | 'draft.revise'
      | 'draft.unsponsor'
      | 'amendment.withdraw'
      | 'part.object';
  }
>;

/** The President draws attention to a draft before the Council, once. Drafts are submitted in writing (rule 31): that they were is told, and nothing was said. */
export function announceDraft(scribe: Scribe, session: Session, id: string): void {
  const key = `draft ${id}`;
  const draft = session.council.drafts.find((one) => one.id === id);
  if (draft === undefined || scribe.announced.has(key)) return;
  scribe.announced.add(key);
  const sponsors = draft.sponsors.map(scribe.names.inSentence);
  // Rule 35: the mover of one that was taken over did not submit it.
  const taken =
    draft.mover !== null && scribe.announced.has(`${draft.mover} took ${id}`) ? draft.mover : null;
  const named = scribe.names.draft(id);
  presidentSays(
    scribe,
    inEnglish(
      taken === null
        ? PRESIDENT.draftBefore(named, sponsors)
        : draftTaken(named, scribe.names.inSentence(taken)),
    ),
  );
}

/** The President reads out the text of an amendment; it was handed in, or proposed from the table without being read. */
export function readAmendment(scribe: Scribe, session: Session, draft: string, id: string): void {
  const found = session.council.drafts
    .find((one) => one.id === draft)
    ?.amendments.find((one) => one.id === id);
  if (found === undefined || found.change === 'delete') return;
  presidentSays(scribe, inEnglish(PRESIDENT.amendmentReads));
  const text = scribe.texts.drafts[draft]?.amendments[id]?.text ?? '';
  presidentSays(scribe, found.words ?? inEnglish(text));
}

/** The President tells of a change that the mover makes in its own draft, and reads out the new text. */
function tellRevision(
  scribe: Scribe,
  act: Extract<Act, { readonly kind: 'draft.revise' }>,
  before: Session,
): void {
  const draft = scribe.names.draft(act.draft);
  const what = changeWords(act.change, act.paragraph);
  announceDraft(scribe, before, act.draft);
  presidentSays(scribe, inEnglish(PRESIDENT.revised(draft, scribe.names.inSentence(act.by), what)));
  if (act.change === 'delete') return;
  presidentSays(scribe, inEnglish(PRESIDENT.revisionReads));
  const text = scribe.texts.drafts[act.draft]?.revisions[act.revision ?? '']?.text ?? '';
  presidentSays(scribe, act.words ?? inEnglish(text));
}

/** Every draft before the Council, in the order of submission (rule 32), and that it is ready to vote. */
export function openVoting(scribe: Scribe, session: Session): void {
  const before = session.council.drafts
    .filter(({ status }) => status === 'tabled')
    .toSorted((a, b) => a.order - b.order);
  for (const { id } of before) announceDraft(scribe, session, id);
  if (before.length > 0)
    presidentSays(scribe, inEnglish(PRESIDENT.readyToVote(before.map(({ id }) => scribe.names.draft(id)))));
}

/** The President rules that a draft is a matter of procedure (rule 30). */
export function tellMatter(scribe: Scribe, draft: string, before: Session): void {
  announceDraft(scribe, before, draft);
  presidentSays(scribe, inEnglish(PRESIDENT.rulesProcedural(scribe.names.draft(draft))));
}

/** A draft submitted, seconded, withdrawn, taken over or called up (rules 31, 34, 35, 38): said where the Council has heard of it. */
export function tellDraft(scribe: Scribe, act: DraftAct, before: Session): void {
  const draft = scribe.names.draft(act.draft);
  const country = scribe.names.inSentence(act.by);
  switch (act.kind) {
    case 'draft.table':
    case 'draft.second':
      // Submitted anew, it is theirs who submit it.
      if (act.kind === 'draft.table') scribe.announced.delete(`${act.by} took ${act.draft}`);
      happens(scribe, DRAFT_HAPPENS[act.kind](draft, country));
      return;
    case 'draft.withdraw':
      if (scribe.announced.has(`draft ${act.draft}`))
        presidentSays(scribe, inEnglish(PRESIDENT.withdrawn(draft, country)));
      else happens(scribe, DRAFT_HAPPENS[act.kind](draft, country));
      return;
    case 'draft.take-over':
      scribe.announced.add(`${act.by} took ${act.draft}`);
      if (scribe.announced.has(`draft ${act.draft}`))
        presidentSays(scribe, inEnglish(PRESIDENT.takenOver(draft, country)));
      else happens(scribe, DRAFT_HAPPENS[act.kind](draft, country));
      return;
    case 'draft.revise':
      tellRevision(scribe, act, before);
      return;
    case 'draft.unsponsor':
      if (!scribe.announced.has(`draft ${act.draft}`)) return;
      presidentSays(scribe, inEnglish(PRESIDENT.unsponsored(draft, country)));
      return;
    case 'amendment.withdraw':
      presidentSays(scribe, inEnglish(PRESIDENT.amendmentWithdrawn(draft, country)));
      return;
    case 'part.object':
      presidentSays(scribe, inEnglish(PRESIDENT.partRefused(draft, act, country)));
      return;
    case 'draft.call-up':
      announceDraft(scribe, before, act.draft);
      presidentSays(scribe, inEnglish(PRESIDENT.calledUp(draft, country)));
      return;
  }
}
