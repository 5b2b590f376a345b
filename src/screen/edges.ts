import type { Stage } from '../council/stages.ts';
import type { TableState } from '../table/port.ts';
import { AFTER_PRIVATE, wasPrivate } from '../words/en/formats.ts';
import { questionLine, resultLine, theName } from '../words/en/meeting.ts';
import { screenWords } from '../words/en/screen.ts';
import { type Line, labelled, paragraph, span } from './lines.ts';
import { claimOf } from './paneTexts.ts';

/** Rows that belong together; an empty row stands between two sections. */
export type Section = readonly Line[];

/** Stages at which the meeting has not begun. */
const BEFORE: readonly Stage[] = ['uncalled', 'requested', 'called'];

// What the meeting will be about, and how to begin.
function prologue(state: TableState, width: number): readonly Section[] {
  const { title, summary, contentNote } = state.texts;
  return [
    paragraph(title, width, 'accent'),
    paragraph(screenWords.howToBegin, width),
    paragraph(summary, width),
    paragraph(screenWords.contentNote(contentNote), width, 'dim'),
  ];
}

// What came of the meeting: its decisions, and the questions that were not answered.
function epilogue(state: TableState, width: number): readonly Section[] {
  const { view, texts } = state;
  const decisions = view.results.flatMap((result) =>
    labelled(
      [span('· ')],
      screenWords.decided(questionLine(result.question, texts), resultLine(result, texts)),
      width,
    ),
  );
  const unanswered = view.challenges
    .filter(({ status, meeting }) => status === 'unanswered' && meeting === view.meeting.index)
    .flatMap(({ id, by, to, claim }) =>
      labelled(
        [span('? ', 'notice')],
        screenWords.leftUnanswered(id, theName(texts, by), theName(texts, to), claimOf(state, claim)),
        width,
        'notice',
      ),
    );
  return [
    paragraph(screenWords.closed, width, 'accent'),
    unanswered,
    decisions.length === 0 ? paragraph(screenWords.noDecision, width) : decisions,
    paragraph(screenWords.afterwards, width, 'dim'),
    wasPrivate(view) ? paragraph(AFTER_PRIVATE, width, 'dim') : [],
  ];
}

/** What stands in the place of the floor before a meeting has begun and after it is closed; null in between. */
export function edgeOf(state: TableState, width: number): readonly Section[] | null {
  const { stage } = state.view;
  if (BEFORE.includes(stage)) return prologue(state, width);
  return stage === 'closed' ? epilogue(state, width) : null;
}
