import type { ClaimView } from '../session/view.ts';
import {
  AMENDMENT_STATUS,
  adoptionWords,
  CLAIM_STATUS,
  DRAFT_COURSE,
  DRAFT_STATUS,
  MOTION_STATUS,
  marked,
  PART_STATUS,
  POINT_OF_ORDER,
  PRELIMINARY_STATUS,
  pointStatus,
  productTitle,
  questionTitle,
  REVISED,
  revisionTitle,
} from '../words/en/record.ts';
import type { MeetingCourse } from './course.ts';
import { motionNamed, type Names } from './names.ts';

type Row = readonly string[];
type Draft = MeetingCourse['end']['council']['drafts'][number];
type Mark = ClaimView['asserted'][number];

/**
 * The claims dealt with at a meeting: who said what of each in which entry, and where it stood in the end.
 * @param claims the claims as they stood at the end of the meeting
 */
export function claimRows(part: MeetingCourse, claims: readonly ClaimView[], names: Names): readonly Row[] {
  const entries = new Set(part.told.map(({ entry }) => entry.n));
  const here = (marks: readonly Mark[]): readonly Mark[] => marks.filter(({ entry }) => entries.has(entry));
  const said = (marks: readonly Mark[]): string =>
    here(marks)
      .map(({ by, entry }) => marked(names.listed(by), entry))
      .join(', ');
  const asked = new Set(
    part.end.council.ledger.challenges.filter(({ entry }) => entries.has(entry)).map(({ claim }) => claim),
  );
  return claims
    .filter((claim) => {
      const { asserted, supported, denied, confirmed, evidenced, reported } = claim;
      const marks = [...asserted, ...supported, ...denied, ...confirmed, ...evidenced];
      return here(marks).length > 0 || reported.some((n) => entries.has(n)) || asked.has(claim.id);
    })
    .map((claim) => [
      names.claim(claim.id),
      said(claim.asserted),
      said(claim.supported),
      said(claim.denied),
      said(claim.confirmed),
      said(claim.evidenced),
      claim.reported.filter((n) => entries.has(n)).join(', '),
      CLAIM_STATUS[claim.status],
    ]);
}

/** A draft as its mover has left it. */
const draftNamed = ({ id, revision }: Draft, names: Names) =>
  revision > 0 ? ({ ...names.draft(id), revised: true } as const) : names.draft(id);

/**
 * What its mover has revised (rules 31, 35), whether it is a matter of procedure, the amendments proposed to a draft
 * (rule 36) and the separate votes asked for (rule 32), a row for each.
 */
function proposalRows(
  { id, revisions, amendments, parts, preliminary }: Draft,
  names: Names,
): readonly Row[] {
  const draft = names.draft(id);
  const asked = questionTitle({ kind: 'preliminary', draft });
  return [
    ...revisions
      .filter(({ order }) => order > 0)
      .toSorted((a, b) => a.order - b.order)
      .map(
        ({ by, change, paragraph }): Row => [
          revisionTitle(draft, change, paragraph),
          names.listed(by ?? ''),
          '',
          REVISED,
        ],
      ),
    ...(preliminary === null
      ? []
      : [[asked, names.listed(preliminary.by), '', PRELIMINARY_STATUS[preliminary.status]]]),
    ...amendments
      .filter(({ by }) => by !== null)
      .toSorted((a, b) => a.order - b.order)
      .map(({ by, change, paragraph, status }): Row => {
        const named = {
          kind: 'amendment',
          draft,
          by: names.inSentence(by ?? ''),
          change,
          paragraph,
        } as const;
        return [questionTitle(named), names.listed(by ?? ''), '', AMENDMENT_STATUS[status]];
      }),
    ...parts.map(({ paragraph, more, by, status }): Row => {
      const named = { kind: 'part', draft, paragraph, more } as const;
      return [questionTitle(named), names.listed(by), '', PART_STATUS[status]];
    }),
  ];
}

/** What became of a draft; who broke the silence on it is said. */
function draftStatus(
  { status, silence, issuedAs, adopted, resolution }: Draft,
  names: Names,
  partly: boolean,
): string {
  if (partly && status === 'tabled') return DRAFT_STATUS.unshown;
  if (status === 'adopted') return adoptionWords({ adopted, resolution });
  if (issuedAs !== null) return `${DRAFT_STATUS[status]} (${issuedAs})`;
  const brokenBy = status === 'broken' ? (silence?.brokenBy ?? null) : null;
  return brokenBy === null ? DRAFT_STATUS[status] : `${DRAFT_STATUS[status]} (${names.listed(brokenBy)})`;
}

