import type { ActKind } from '../../../session/council.ts';
import { CHOICE_ACTS } from './actsChoices.ts';
import { MEETING_ACTS } from './actsMeeting.ts';
import { TEXT_ACTS } from './actsTexts.ts';
import type { PlainAct } from './entry.ts';

/** Every kind of act in plain words; a new kind takes one entry, beside the kinds it goes with. */
export const PLAIN_ACTS: Readonly<Record<ActKind, PlainAct>> = {
  ...MEETING_ACTS,
  ...CHOICE_ACTS,
  ...TEXT_ACTS,
};
