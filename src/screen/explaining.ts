import { patternsOf } from '../notation/patterns.ts';
import type { RuleRef } from '../procedure/refusal.ts';
import type { TableState } from '../table/port.ts';
import { explainWords, explanationLines, subjectTitle } from '../words/en/explain/shown.ts';
import { type Explanation, explain, explainCited, explainRefusal } from '../words/en/explain.ts';
import { refusalLine } from '../words/en/meeting.ts';
import { frontLayer, type Layer, look, type MenuItem, opened, type Step, type Ui } from './ui.ts';

/** Layers in which letters are written; everywhere else the key explains. */
const WRITTEN_IN: readonly Layer['layer'][] = ['palette', 'compose', 'search'];

/** Whether letters are being written, so that none of them is a key. */
export const isWriting = (ui: Ui): boolean => WRITTEN_IN.some((layer) => layer === frontLayer(ui)?.layer);

function readerOf(explained: Explanation): Extract<Layer, { layer: 'reader' }> {
  const [title = '', ...text] = explanationLines(explained, patternsOf(explained.name));
  return { layer: 'reader', title, text, top: 0 };
}

/** What a sentence refuses, in plain words; null when it is no refusal. */
function refusedIn(sentence: string, { offers, texts }: TableState): Explanation | null {
  for (const offer of offers)
    if (!offer.inOrder && refusalLine(offer.refusal, texts) === sentence)
      return explainRefusal(offer.refusal);
  // A refusal of what was filled in is no offer; it begins with its rule all the same.
  const [head, ...rest] = sentence.split(':');
  return head === undefined || rest.length === 0 ? null : explain(head);
}

/** The refusal in sight: what the last key was answered with, or the line selected in a menu. */
function refusalSeen(ui: Ui, state: TableState): Explanation | null {
  if (ui.notice !== null) return refusedIn(ui.notice, state);
  const layer = frontLayer(ui);
  const off = layer?.layer === 'menu' ? layer.items[layer.at]?.off : null;
  return off == null ? null : refusedIn(off, state);
}

const ruleItem = (explained: Explanation, detail: string | null): MenuItem => ({
  label: subjectTitle(explained),
  detail,
  off: null,
  lead: { to: 'layer', layer: readerOf(explained) },
  key: null,
});

/** The rule of this stage, then those that refuse something now, each once. */
function rulesMenu({ view, offers }: TableState): Extract<Layer, { layer: 'menu' }> {
  const refusing = offers.flatMap((offer): readonly RuleRef[] => (offer.inOrder ? [] : [offer.refusal.rule]));
  const items = [...new Set([view.rule, ...refusing])].flatMap((cited) => {
    const explained = explainCited(cited);
    return explained === null
      ? []
      : [ruleItem(explained, cited === view.rule ? explainWords.ofStage : explainWords.refusing)];
  });
  return { layer: 'menu', title: explainWords.dialog, intro: [], items, at: 0 };
}

/** The act selected in a menu, in plain words; null where the line selected does no act. */
function actSeen(ui: Ui): Explanation | null {
  const layer = frontLayer(ui);
  const lead = layer?.layer === 'menu' ? layer.items[layer.at]?.lead : undefined;
  return lead?.to === 'choice' ? explain(lead.choice.act.kind) : null;
}

/** Explains the refusal or the act in sight in plain words; without one, offers the rules that bear on what can be done now. */
export function explaining(ui: Ui, state: TableState): Step {
  const seen = refusalSeen(ui, state) ?? actSeen(ui);
  const layer = seen === null ? rulesMenu(state) : readerOf(seen);
  return look(opened({ ...ui, notice: null }, layer, state.view.entry));
}