/** Who submitted a draft, and what was done with it since by name: seconded, withdrawn, taken over (rules 34, 35). */
function courseOf({ id, mover, status }: Draft, { told }: MeetingCourse, names: Names) {
  const before = told[0]?.before.council.drafts.find((one) => one.id === id);
  let submitted = before === undefined || before.status === 'zero' ? null : before.mover;
  const steps: string[] = [];
  for (const outcome of told.flatMap(({ entry }) => entry.outcomes)) {
    if (!('draft' in outcome) || outcome.draft !== id) continue;
    if (outcome.kind === 'draft.tabled') {
      if (submitted === null) submitted = outcome.by;
      else steps.push(DRAFT_COURSE.tabled(names.listed(outcome.by)));
    }
    if (outcome.kind === 'draft.seconded') steps.push(DRAFT_COURSE.seconded(names.listed(outcome.by)));
    if (outcome.kind === 'draft.withdrawn') steps.push(DRAFT_COURSE.withdrawn(names.listed(outcome.by)));
    if (outcome.kind === 'draft.taken-over') steps.push(DRAFT_COURSE.takenOver(names.listed(outcome.by)));
  }
  // A withdrawal by whoever submitted it is all that became of it, and is said as that.
  const isPlain = status === 'withdrawn' && steps.length === 1;
  return { submitted: submitted ?? mover, steps: isPlain ? [] : steps };
}

/** What was done with a draft, and what became of it; the last withdrawal is told once. */
const becameOf = (draft: Draft, steps: readonly string[], status: string): string =>
  (draft.status === 'withdrawn' && steps.length > 0 ? steps : [...steps, status]).join('; ');

/**
 * The drafts dealt with at a meeting, in the order of submission (rule 32), and what became of each; under it what was
 * proposed about its text.
 * @param partly whether what was done later is not shown (rules 48, 51)
 */
export function draftRows(part: MeetingCourse, names: Names, partly: boolean): readonly Row[] {
  const { told, end } = part;
  const touched = new Set(
    told.flatMap(({ entry }) =>
      entry.outcomes.flatMap((outcome) => ('draft' in outcome ? [outcome.draft] : [])),
    ),
  );
  return end.council.drafts
    .filter(({ id }) => touched.has(id))
    .toSorted((a, b) => a.order - b.order)
    .flatMap((draft) => {
      const { submitted, steps } = courseOf(draft, part, names);
      return [
        [
          draft.product === 'resolution' || draft.product === 'decision'
            ? questionTitle({ kind: 'draft', draft: draftNamed(draft, names) })
            : productTitle(draft.product, names.draft(draft.id)),
          submitted === null ? '' : names.listed(submitted),
          draft.sponsors.map(names.listed).join(', '),
          becameOf(draft, steps, draftStatus(draft, names, partly)),
        ],
        ...proposalRows(draft, names),
      ];
    });
}

interface Raised {
  readonly n: number;
  readonly by: string;
  readonly what: string;
  became: string;
}

/** Motions, proposals and points of order in the order in which they were raised. The one raised last is taken first. */
export function motionRows({ told }: MeetingCourse, names: Names): readonly Row[] {
  const raised: Raised[] = [];
  const motions: Raised[] = [];
  let point: Raised | null = null;
  let proposed: Raised | null = null;
  for (const { entry } of told) {
    const { n, act } = entry;
    for (const outcome of entry.outcomes) {
      switch (outcome.kind) {
        case 'motion.made': {
          const what = act.kind === 'motion.make' ? questionTitle(motionNamed(act)) : '';
          const one = { n, by: names.listed(outcome.by), what, became: MOTION_STATUS.made };
          raised.push(one);
          motions.push(one);
          break;
        }
        case 'motion.carried':
        case 'motion.lost':
        case 'motion.withdrawn':
        case 'motion.lapsed': {
          const one = motions.pop();
          if (one !== undefined) one.became = MOTION_STATUS[became(outcome.kind)];
          break;
        }
        case 'proposal.made': {
          const { by, proposal } = outcome;
          const what = questionTitle(names.question({ kind: 'proposal', proposal, by }));
          proposed = { n, by: names.listed(by), what, became: MOTION_STATUS.made };
          raised.push(proposed);
          break;
        }
        case 'proposal.carried':
        case 'proposal.lost':
        case 'proposal.lapsed':
        case 'proposal.withdrawn':
          if (proposed !== null) proposed.became = MOTION_STATUS[became(outcome.kind)];
          proposed = null;
          break;
        case 'order.raised':
          point = {
            n,
            by: names.listed(outcome.by),
            what: POINT_OF_ORDER[outcome.about],
            became: pointStatus(null),
          };
          raised.push(point);
          break;
        case 'preliminary.ruled':
          point = { n, by: names.listed(act.by), what: POINT_OF_ORDER.matter, became: pointStatus(null) };
          raised.push(point);
          break;
        case 'order.settled':
          if (point !== null) point.became = pointStatus(outcome);
          point = null;
          break;
        default: // the other outcomes bear on none of them
          break;
      }
    }
  }
  return raised.map(({ n, by, what, became: status }) => [String(n), by, what, status]);
}

const BECAME = {
  'motion.carried': 'carried',
  'motion.lost': 'lost',
  'motion.withdrawn': 'withdrawn',
  'motion.lapsed': 'lapsed',
  'proposal.carried': 'carried',
  'proposal.lost': 'lost',
  'proposal.lapsed': 'lapsed',
  'proposal.withdrawn': 'withdrawn',
} as const;

const became = <K extends keyof typeof BECAME>(kind: K): (typeof BECAME)[K] => BECAME[kind];
