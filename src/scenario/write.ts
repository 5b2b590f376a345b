import { Document, isMap, isPair, isScalar, isSeq, visit } from 'yaml';
import { type Scenario, scenarioSchema } from './schema.ts';

/** A short list or mapping of plain values stays on one line of at most this many characters. */
const ONE_LINE = 96;

/**
 * The scenario as YAML text: keys in the order of the schema, lists that may be left out left out when empty, `header` as
 * the comment at the top. The same scenario gives the same text, and `parseScenario` gives the scenario back.
 */
export function scenarioText(scenario: Scenario, header: string): string {
  const document = new Document(scenarioSchema.parse(scenario));
  document.commentBefore = header
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
  visit(document, {
    Pair: (_, pair) => (isSeq(pair.value) && pair.value.items.length === 0 ? visit.REMOVE : undefined),
    Collection: (_, node) => {
      const parts: unknown[] = node.items.flatMap((item) => (isPair(item) ? [item.key, item.value] : [item]));
      const plain = parts.every((part) => isScalar(part));
      if (plain && JSON.stringify(node).length <= ONE_LINE && (isSeq(node) || isMap(node))) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 110, flowCollectionPadding: true });
}
