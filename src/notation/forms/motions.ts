import type { ActKind } from '../../session/council.ts';
import { form } from './form.ts';

/** The motions of rule 33, and what is proposed on the Council's own business. */
export const MOTIONS = {
  'motion.make': [
    form('moves to suspend the meeting[ until {until:time}]', { motion: 'suspend' }),
    form('moves to adjourn the meeting', { motion: 'adjourn' }),
    form('moves to adjourn the meeting until {until:time}', { motion: 'adjourn-to' }),
    form('moves to adjourn the meeting to a stated time', { motion: 'adjourn-to' }),
    form('moves to refer the matter[ {to:referee}]', { motion: 'refer' }),
    form('moves to postpone discussion indefinitely', { motion: 'postpone' }),
    form('moves to postpone discussion until {until:time}', { motion: 'postpone' }),
  ],
  'motion.withdraw': [form('withdraws the motion')],
  'proposal.make': [
    form('proposes to meet elsewhere', { 'proposal.what': 'place' }),
    form('proposes to meet elsewhere: {words:words}', { 'proposal.what': 'place' }),
    form('proposes the title {words:words} for item {proposal.item:title}', {
      'proposal.what': 'agenda-title',
    }),
    form('proposes to take item {proposal.item:title} first[ {words:words}]', {
      'proposal.what': 'agenda-order',
    }),
    form('proposes to delete matter {proposal.matter:title} from the list[ {words:words}]', {
      'proposal.what': 'delete-matter',
    }),
    form('objects to the credentials of {proposal.seat:seat}[ {words:words}]', {
      'proposal.what': 'credentials',
    }),
    form('proposes a committee[ {words:words}]', { 'proposal.what': 'committee' }),
    form('proposes {proposal.who:seat} as rapporteur[ {words:words}]', { 'proposal.what': 'rapporteur' }),
    form('proposes to put {proposal.draft:draft} first[ {words:words}]', {
      'proposal.what': 'order-of-drafts',
    }),
    form('proposes to go on in private[ {words:words}]', { 'proposal.what': 'private' }),
    form('proposes a record in a single copy[ {words:words}]', { 'proposal.what': 'single-copy' }),
    form('proposes not to refer the application[ {words:words}]', { 'proposal.what': 'no-committee' }),
    form('proposes an emergency special session[ {words:words}]', { 'proposal.what': 'emergency-session' }),
  ],
  'proposal.withdraw': [form('withdraws the proposal')],
} as const satisfies Partial<Record<ActKind, readonly ReturnType<typeof form>[]>>;
