import type { ClaimView } from '../session/view.ts';
import type { TableState } from '../table/port.ts';
import { claimStatusWord } from '../words/en/meeting.ts';
import { screenWords } from '../words/en/screen.ts';
import { cellWidth, pad } from './cells.ts';
import { type PaneBody, position, topFor } from './frame.ts';
import { type Line, paragraph, span } from './lines.ts';
import { codeOf, nameOf } from './paneTexts.ts';
import type { Ui } from './ui.ts';

/** The claims on record: those that somebody has raised or the news has reported, in the order of the scenario. */
export const raisedClaims = (state: TableState): readonly ClaimView[] =>
  state.view.claims.filter(({ status }) => status !== 'not-raised');

const markOf = (claim: ClaimView): string =>
  claim.status === 'challenged' ? '!' : claim.status === 'unanswered' ? '?' : ' ';

const codesOf = (marks: ClaimView['asserted'], state: TableState): string =>
  [...new Set(marks.map(({ by }) => codeOf(state, by)))].join(' ');

/** Columns that are wide enough for who stands where on a claim, not only for who raised it. */
const WIDE = 70;
/** With fewer columns there is none for who raised it. */
const NARROW = 46;

// Who put the claim on record, by code; where there is room, also who denies or confirms it.
function raisedBy(claim: ClaimView, state: TableState, width: number): string {
  const by = width < NARROW ? '' : codesOf(claim.asserted, state);
  if (width < WIDE) return by;
  return screenWords.sides(by, codesOf(claim.denied, state), codesOf(claim.confirmed, state));
}

/** One claim in one row: its mark, short name, who raised it, and what has become of it. */
function claimRow(
  claim: ClaimView,
  state: TableState,
  selected: boolean,
  width: number,
  by: number,
  word: number,
): Line {
  const style = selected ? 'selected' : 'plain';
  const short = state.texts.claims[claim.id]?.short ?? claim.id;
  const name = Math.max(8, width - by - word - 6);
  return [
    span(selected ? '› ' : '  ', style),
    span(`${markOf(claim)} `, selected ? style : 'notice'),
    span(pad(short, name), style),
    span(` ${pad(raisedBy(claim, state, width), by)}`, selected ? style : 'dim'),
    span(` ${pad(claimStatusWord(claim.status), word)}`, selected ? style : 'strong'),
  ];
}

/** The claims with what has become of each. Only the rows in sight are made. */
export function claimsPane(state: TableState, ui: Ui, width: number, height: number): PaneBody {
  const claims = raisedClaims(state);
  if (claims.length === 0) {
    return {
      title: screenWords.panes.claims,
      note: '',
      lines: paragraph(screenWords.noClaims, width),
      cursor: null,
    };
  }
  const at = claims.findIndex(({ id }) => id === ui.claim);
  const top = topFor(claims.length, Math.max(0, at), height);
  const word = Math.max(...claims.map(({ status }) => cellWidth(claimStatusWord(status))));
  const by = Math.min(
    Math.floor(width / 3),
    Math.max(0, ...claims.map((claim) => raisedBy(claim, state, width).length)),
  );
  const lines = claims
    .slice(top, top + height)
    .map((claim) => claimRow(claim, state, claim.id === ui.claim, width, by, word));
  return {
    title: screenWords.panes.claims,
    note: position(top, height, claims.length, screenWords.rows),
    lines,
    cursor: null,
  };
}

/** All that is on record about a claim, as paragraphs. */
export function claimText(claim: ClaimView, state: TableState): readonly string[] {
  const text = state.texts.claims[claim.id];
  const name = (seat: string): string => nameOf(state, seat);
  const marks = (
    what: keyof typeof screenWords.claimMarks,
    list: ClaimView['asserted'],
  ): readonly string[] =>
    list.length === 0
      ? []
      : [
          screenWords.claimMarks[what](
            list.map(({ by, entry }) => screenWords.inEntry(name(by), entry)).join(', '),
          ),
        ];
  const challenges = state.view.challenges
    .filter((challenge) => challenge.claim === claim.id)
    .map(({ by, to, entry, status }) =>
      screenWords.challengeLine(name(by), name(to), entry, screenWords.challengeStatus[status]),
    );
  return [
    text?.text ?? claim.id,
    ...(claim.about.length === 0 ? [] : [screenWords.claimAbout(claim.about.map(name).join(', '))]),
    ...(text === undefined || text.under.length === 0 ? [] : [screenWords.claimUnder(text.under.join('; '))]),
    screenWords.claimStatus(claimStatusWord(claim.status)),
    ...marks('asserted', claim.asserted),
    ...marks('supported', claim.supported),
    ...marks('denied', claim.denied),
    ...marks('confirmed', claim.confirmed),
    ...marks('evidenced', claim.evidenced),
    ...(claim.reported.length === 0 ? [] : [screenWords.claimReported(claim.reported.join(', '))]),
    ...challenges,
    screenWords.noOpinion,
  ];
}
