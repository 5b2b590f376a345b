import type { Expectation, Head, ShortMeeting } from '../../replay/script/schema.ts';

type Keys<T> = Readonly<Record<keyof T, string>>;

/** What the keys of a replay file are for: in docs/replays.md, and in an editor that reads the JSON Schema. */
export const REPLAY_KEYS: Keys<Head> = {
  format: 'The version of this format: 1.',
  title: 'What the replay is called.',
  source: 'Where the course of the meeting is told: a document symbol, a title, an address.',
  scenario:
    'The scenario that is played: its id, or a file, from where this file is. Or `meeting`, not both.',
  meeting: 'A meeting of a few facts, for a replay that needs no scenario of its own.',
  digest: 'The digest of the scenario as it was when this was written.',
  seed: 'What chance starts from where computer delegations play; the same seed plays the same.',
  rules: 'The rules that are played: `council`, the only ones.',
  options:
    'How the rules are read: `strictAbstention: true` refuses the vote of a party to a dispute (Charter 27 (3)), which else is only remarked.',
  held: 'Seats that the computer does not play: only the lines act for them.',
  reasons:
    'Whether the computer is asked again why it did what a line says of a seat that nobody holds, so that the record has its reasons; an exported record says `true`.',
  given:
    'Where it starts: `from`, a meeting of the scenario; or `record`, a record, and in it `entry`, the number of an entry.',
  steps: 'What happens, one after another: lines of notation, and between them what is expected.',
};

export const MEETING_KEYS: Keys<ShortMeeting> = {
  date: 'The day; members and President are those of that day (rule 18).',
  symbol: 'The symbol of the meeting, such as S/PV.492.',
  item: 'The item of the agenda, in neutral words.',
  further: 'Further items of the provisional agenda, by their titles.',
  format: 'How it is held; `debate` unless it is said.',
  president: 'Who presides, where it is not whose turn it was.',
  convener: 'The member that convenes an Arria-formula meeting.',
  public: 'Whether it is public; `true` but for a private meeting.',
  parties: 'That the matter is a dispute, and who is a party to it (Charter 27 (3)).',
  veto: 'A draft on the matter that was vetoed before, with `document` and `date`: the Assembly may be called (A/RES/377 (V)).',
  applicant: 'The State whose application is considered (rules 58 to 60).',
  election:
    'An election to the Court (rule 61): how many `seats`, and `candidates`, each with the delegation that speaks for it.',
  people: 'Representatives by an id, where something is told of them.',
  invited: 'States that may be invited (rule 37).',
  briefers: 'Persons that may be invited to brief (rule 39), by their ids.',
  drafts: 'Drafts by an id, such as D1.',
  claims: 'Claims by an id.',
};

export const DRAFT_KEYS: Keys<ShortMeeting['drafts'][string]> = {
  by: 'Who may submit it, then who sponsors it.',
  symbol: 'Its symbol.',
  title: 'Its title; that of the item unless it is said.',
  product:
    'What it is to become; a `resolution` unless it is said. A `decision` is procedural; the last three are never put to the vote.',
  chapter: 'Under which part of the Charter it is put.',
  recommends:
    'Whom it recommends: the State that applies (rule 60), or by name a Secretary-General (rule 48).',
  paragraphs: 'Its operative paragraphs, numbered from 1; one unless it is said.',
};

export const CLAIM_KEYS: Keys<ShortMeeting['claims'][string]> = {
  text: 'What is claimed.',
  by: 'Who may say it.',
  about: 'Whom it is about; they may be challenged on it, as may those who say it.',
};

export const PERSON_KEYS: Keys<NonNullable<ShortMeeting['people']>[string]> = {
  seat: 'The seat that it speaks for.',
  name: 'Its name; the id unless it is said.',
  office: 'That it is a head of government or a foreign minister, who needs no credentials (rule 13).',
  credentials: 'Who `signed` its credentials and when they were `received`; `null` where none have come.',
  sits: 'Whether it sits from the beginning; `true` unless it is said.',
};

export const EXPECTED_KEYS: Keys<Expectation> = {
  stage: 'Where the meeting stands.',
  outcome: 'What the line before brought about, among other things: one outcome or several.',
  result: 'What the vote that was declared last came to; `nothing` where none was taken.',
  because: 'Why the text voted on last failed; `nothing` where it did not.',
  vetoes:
    'The permanent members whose votes against were the cause, in any order; `[]` where there is no veto.',
  tally:
    'The vote that was declared last: for, against, abstaining, and where there are any not participating and absent; `nothing` where none was taken.',
  claim: 'How claims stand, by id.',
  challenge: 'How challenges stand: Q1, Q2 …',
  floor: 'Who has the floor: a seat, or `nobody`.',
  list: 'Who is on the list of speakers, in order; `[]` where nobody is.',
  chair: 'Who presides.',
  agenda: 'What became of the provisional agenda.',
  draft: 'How drafts stand, by id.',
  record: 'The digest of the last entry of the record, which is that of the whole meeting so far.',
};

/** The keys of a step that is a mapping. */
export const STEP_KEYS = {
  expect: 'What holds here: everything that is said has to.',
  refused: 'An act, as a line, that is not in order here. It is not done.',
  rule: 'The rule under which it is refused: `33`, `Charter 27(3)`, `practice`.',
  because: 'The reason for which it is refused.',
  'let the others play':
    'Computer delegations, and what comes from outside, act: until what is said holds, else until none has anything to do.',
  until: 'What is waited for, as after `expect`.',
  'go back to':
    'Undo, or a fork: the number of the entry of the record that the meeting goes back to; 0 is its beginning.',
  by: 'Who goes back; the facilitator unless it is said.',
  held: 'From here on people hold these seats, and the computer the others.',
  done: 'An act, as a line, whose reasons `why` has: asking the computer again does not give them. An exported record may need it.',
  why: 'The reasons of the computer; `null` for an act of a person.',
} as const;
