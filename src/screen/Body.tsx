import { Box } from 'ink';
import type { ReactElement } from 'react';
import { dialogBody } from './dialogRows.ts';
import { FRAME_COLUMNS, FRAME_ROWS } from './frame.ts';
import type { Layout } from './layout.ts';
import { Pane } from './Pane.tsx';
import { dialogOf, paneBody } from './paneBody.ts';
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
  const frame = layout.form !== 'one';
  const { columns, rows } = layout.dialog;
  const body =
    dialog === null ? null : dialogBody(dialog, snapshot.state, columns - FRAME_COLUMNS, rows - FRAME_ROWS);
  if (body?.cursor) {
    const left = shown.reduce((sum, column) => sum + (column[0]?.width ?? 0), 0);
    // A border and a space before the text, the edge with the title above it.
    onCursor({ x: left + 2 + body.cursor.column, y: 1 + body.cursor.row });
  }
  return (
    <Box flexShrink={0} width={layout.size.columns} height={layout.bodyHeight}>
      {shown.map((column) => (
        <Box key={column[0]?.pane} flexDirection="column" flexShrink={0}>
          {column.map(({ pane, width, height }) => (
            <Pane
              key={pane}
              body={paneBody(
                snapshot,
                pane,
                frame ? width - FRAME_COLUMNS : width - 2,
                frame ? height - FRAME_ROWS : height,
              )}
              place={{ width, height, frame, focused: pane === snapshot.ui.pane && dialog === null }}
              theme={theme}
            />
          ))}
        </Box>
      ))}
      {body === null ? null : (
        <Pane
          body={body}
          place={{ width: columns, height: rows, frame: true, focused: true }}
          theme={theme}
        />
      )}
    </Box>
  );
}
