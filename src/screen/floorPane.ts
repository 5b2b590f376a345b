import type { Seat } from '../council/seat.ts';
import type { TableState } from '../table/port.ts';
import { admissionLine } from '../words/en/admission.ts';
import { electionLines } from '../words/en/elections.ts';
import {
  adoptionWords,
  afterVoteLines,
  draftLabel,
  draftTitle,
  namingIn,
  proposalLines,
  questionLine,
  resultLine,
  TheName,
  theName,
  turnLines,
} from '../words/en/meeting.ts';
import { callUpNotices, listOn, moverNotices, nobodySpeaks } from '../words/en/notices.ts';
import { screenWords } from '../words/en/screen.ts';
import { challengeSentence } from '../words/en/statements.ts';
import { agendaSections } from './agendaRows.ts';
import { chairSection } from './chairSection.ts';
import { edgeOf, type Section } from './edges.ts';
import { type PaneBody, position, topFor } from './frame.ts';
import { keyOf } from './keys.ts';
import { EMPTY, type Line, labelled, paragraph, span } from './lines.ts';
import { claimOf, floorSettled, lastSaid, nameOf, silence } from './paneTexts.ts';
import { sentenceOf } from './recordPane.ts';
import { spokenText } from './spoken.ts';
import { voteLines } from './voteLines.ts';

const names = (state: TableState, seats: readonly Seat[]): string =>
  seats.map((seat) => nameOf(state, seat)).join(', ');

// A motion, a proposal or the agenda that waits for a decision, and who objects to it.
function beforeSection(state: TableState, width: number): Section {
  const { before, objections, motions, point } = state.view;
  const lines: Line[] = [];
  if (point !== null) {
    const ruled = point.ruling === null ? screenWords.pointPending : screenWords.pointRuled(point.ruling);
    const what =
      point.draft === null
        ? screenWords.pointBy(theName(state.texts, point.by), ruled)
        : screenWords.matterRuled(draftLabel(state.texts, point.draft));
    lines.push(...paragraph(what, width, 'strong'));
    if (point.ruling !== null && point.appealBy === null)
      lines.push(...paragraph(screenWords.rulingStands, width));
  }
  // A ruling is before the Council only once it is challenged (rule 30).
  if (before !== null && (before.kind !== 'ruling' || point?.appealBy != null)) {
    lines.push(
      ...labelled([span(screenWords.beforeLabel)], questionLine(before, state.texts), width, 'strong'),
    );
    const by = before.kind === 'motion' ? motions.at(-1)?.by : undefined;
    if (by !== undefined) lines.push(...paragraph(screenWords.movedBy(nameOf(state, by)), width));
    const who =
      objections.length === 0 ? screenWords.noObjection : screenWords.objections(names(state, objections));
    // A ruling is not objected to but challenged.
    if (before.kind !== 'ruling') lines.push(...paragraph(who, width));
  }
  return lines;
}

function floorSection(state: TableState, width: number): Section {
  const { floor, list } = state.view;
  if (floor === null) {
    const text =
      list.length === 0 ? nobodySpeaks(state.view) : screenWords.floorNext(nameOf(state, list[0] ?? ''));
    return paragraph(text, width);
  }
  const { challenge, further } = floor;
  const settled = floorSettled(state);
  const how =
    settled ??
    (challenge !== null
      ? screenWords.floorToAnswer
      : further
        ? screenWords.floorFurther
        : screenWords.floorStatement);
  const head: Line = [span('> ', 'notice'), span(nameOf(state, floor.seat), 'strong'), span(` · ${how}`)];
  const asked =
    challenge === null || settled !== null
      ? undefined
      : state.view.challenges.find(({ id }) => id === challenge);
  if (asked === undefined) return [head];
  const question = challengeSentence({ ...asked, seat: asked.by }, state.texts);
  return [head, ...labelled([span('! ', 'notice')], question, width)];
}

function saidSection(state: TableState, width: number): Section {
  const entry = lastSaid(state);
  if (entry === null || entry.meeting !== state.view.meeting.id)
    return paragraph(screenWords.nothingSaid, width, 'dim');
  const said = spokenText(entry, state);
  if (said.length === 0) return labelled([span(`${entry.n} `, 'dim')], sentenceOf(entry, state.texts), width);
  const by: Line = [
    span(`${entry.n} `, 'dim'),
    span(nameOf(state, entry.by), 'strong'),
    span(`${screenWords.said} `),
  ];
  return [by, ...said.flatMap((text) => labelled([span('  ')], text, width))];
}

// Silence is told as plainly as words, until the next thing is said.
function silenceSection(state: TableState, width: number): Section {
  const { texts } = state;
  return (silence(state)?.outcomes ?? []).flatMap((outcome) => {
    if (outcome.kind !== 'claim.unanswered') return [];
    const { challenge, by, to, claim } = outcome;
    const text = screenWords.saidNothing(
      challenge,
      theName(texts, by),
      TheName(texts, to),
      claimOf(state, claim),
    );
    return labelled([span('? ', 'notice')], text, width, 'notice');
  });
}

function challengesSection(state: TableState, width: number): Section {
  return state.view.challenges
    .filter(({ status }) => status === 'open')
    .flatMap(({ by, to, claim }) =>
      labelled(
        [span('! ', 'notice')],
        screenWords.openChallenge(TheName(state.texts, by), theName(state.texts, to), claimOf(state, claim)),
        width,
      ),
    );
}

