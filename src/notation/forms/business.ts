import type { ActKind } from '../../session/council.ts';
import { type FormText, form } from './form.ts';

/** Calling, opening and closing a meeting; who sits; the agenda; invitations (rules 1-20, 37, 39). */
export const BUSINESS = {
  'meeting.request': [
    form('requests a meeting[ {basis:basis}]', { rule: 2 }),
    form('requests a meeting under rule 3[ {basis:basis}]', { rule: 3 }),
  ],
  'meeting.call': [form('calls the meeting')],
  'meeting.open': [form('calls the meeting to order')],
  'informal.open': [form('begins the informal meeting')],
  'informal.close': [form('ends the informal meeting')],
  'meeting.resume': [form('resumes the meeting')],
  'meeting.close': [form('closes the meeting')],
  'chair.cede': [form('cedes the chair')],
  'seat.arrive': [
    { pattern: 'returns to the table', itself: 'person' },
    form('sends {person:person} to the table'),
  ],
  'seat.leave': [
    { pattern: 'leaves the table', itself: 'person' },
    form('recalls {person:person} from the table'),
  ],
  'objection.raise': [form('objects')],
  'decision.declare': [form('declares it so decided')],
  'invitation.propose': [
    form('proposes to invite {who:seat}', { rule: 37 }),
    form('proposes to invite {who:seat} to brief', { rule: 39 }),
    form('asks who objects to inviting {who:seat}', { rule: 37, framed: 'exclude' }),
    form('asks who objects to inviting {who:seat} to brief', { rule: 39, framed: 'exclude' }),
    form('asks who agrees to inviting {who:seat}', { rule: 37, framed: 'invite' }),
    form('asks who agrees to inviting {who:seat} to brief', { rule: 39, framed: 'invite' }),
  ],
  'item.open': [form('opens the item')],
} as const satisfies Partial<Record<ActKind, readonly FormText[]>>;
