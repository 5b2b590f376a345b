/** What holds a ring of the chart together, by its key. */
export const RING_NAMES: Readonly<Record<string, string>> = {
  meeting: 'one meeting, from before its call to after its close',
  suspendable: 'called to order and not closed',
  sitting: 'in session; a suspension comes back to the stage it left',
  orderable: 'what a point of order may interrupt, and comes back to',
  order: 'a point of order, its ruling, and the challenge to the ruling',
  motion: 'a motion of rule 33',
  proposable: 'what a motion may interrupt, and comes back to',
  proposal: 'a proposal about the Council’s own business',
  business: 'what a proposal may interrupt, and comes back to',
};

/** The page `docs/chart.md`. */
export const CHART_PAGE = {
  title: 'The chart of one meeting',
  generated:
    'Written by `npm run docs` from src/session/chart.ts; do not edit. A test fails when it is stale.',
  intro:
    'Where a meeting stands, and which kinds of act it takes there. Whether an act of a kind that is taken is also in order, for this seat and now, is a matter for [the rules](procedure.md).',
  diagram: 'Drawn',
  legend: 'How to read it',
  signs: [
    'A plain box is a stage, a box around boxes a ring. A stage takes its own events and those of every ring around it.',
    'An arrow is an event that moves the meeting: the kind of an act (`meeting.call`), or a turn, which nobody submits: it follows from an act (`agenda.adopted`).',
    'An arrow from or to a ring belongs to all of it, or, where stages stand after `from`, to those alone.',
    '`[H]` goes back to the stage, and to the rings inside it, that the interruption left.',
    'Acts that move nothing are in the tables only.',
  ],
  from: (stages: readonly string[]): string => `from ${stages.join(', ')}`,
  back: '[H]',
  rings: 'Rings',
  ring: 'Ring',
  inside: 'Inside',
  what: 'What it is',
  stages: 'Stages',
  stage: 'Stage',
  name: 'Name',
  rule: 'Rule',
  stays: 'Acts that move nothing',
  moves: 'What moves it (turns in italics)',
} as const;
