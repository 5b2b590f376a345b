import { Box } from 'ink';
import type { ReactElement } from 'react';
import type { Layout } from './layout.ts';
import { dialogOf, drawDialog, drawPane } from './paneBody.ts';
import { Rows } from './Rows.tsx';
import type { Snapshot } from './store.ts';
import type { Theme } from './theme.ts';

/** The panes side by side; a dialog takes the place of the last column, so that the table stays in sight. */
export function Body(props: {
  readonly snapshot: Snapshot;
  readonly layout: Layout;
  readonly theme: Theme;
  readonly onCursor: (at: { readonly x: number; readonly y: number }) => void;
}): ReactElement {
  const { snapshot, layout, theme, onCursor } = props;
  const dialog = dialogOf(snapshot);
  const shown = dialog === null ? layout.columns : layout.columns.slice(0, -1);
  const drawn = dialog === null ? null : drawDialog(snapshot, layout, dialog);
  const left = shown.reduce((sum, column) => sum + (column[0]?.width ?? 0), 0);
  if (drawn?.cursor) onCursor({ x: left + drawn.cursor.column, y: drawn.cursor.row });
  return (
    <Box flexShrink={0} width={layout.size.columns} height={layout.bodyHeight}>
      {shown.map((column) => (
        <Box key={column[0]?.pane} flexDirection="column" flexShrink={0}>
          {column.map((placed) => (
            <Rows
              key={placed.pane}
              lines={drawPane(snapshot, layout, placed).lines}
              width={placed.width}
              theme={theme}
            />
          ))}
        </Box>
      ))}
      {drawn === null ? null : <Rows lines={drawn.lines} width={layout.dialog.columns} theme={theme} />}
    </Box>
  );
}
