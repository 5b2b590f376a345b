import { presidentOf } from '../../src/council/presidency.ts';
import type { Seat } from '../../src/council/seat.ts';
import { type Scenario, scenarioSchema } from '../../src/scenario/schema.ts';

/** What a test may set; the rest is a quiet matter of lights and buoys that nobody ever brought to the Council. */
export interface Setting {
  readonly date?: string;
  readonly symbol?: string | null;
  readonly invited?: readonly { readonly seat: Seat; readonly rule: 37 | 39 }[];
  /** Draft ids with the seats that may submit them. */
  readonly drafts?: Readonly<Record<string, readonly Seat[]>>;
  /** Those of the drafts that are procedural decisions. */
  readonly decisions?: readonly string[];
  /** The last number of a resolution before the first meeting. */
  readonly lastResolution?: number;
  /** How many operative paragraphs each draft has: one unless it is said. */
  readonly paragraphs?: number;
  /** Revisions that the scenario has ready for the first draft. */
  readonly revisions?: readonly {
    readonly id: string;
    readonly change: 'delete' | 'replace' | 'add';
    readonly paragraph: string;
    readonly text?: string;
  }[];
  /** Amendments that the scenario defines to the first draft. */
  readonly amendments?: readonly {
    readonly id: string;
    readonly by: readonly Seat[];
    readonly change: 'delete' | 'replace' | 'add';
    readonly paragraph: string;
    readonly text?: string;
  }[];
}

const FACT = { invented: true } as const;
const ITEM = 'Lights, buoys and charts of the harbour';

const claim = (
  id: string,
  kind: 'claim' | 'charge',
  { about, by, evidence = [], meetings }: Partial<Record<'about' | 'by' | 'evidence' | 'meetings', Seat[]>>,
) => ({
  id,
  kind,
  text: `The matter of the ${id}`,
  short: `the ${id}`,
  about: about ?? [],
  by: by ?? [],
  evidence: evidence.map((seat) => ({ by: seat, text: `A photograph of the ${id}`, ...FACT })),
  ...(meetings === undefined ? {} : { meetings }),
  ...FACT,
});

const meeting = (id: string, date: string, { symbol = null, invited }: Setting) => ({
  id,
  date,
  time: '10:00',
  symbol,
  president: presidentOf(date),
  item: ITEM,
  format: 'debate',
  public: true,
  participants: invited ?? [
    { seat: 'ISL', rule: 37, ...FACT },
    { seat: 'keeper', rule: 39, ...FACT },
  ],
  ...FACT,
});

/** The claims are about seats of 2024; meetings of other years have none. */
const claimsOf2024 = () => [
  claim('light', 'claim', { about: ['MLT'], by: ['FRA', 'KOR'], evidence: ['FRA'] }),
  claim('chart', 'charge', { about: ['GBR'], by: ['RUS'], evidence: ['RUS', 'CHN'] }),
  claim('buoy', 'claim', { about: ['ISL'] }),
  claim('bell', 'claim', { about: ['USA'], by: ['CHN'], meetings: ['later'] }),
];

/** A scenario in the form of a file, read by the schema as a file is. Two meetings in 2024, one in other years. */
export function harbour(setting: Setting = {}): Scenario {
  const { date = '2024-09-10', drafts = { D1: ['FRA', 'KOR'], D2: ['RUS'], D3: ['ISL'] } } = setting;
  const now = setting.date === undefined;
  return scenarioSchema.parse({
    format: 1,
    id: 'harbour',
    title: 'The harbour',
    summary: 'An invented meeting.',
    contentNote: 'Nothing in it happened.',
    length: { minutes: 30 },
    rules: 'council',
    ...(setting.lastResolution === undefined
      ? {}
      : { numbers: { resolution: setting.lastResolution, ...FACT } }),
    meetings: [
      meeting('first', date, setting),
      ...(now ? [meeting('later', '2024-09-12', { invited: [] })] : []),
    ],
    claims: now ? claimsOf2024() : [],
    drafts: Object.entries(drafts).map(([id, by], at) => ({
      id,
      ...(setting.decisions?.includes(id) === true ? { product: 'decision' } : {}),
      title: `Draft ${id}`,
      by,
      paragraphs: Array.from({ length: setting.paragraphs ?? 1 }, (_, n) => ({
        n: String(n + 1),
        kind: 'operative',
        text: n === 0 ? 'Decides to light the lamp' : `Decides to paint buoy ${n + 1}`,
      })),
      ...(at > 0 || setting.revisions === undefined
        ? {}
        : { revisions: setting.revisions.map((one) => ({ ...one, ...FACT })) }),
      ...(at > 0 || setting.amendments === undefined
        ? {}
        : { amendments: setting.amendments.map((one) => ({ ...one, ...FACT })) }),
      ...FACT,
    })),
    news: now
      ? [{ id: 'gazette', meeting: 'first', when: {}, text: 'A buoy is adrift.', claims: ['buoy'], ...FACT }]
      : [],
  });
}
