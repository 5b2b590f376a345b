import type { AnswerKind, Move, MoveKind } from '../../claims/acts.ts';
import type { OwnWords } from '../../procedure/acts.ts';
import type { Texts } from '../../scenario/texts.ts';
import { questionTo } from './names.ts';

/** The sentence without a full stop at its end, so that it can stand inside another. */
const clause = (text: string): string => text.replace(/\.$/u, '');

/** A sentence, with one full stop unless it ends with a mark of its own. */
const sentence = (text: string): string => (/[.?!”]$/u.test(text) ? text : `${text}.`);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The seat as the subject of a sentence: "The United States", "Mr. N." */
const speaker = (seat: string, texts: Texts): string => capital(texts.seats[seat]?.the ?? seat);
const other = (seat: string, texts: Texts): string => texts.seats[seat]?.the ?? seat;
const claimText = (claim: string, texts: Texts): string => clause(texts.claims[claim]?.text ?? claim);
const short = (claim: string, texts: Texts): string => `“${texts.claims[claim]?.short ?? claim}”`;

/** What the speaker does with a claim; the claim stands in a that-clause, so that it is the speaker's, not ours. */
const MOVE: { readonly [K in MoveKind]: (who: string, what: string) => string } = {
  assert: (who, what) => `${who} states that ${what}.`,
  support: (who, what) => `${who} associates itself with the claim that ${what}.`,
  deny: (who, what) => `${who} rejects the claim that ${what}.`,
  confirm: (who, what) => `${who} confirms that ${what}.`,
  evidence: (who, what) => `${who} offers evidence for the claim that ${what}.`,
};

/**
 * What is spoken in one statement. `opening`: the id of the meeting at which this is the seat's first statement on the
 * item, whose opening position is then part of it; null when none is said.
 */
export interface Spoken {
  readonly seat: string;
  readonly moves: readonly Move[];
  readonly further: boolean;
  readonly opening: string | null;
}

/**
 * What is said in a statement, in reported style: the opening position of the seat, then each move with its claim.
 * Every sentence names its speaker. Empty when neither is part of it.
 */
export function saidSentences({ seat, moves, further, opening }: Spoken, texts: Texts): readonly string[] {
  const who = speaker(seat, texts);
  const own = texts.seats[seat];
  const position = opening === null || further ? '' : (own?.openings[opening] ?? own?.opening ?? '');
  const said = moves.map((move) => MOVE[move.do](who, claimText(move.claim, texts)));
  return [...(position === '' ? [] : [sentence(position)]), ...said];
}

/** The same; a statement in which nothing of the kind is said still says that it was made. */
export function statementSentences(spoken: Spoken, texts: Texts): readonly string[] {
  const said = saidSentences(spoken, texts);
  if (said.length > 0) return said;
  const who = speaker(spoken.seat, texts);
  return [spoken.further ? `${who} makes a further statement.` : `${who} makes a statement.`];
}

const quoted = (text: string): string => `“${text.trim()}”`;

/** A question put to a seat about a claim: its own words, else the question of the scenario. */
export function challengeSentence(
  {
    seat,
    to,
    claim,
    words,
  }: {
    readonly seat: string;
    readonly to: string;
    readonly claim: string;
    readonly words: OwnWords | null;
  },
  texts: Texts,
): string {
  const asked = `${speaker(seat, texts)} asks ${other(to, texts)}`;
  return `${asked}: ${quoted(words?.text ?? questionTo(texts, claim, to))}`;
}

const ANSWER: { readonly [K in AnswerKind]: (who: string, what: string, matter: string) => string } = {
  confirm: (who, what) => `${who} answers and confirms that ${what}`,
  deny: (who, what) => `${who} answers and rejects the claim that ${what}`,
  revise: (who, _what, matter) => `${who} answers and puts ${matter} otherwise`,
  evade: (who, _what, matter) => `${who} speaks on ${matter} and leaves the question open`,
};

/** An answer to a challenge; own words follow as they were spoken. */
export function answerSentence(
  {
    seat,
    how,
    claim,
    words,
  }: {
    readonly seat: string;
    readonly how: AnswerKind;
    readonly claim: string;
    readonly words: OwnWords | null;
  },
  texts: Texts,
): string {
  const said = ANSWER[how](speaker(seat, texts), claimText(claim, texts), short(claim, texts));
  return words === null ? `${said}.` : `${said}: ${quoted(words.text)}`;
}

/** The challenged seat says that it will not answer. There is no duty to. */
export function declineSentence(
  { seat, claim, words }: { readonly seat: string; readonly claim: string; readonly words: OwnWords | null },
  texts: Texts,
): string {
  const said = `${speaker(seat, texts)} declines to answer the question on ${short(claim, texts)}`;
  return words === null ? `${said}.` : `${said}: ${quoted(words.text)}`;
}
