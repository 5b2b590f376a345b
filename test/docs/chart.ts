import { STAGES } from '../../src/council/stages.ts';
import { TURNS } from '../../src/procedure/outcomes.ts';
import { chart } from '../../src/session/chart.ts';
import { CHART_PAGE as PAGE, RING_NAMES, stageName } from '../../src/words/en.ts';
import { diagram, isRing, movesOf, type Node, nodesIn, staysOf } from './diagram.ts';
import { code, page, table } from './markdown.ts';

const isTurn = (event: string): boolean => TURNS.some((turn) => turn === event);
const eventText = (event: string): string => (isTurn(event) ? `*${event}*` : event);

/** Where an event leads: a stage, a ring, or back to the stage a ring was left at. */
const targetText = (to: Node): string => (to.type === 'history' ? `${to.parent?.key} ${PAGE.back}` : to.key);

const movesText = (node: Node): string =>
  movesOf(node)
    .map(({ event, to }) => `${eventText(event)} → ${targetText(to)}`)
    .join('<br>');

const rows = {
  ring: (node: Node): readonly string[] => [
    code(node.key),
    node.parent === undefined ? '' : code(node.parent.key),
    RING_NAMES[node.key] ?? '',
    staysOf(node).join(', '),
    movesText(node),
  ],
  stage: (node: Node): readonly string[] => {
    const stage = STAGES.find((name) => name === node.key);
    return [
      code(node.key),
      stage === undefined ? '' : stageName(stage),
      node.meta?.rule ?? '',
      code(node.parent?.key ?? ''),
      staysOf(node).join(', '),
      movesText(node),
    ];
  },
};

/** The text of docs/chart.md. */
export function chartPage(): string {
  const nodes = nodesIn(chart.root);
  return page(
    `# ${PAGE.title}`,
    `<!-- ${PAGE.generated} -->`,
    PAGE.intro,
    `## ${PAGE.diagram}`,
    ['```mermaid', ...diagram(chart.root), '```'],
    `## ${PAGE.legend}`,
    PAGE.signs.map((sign) => `- ${sign}`),
    `## ${PAGE.rings}`,
    table([PAGE.ring, PAGE.inside, PAGE.what, PAGE.stays, PAGE.moves], nodes.filter(isRing).map(rows.ring)),
    `## ${PAGE.stages}`,
    table(
      [PAGE.stage, PAGE.name, PAGE.rule, PAGE.inside, PAGE.stays, PAGE.moves],
      nodes.filter((node) => !isRing(node)).map(rows.stage),
    ),
  );
}
