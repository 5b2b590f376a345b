import { Box, useApp, useCursor, useInput, usePaste, useWindowSize } from 'ink';
import { type ReactElement, useLayoutEffect, useSyncExternalStore } from 'react';
import { Body } from './Body.tsx';
import { footLines, searchCursor } from './foot.ts';
import { HandOver } from './HandOver.tsx';
import { headerLine, stageRows, tabsLine } from './head.ts';
import { layoutOf } from './layout.ts';
import { windowOf } from './lines.ts';
import { pressesOf } from './presses.ts';
import { Rows } from './Rows.tsx';
import type { ScreenStore, Snapshot } from './store.ts';
import { TooSmall } from './TooSmall.tsx';
import type { Theme } from './theme.ts';
import { frontLayer } from './ui.ts';

/** The whole screen of a table: it shows the store's snapshot and hands it every key and paste. */
export function Screen(props: {
  readonly store: ScreenStore;
  readonly theme: Theme;
  /** Stops the process and comes back when it is continued; null where that can't be done. */
  readonly suspend: (() => Promise<void>) | null;
}): ReactElement {
  const { store, theme, suspend } = props;
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot);
  const { columns, rows } = useWindowSize();
  useLayoutEffect(() => store.resize({ columns, rows }), [store, columns, rows]);
  const { exit, suspendTerminal } = useApp();
  useInput((input, key) => {
    for (const press of pressesOf(input, key)) {
      const ask = store.press(press);
      if (ask?.do === 'quit') return exit(ask.interrupted);
      if (ask?.do === 'suspend' && suspend !== null) void suspendTerminal(suspend);
    }
  });
  usePaste(store.paste);
  return <Frame snapshot={{ ...snapshot, size: { columns, rows } }} theme={theme} />;
}

/** One moment of the screen, exactly as large as the window. */
export function Frame({
  snapshot,
  theme,
}: {
  readonly snapshot: Snapshot;
  readonly theme: Theme;
}): ReactElement {
  const { state, ui, size } = snapshot;
  const layout = layoutOf(size, ui.pane);
  const { setCursorPosition } = useCursor();
  setCursorPosition(undefined);
  const { columns } = size;
  if (layout.form === 'small') return <TooSmall size={size} theme={theme} />;
  if (state.handOver !== null) {
    const helps = frontLayer(ui)?.layer === 'help';
    return <HandOver state={state} helps={helps} size={size} theme={theme} />;
  }
  const top = [
    headerLine(state, layout),
    ...stageRows(state, layout),
    ...(layout.tabs ? [tabsLine(state, ui.pane)] : []),
  ];
  const searching = searchCursor(ui, columns - 2);
  if (searching !== null) setCursorPosition({ x: 1 + searching, y: size.rows - layout.foot });
  const foot = footLines(state, ui, columns - 2, layout.foot);
  return (
    <Box flexDirection="column" flexShrink={0} width={columns} height={size.rows}>
      <Rows lines={top} width={columns} theme={theme} />
      <Body
        snapshot={snapshot}
        layout={layout}
        theme={theme}
        onCursor={({ x, y }) => setCursorPosition({ x, y: y + top.length })}
      />
      <Box flexShrink={0} paddingLeft={1}>
        <Rows lines={windowOf(foot, 0, layout.foot)} width={columns - 2} theme={theme} />
      </Box>
    </Box>
  );
}