function listSection(state: TableState, width: number): Section {
  const { list, swaps } = state.view;
  if (list.length === 0) return [];
  const proposed = swaps.filter(({ to }) => to === state.seat);
  const text = list.map((seat, i) => `${i + 1} ${nameOf(state, seat)}`.replaceAll(' ', '\u00a0')).join('  ');
  return [
    ...labelled([span(screenWords.listLabel(listOn(state.view)), 'dim')], text, width),
    ...proposed.flatMap(({ by }) =>
      paragraph(screenWords.swapProposed(TheName(state.texts, by)), width, 'notice'),
    ),
  ];
}

function draftsSection(state: TableState, width: number): Section {
  const shown = state.view.drafts.filter(({ status }) => status !== 'zero');
  return shown.flatMap((one) => {
    const { id, status, mover } = one;
    const draft = state.texts.drafts[id];
    const text = screenWords.draftLine(
      draftTitle(one, state.texts),
      draft?.title ?? '',
      status === 'adopted' ? adoptionWords(one) : screenWords.draftStatus[status],
      mover === null ? '' : nameOf(state, mover),
    );
    return [
      ...labelled([span(screenWords.draftLabel, 'dim')], text, width),
      ...turnLines(one, state.view, state.texts).flatMap((line) => labelled([span('  ')], line, width)),
      ...proposalLines(one, state.texts).flatMap((line) => labelled([span('  ')], line, width)),
    ];
  });
}

const canCallUp = (offers: TableState['offers']): boolean =>
  offers.some(({ kind, inOrder }) => kind === 'draft.call-up' && inOrder);

// What the seat in front may object to as the mover of a draft, and what waits for a member to ask for it.
const noticeSection = ({ offers, view, texts }: TableState, width: number): Section => [
  ...moverNotices(offers, view, texts).flatMap((text) =>
    paragraph(screenWords.withKey(text, keyOf('object')), width, 'notice'),
  ),
  ...callUpNotices(view, texts).flatMap((text) =>
    paragraph(canCallUp(offers) ? screenWords.withKey(text, keyOf('drafts')) : text, width),
  ),
];

// Rule 61: the election that the meeting holds.
const electionSection = (state: TableState, width: number): Section =>
  electionLines(state.view, state.texts).flatMap((text) => paragraph(text, width));

// Rules 58 to 60: the application that the meeting considers.
function admissionSection(state: TableState, width: number): Section {
  const text = admissionLine(state.view, state.texts);
  return text === '' ? [] : paragraph(text, width);
}

function resultSection(state: TableState, width: number): Section {
  const result = state.view.results.at(-1);
  if (result === undefined) return [];
  const declared = state.entries.findLast(({ act }) => act.kind === 'result.declare');
  const after = afterVoteLines(declared?.outcomes ?? [], namingIn(state.texts));
  return [
    ...labelled([span(screenWords.resultLabel, 'dim')], resultLine(result, state.texts), width),
    ...after.flatMap((line) => labelled([span('  ')], line, width)),
  ];
}

/** Everything about the floor, or the vote under way, as rows of text. */
export function floorLines(state: TableState, width: number): readonly Line[] {
  const edge = edgeOf(state, width);
  // A point of order holds the vote until it is settled.
  const vote = state.view.point !== null && state.view.stage !== 'order-vote' ? [] : voteLines(state, width);
  const sections: readonly Section[] =
    vote.length > 0
      ? [chairSection(state, width), vote]
      : [
          chairSection(state, width),
          ...(edge === null ? [silenceSection(state, width)] : []),
          beforeSection(state, width),
          ...(edge === null ? [noticeSection(state, width)] : []),
          ...(edge ?? [floorSection(state, width), saidSection(state, width)]),
          challengesSection(state, width),
          listSection(state, width),
          ...(edge === null ? [resultSection(state, width)] : []),
          electionSection(state, width),
          admissionSection(state, width),
          draftsSection(state, width),
          ...(edge === null ? agendaSections(state, width) : []),
        ];
  return sections
    .filter(({ length }) => length > 0)
    .flatMap((section, i) => (i === 0 ? section : [EMPTY, ...section]));
}

/** The same in few rows: what is before the Council, who has the floor, and the latest that was said. */
export function briefLines(state: TableState, width: number): readonly Line[] {
  const whole = state.view.vote !== null || edgeOf(state, width) !== null;
  if (whole) return floorLines(state, width);
  const said = lastSaid(state);
  return [
    ...chairSection(state, width),
    ...silenceSection(state, width),
    ...beforeSection(state, width),
    ...noticeSection(state, width),
    ...(state.view.floor === null && state.view.before !== null ? [] : floorSection(state, width)),
    ...(said === null ? [] : labelled([span(`${said.n} `, 'dim')], sentenceOf(said, state.texts), width)),
  ];
}

/** A pane of running text that can be scrolled by rows. */
export function textPane(title: string, all: readonly Line[], top: number, height: number): PaneBody {
  const first = Math.min(top, topFor(all.length, all.length, height));
  return {
    title,
    note: position(first, height, all.length, screenWords.rows),
    lines: all.slice(first, first + height),
    cursor: null,
  };
}

export const floorPane = (state: TableState, top: number, width: number, height: number): PaneBody =>
  textPane(
    state.view.vote === null ? screenWords.panes.floor : screenWords.paneVote,
    floorLines(state, width),
    top,
    height,
  );
