import { presidentOf } from '../../council/presidency.ts';
import { type Scenario, scenarioSchema } from '../../scenario/schema.ts';
import type { ShortMeeting } from './schema.ts';

/** Where a fact of the meeting comes from: what the replay names as its source, else it is invented. */
const originOf = (source: string | null) =>
  source === null ? { invented: true } : { source: { id: 'source' } };

/**
 * The scenario of a meeting of which a replay says only what it needs: members and President are those of the day.
 * Its id is that of no other scenario.
 */
export function scenarioOfMeeting(meeting: ShortMeeting, source: string | null): Scenario {
  const { date, symbol = null, item, format = 'debate', president = presidentOf(date), convener } = meeting;
  const fact = originOf(source);
  return scenarioSchema.parse({
    format: 1,
    id: 'replay',
    title: item,
    summary: item,
    contentNote: source ?? item,
    length: { minutes: 30 },
    rules: 'council',
    sources: source === null ? [] : [{ id: 'source', title: source }],
    meetings: [
      {
        id: 'meeting',
        date,
        time: '10:00',
        symbol,
        president,
        item,
        format,
        ...(convener === undefined ? {} : { convener }),
        public: meeting.public ?? format !== 'private',
        ...(meeting.parties === undefined ? {} : { dispute: { parties: meeting.parties, ...fact } }),
        participants: [
          ...meeting.invited.map((seat) => ({ seat, rule: 37, ...fact })),
          ...meeting.briefers.map((seat) => ({ seat, rule: 39, ...fact })),
        ],
        ...fact,
      },
    ],
    claims: Object.entries(meeting.claims).map(([id, { text, by, about }]) => ({
      id,
      kind: 'claim',
      text,
      short: text,
      by,
      about,
      ...fact,
    })),
    drafts: Object.entries(meeting.drafts).map(
      ([id, { by, symbol: document, title, product, paragraphs }]) => ({
        id,
        ...(document === undefined ? {} : { symbol: document }),
        title: title ?? item,
        by,
        ...(product === undefined ? {} : { product }),
        paragraphs: (paragraphs ?? [title ?? item]).map((text, at) => ({
          n: String(at + 1),
          kind: 'operative',
          text,
        })),
        ...fact,
      }),
    ),
  });
}
