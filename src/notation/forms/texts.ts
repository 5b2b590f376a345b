import type { ActKind } from '../../session/council.ts';
import { form } from './form.ts';

/** Drafts, amendments, parts, statements by consensus (rules 31-38). */
export const TEXTS = {
  'draft.table': [form('submits {draft:draft}')],
  'draft.sponsor': [form('co-sponsors {draft:draft}')],
  'draft.second': [form('seconds {draft:draft}')],
  'draft.withdraw': [form('withdraws {draft:draft}')],
  'draft.take-over': [form('takes over {draft:draft}')],
  'draft.call-up': [form('asks that {draft:draft} be put to the vote')],
  'draft.revise': [
    form(
      'revises {draft:draft}[ with {revision:revision}], {change:change} {paragraph:paragraph}[ {words:words}]',
    ),
  ],
  'draft.unsponsor': [form('leaves the sponsors of {draft:draft}')],
  'silence.start': [form('puts {draft:draft} under silence until {until:time}')],
  'silence.break': [form('breaks the silence on {draft:draft}[ {words:words}]')],
  'silence.end': [form('ends the silence on {draft:draft}')],
  'statement.issue': [form('issues {draft:draft}')],
  'amendment.propose': [
    form('proposes an amendment to {draft:draft}, {change:change} {paragraph:paragraph}[ {words:words}]'),
    form(
      'proposes amendment {amendment:amendment} to {draft:draft}, {change:change} {paragraph:paragraph}[ {words:words}]',
    ),
  ],
  'amendment.withdraw': [form('withdraws amendment {amendment:amendment} to {draft:draft}')],
  'part.request': [form('asks for a separate vote on paragraph {paragraph:paragraphs} of {draft:draft}')],
  'part.object': [form('objects to a separate vote on paragraph {paragraph:paragraphs} of {draft:draft}')],
  'preliminary.raise': [form('asks whether {draft:draft} is a matter of procedure')],
  'preliminary.rule': [form('rules that {draft:draft} is a matter of procedure')],
} as const satisfies Partial<Record<ActKind, readonly ReturnType<typeof form>[]>>;
