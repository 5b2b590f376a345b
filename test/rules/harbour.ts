import type { Format } from '../../src/council/formats.ts';
import { presidentOf } from '../../src/council/presidency.ts';
import type { Seat } from '../../src/council/seat.ts';
import type { Office, Signer } from '../../src/procedure/credentials.ts';
import type { ItemSource } from '../../src/procedure/matters.ts';
import type { CharterChapter, Product } from '../../src/procedure/proceedings.ts';
import { type Scenario, scenarioSchema } from '../../src/scenario/schema.ts';

/** What a test may set; the rest is a quiet matter of lights and buoys that nobody ever brought to the Council. */
export interface Setting {
  readonly date?: string;
  readonly symbol?: string | null;
  readonly invited?: readonly { readonly seat: Seat; readonly rule: 37 | 39 }[];
  /** When the agenda of the first meeting went out (rule 8), and its drafts (26); the meeting before it (1). */
  readonly notice?: string;
  readonly circulated?: string;
  readonly lastMeeting?: string;
  /** The items of the first meeting, by their titles; each came by letter unless it says otherwise (rule 7). */
  readonly items?: readonly (string | { readonly title: string; readonly source: ItemSource })[];
  /** Matters of which the Council is seized from before (rule 11), by their titles. */
  readonly seized?: readonly string[];
  /** How the first meeting is held: a debate unless it is said. */
  readonly format?: Format;
  readonly convener?: Seat;
  /** Who presents a report (rule 29). */
  readonly rapporteurs?: readonly Seat[];
  /** Draft ids with the seats that may submit them. */
  readonly drafts?: Readonly<Record<string, readonly Seat[]>>;
  /** What the drafts are to become: resolutions unless it is said. */
  readonly products?: Readonly<Record<string, Product>>;
  /** The last number of a resolution before the first meeting. */
  readonly lastResolution?: number;
  /** The last number of a presidential statement that the year had used. */
  readonly statements?: number;
  /** How many operative paragraphs each draft has: one unless it is said. */
  readonly paragraphs?: number;
  /** Revisions that the scenario has ready for the first draft. */
  readonly revisions?: readonly {
    readonly id: string;
    readonly change: 'delete' | 'replace' | 'add';
    readonly paragraph: string;
    readonly text?: string;
  }[];
  /** That the meetings are on a dispute between these. */
  readonly parties?: readonly Seat[];
  /** People who sit at their seats from the beginning, with what is told of their credentials (rule 13). */
  readonly people?: readonly {
    readonly id: string;
    readonly seat: Seat;
    readonly sits?: false;
    readonly office?: Office;
    readonly credentials?: { readonly signed: Signer; readonly received: string } | null;
  }[];
  readonly public?: boolean;
  /** Where the first meeting is held (rule 5): Headquarters unless it is said. */
  readonly place?: string;
  /** The application that the meeting considers, as in a file. */
  readonly admission?: {
    readonly applicant: Seat;
    readonly name?: string;
    readonly committee?: 'recommends' | 'unable' | 'divided' | 'not-referred';
    readonly assembly?: { readonly session: 'regular' | 'special'; readonly opens: string };
  };
  /** Seats on the Court, with the candidates and the delegation that speaks for each; and the Assembly's results. */
  readonly election?: {
    readonly seats: number;
    readonly candidates: Readonly<Record<string, Seat>>;
    readonly rounds?: readonly (readonly string[])[];
  };
  /** What the drafts recommend, by id. */
  readonly recommends?: Readonly<
    Record<string, { readonly applicant: Seat } | { readonly secretaryGeneral: string }>
  >;
  /** That the Assembly meets in an emergency special session on the matter. */
  readonly emergencySession?: boolean;
  /** That a draft on the matter was vetoed the day before. */
  readonly vetoed?: boolean;
  /** Under which part of the Charter every draft is put. */
  readonly chapter?: CharterChapter;
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

const itemsOf = (items: NonNullable<Setting['items']>) =>
  items.map((one, n) =>
    typeof one === 'string'
      ? { id: `item-${n + 1}`, title: one, source: 'letter', document: `S/2024/${n + 1}` }
      : { id: `item-${n + 1}`, ...one },
  );

const meeting = (
  id: string,
  date: string,
  {
    symbol = null,
    invited,
    notice,
    items,
    parties,
    format = 'debate',
    convener,
    rapporteurs,
    emergencySession,
    vetoed,
    ...more
  }: Setting,
) => ({
  id,
  date,
  time: '10:00',
  symbol,
  ...(more.place === undefined ? {} : { place: more.place }),
  ...(more.people === undefined
    ? {}
    : {
        present: Object.fromEntries(
          more.people.flatMap(({ id: person, seat, sits }) => (sits === false ? [] : [[seat, person]])),
        ),
      }),
  president: presidentOf(date),
  ...(notice === undefined ? {} : { notice }),
  ...(items === undefined ? { item: ITEM } : { item: itemsOf(items)[0]?.title, items: itemsOf(items) }),
  format,
  ...(convener === undefined ? {} : { convener }),
  public: more.public ?? true,
  ...(parties === undefined ? {} : { dispute: { parties, ...FACT } }),
  ...(more.election === undefined ? {} : { election: electionOf(more.election) }),
  ...(more.admission === undefined ? {} : { admission: { ...more.admission, ...FACT } }),
  ...(emergencySession === true ? { emergencySession: { title: 'On the harbour', ...FACT } } : {}),
  ...(vetoed === true ? { veto: { document: 'S/2024/640', date, ...FACT } } : {}),
  participants: invited ?? [
    { seat: 'ISL', rule: 37, ...FACT },
    { seat: 'keeper', rule: 39, ...FACT },
  ],
  ...(rapporteurs === undefined
    ? {}
    : {
        rapporteurs: rapporteurs.map((seat) => ({ seat, of: 'the committee on lights', ...FACT })),
      }),
  ...FACT,
});

/** An election as a file has it; a candidate is named as its id. */
const electionOf = ({ seats, candidates, rounds }: NonNullable<Setting['election']>) => ({
  seats,
  candidates: Object.entries(candidates).map(([id, by]) => ({ id, name: `Judge ${id}`, by, ...FACT })),
  assembly: { needed: 97, ...(rounds === undefined ? {} : { rounds }) },
  ...FACT,
});

/** The claims are about seats of 2024; meetings of other years have none. */
const claimsOf2024 = () => [
  claim('light', 'claim', { about: ['MLT'], by: ['FRA', 'KOR'], evidence: ['FRA'] }),
  claim('chart', 'charge', { about: ['GBR'], by: ['RUS'], evidence: ['RUS', 'CHN'] }),
  claim('buoy', 'claim', { about: ['ISL'] }),
  claim('bell', 'claim', { about: ['USA'], by: ['CHN'], meetings: ['later'] }),
];

/** The last numbers used, as a file has them. */
function numbersOf({ lastResolution, statements }: Setting) {
  if (lastResolution === undefined && statements === undefined) return {};
  return {
    numbers: {
      ...(lastResolution === undefined ? {} : { resolution: lastResolution }),
      ...(statements === undefined ? {} : { presidentialStatement: statements }),
      ...FACT,
    },
  };
}

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
    ...(setting.people === undefined
      ? {}
      : {
          people: setting.people.map(({ sits: _, ...one }) => ({
            name: `Delegate ${one.id}`,
            title: 'Ms.',
            ...one,
            ...FACT,
          })),
        }),
    ...(setting.lastMeeting === undefined ? {} : { lastMeeting: setting.lastMeeting }),
    ...numbersOf(setting),
    meetings: [
      meeting('first', date, setting),
      ...(now ? [meeting('later', '2024-09-12', { invited: [] })] : []),
    ],
    ...(setting.seized === undefined
      ? {}
      : {
          seized: setting.seized.map((title, n) => ({
            id: `matter-${n + 1}`,
            title,
            since: '2024-01-01',
            ...FACT,
          })),
        }),
    claims: now ? claimsOf2024() : [],
    drafts: Object.entries(drafts).map(([id, by], at) => ({
      id,
      title: `Draft ${id}`,
      by,
      ...(setting.circulated === undefined ? {} : { circulated: setting.circulated }),
      ...(setting.chapter === undefined ? {} : { chapter: { is: setting.chapter, ...FACT } }),
      ...(setting.products?.[id] === undefined ? {} : { product: setting.products[id] }),
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
      ...(setting.recommends?.[id] === undefined ? {} : { recommends: setting.recommends[id] }),
      ...FACT,
    })),
    news: now
      ? [{ id: 'gazette', meeting: 'first', when: {}, text: 'A buoy is adrift.', claims: ['buoy'], ...FACT }]
      : [],
  });
}
