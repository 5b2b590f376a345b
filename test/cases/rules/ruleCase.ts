import { z } from 'zod';

const acts = z.looseObject({ by: z.string(), kind: z.string() });

/** The votes of all members at the table at once: "for others; against RUS". */
const votes = z.strictObject({ votes: z.string() });

const ruleRef = z.union([z.number(), z.string()]).transform(String);

const refused = z.strictObject({
  /** Whether it is asked after the act of the case; before it otherwise. */
  after: z.literal(true).optional(),
  /** Another position than that of the case. */
  from: z.string().optional(),
  /** What happens first. */
  given: z.array(z.union([votes, acts])).default([]),
  act: acts,
  rule: ruleRef,
  because: z.string(),
  /** Kinds of act that are in order for the same seat instead, where the case says so. */
  instead: z.array(z.string()).default([]),
});

const ruleCase = z.strictObject({
  n: z.int().positive(),
  shows: z.string(),
  from: z.string(),
  given: z.array(z.union([votes, acts])).default([]),
  act: acts,
  /** The kinds of the outcomes, in order. */
  follows: z.array(z.string()).default([]),
  /** Where the meeting then stands; where it stood when this is left out. */
  stage: z.string().optional(),
  /** For, against and abstaining and, when there are any, not participating and absent: 9-0-6, 12-0-1-1-1. */
  tally: z.string().optional(),
  /** The declared result, the current meeting, and one draft: what is written, not all that there is. */
  result: z.record(z.string(), z.unknown()).optional(),
  meeting: z.record(z.string(), z.unknown()).optional(),
  draft: z.looseObject({ id: z.string() }).optional(),
  refused: z.array(refused).min(1),
});

const position = z.strictObject({
  name: z.string(),
  what: z.string(),
  from: z.string().optional(),
  /** Another day for the first meeting of the scenario, with the Council and the President of that day. */
  day: z.string().optional(),
  acts: z.array(acts).default([]),
});

export const caseFile = z.strictObject({ rule: ruleRef, cases: z.array(ruleCase) });
export const positionFile = z.array(position);

/** An act as a case writes it: what an act of the kind has and the case leaves out is null. */
export type WrittenAct = z.infer<typeof acts>;
/** One thing that happens in a case. */
export type Happening = WrittenAct | z.infer<typeof votes>;
export type Refused = z.infer<typeof refused>;
export type Position = z.infer<typeof position>;
/** A case with the rule it belongs to and its number: '33.7', 'Charter 27.2'. */
export type RuleCase = z.infer<typeof ruleCase> & { readonly rule: string; readonly number: string };
