import type { FormGroup } from '../../notation/forms.ts';
import type { PhraseSlot } from '../../notation/phrases.ts';
import type { SlotType } from '../../notation/slots.ts';

/** The page `docs/notation.md`. */
export const NOTATION_PAGE = {
  title: 'The notation of a meeting',
  generated: 'Written by `npm run docs` from src/notation; do not edit. A test fails when it is stale.',
  intro: [
    'A meeting is written one act to a line: who acts, then what it does, in the verbs of the Council. The same lines are read aloud, typed and run.',
    'A line says what is done; whether that is in order, only the meeting can say, and a refusal names its rule.',
  ],
  rules: 'How a line is written',
  points: [
    'First comes the **seat**: by its code (`RUS`), or by its name with or without “the” (`Russia`, `the Russian Federation`). `the President` is whoever presides then. `WORLD` is what comes from outside: news, the end of a time limit, a report.',
    'Then the **words of the act**, as in the tables below. Capitals make no difference. What stands in `[square brackets]` may be left out; what stands in `‹angle brackets›` is a value.',
    'A **text** stands in quotation marks, `"…"` or `“…”`, on one line: `\\n` in it is a new line, `\\"` a quotation mark, `\\\\` a backslash. In another language than English its tag follows: `"Je vous remercie." in fr`. Or it stands **under its line, indented**, as it is, over as many lines as it needs; the line above may then end with a colon.',
    'What follows a `#` is a **comment**, but in a text.',
    'Names of claims, drafts, candidates and news are the ids of the scenario. One that holds a space stands in quotation marks.',
    '**Challenges** are Q1, Q2 … in the order in which they are put, **amendments** A1, A2 … and **revisions** R1, R2 … of each draft, unless the scenario names them.',
    '**Typed at the table**, after `:` on the screen or at the prompt of `--plain`, a line may leave out the seat that is in front: `asks for the floor`. A vote there is cast for the seats held at that keyboard; they alone are its `others`.',
  ],
  votes: 'A vote',
  votePoints: [
    'The ballots of a vote stand on one line, after the President has put the question. The groups are `for`, `against`, `abstaining`, `not participating` and `absent`; seats stand with or without commas between them.',
    'The draft may be left out, and is for any other question: `vote: for USA; others against`.',
    'Every member that has still to vote has to be named, or be among the `others`, who come last: `others abstaining`. `others later` says that their ballots follow on other lines.',
    'The line stands for the ballots one after another, in the order in which they are written; a group may come again. The others follow in the order of the table. A member that is absent casts no ballot, and may be named or not.',
  ],
  voteExamples: [
    'vote D1: for USA GBR FRA; against RUS; abstaining CHN',
    'vote D2: for USA, GBR; others abstaining',
    'vote: against RUS; others for',
    'vote D1: for the United Kingdom, France; not participating CHN; others later',
  ],
  values: 'Values',
  value: 'Value',
  isWritten: 'How it is written',
  forms: 'Acts',
  act: 'Act',
  form: 'How it is written',
  examples: 'Examples',
  mistakes: 'Mistakes',
  mistake:
    'A line that cannot be read is shown with a mark under the place where nothing fits, and with what would fit there:',
} as const;

/** What each group of forms is about. */
export const FORM_GROUP_TITLES: Readonly<Record<FormGroup, string>> = {
  business: 'Meetings, seats, agenda, invitations',
  floor: 'Speakers, statements, challenges, points of order',
  texts: 'Drafts, amendments, statements of the Council',
  voting: 'Votes, elections, admission',
  motions: 'Motions and proposals',
};

/** How the values of a line are written; those that are one of a few wordings are listed from the grammar. */
export const SLOT_TEXTS: Readonly<Record<Exclude<SlotType, PhraseSlot>, string>> = {
  seat: 'a code, or a name',
  seats: 'seats, with commas between',
  claim: 'the id of a claim',
  draft: 'the id of a draft',
  candidate: 'the id of a candidate',
  candidates: 'ids of candidates, with commas between',
  news: 'the id of a piece of news',
  challenge: 'the number of a challenge: `Q1`',
  amendment: 'the id of an amendment: `A1`',
  revision: 'the id of a revision: `R1`',
  person: 'the id of a person, or a name in quotation marks',
  paragraph: 'the number of a paragraph: `2`, `"2 bis"`',
  paragraphs: 'numbers of paragraphs, with commas between',
  time: 'a day and an hour: `2024-10-31 18:00`',
  title: 'the title, in quotation marks',
  words: 'a text, in quotation marks or indented under the line',
  moves:
    'with commas between: `asserts`, `supports`, `denies`, `confirms` or `presents evidence on`, and a claim',
};
