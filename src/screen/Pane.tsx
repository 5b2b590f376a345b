import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import { FRAME_COLUMNS, FRAME_ROWS, lowerEdge, type PaneBody, upperEdge } from './frame.ts';
import { windowOf } from './lines.ts';
import { Rows } from './Rows.tsx';
import { drawn, lookOf, type Theme } from './theme.ts';

/** Where a pane stands, and whether it has the keys; without a frame its title is a tab. */
export interface Place {
  readonly width: number;
  readonly height: number;
  readonly focused: boolean;
  readonly frame: boolean;
}

/** A pane in exactly `width` x `height`. Its sides are drawn apart from its rows, so that plain text stays quick to measure. */
export function Pane(props: {
  readonly body: PaneBody;
  readonly place: Place;
  readonly theme: Theme;
}): ReactElement {
  const { body, place, theme } = props;
  const { width, height, focused, frame } = place;
  if (!frame) {
    return (
      <Box flexShrink={0} width={width} height={height} paddingX={1}>
        <Rows lines={windowOf(body.lines, 0, height)} width={width - 2} theme={theme} />
      </Box>
    );
  }
  const rows = height - FRAME_ROWS;
  const side = (
    <Box flexShrink={0} width={1} height={rows}>
      <Text {...lookOf(focused ? 'accent' : 'dim', theme)}>
        {drawn(Array.from({ length: rows }, () => '│').join('\n'), theme)}
      </Text>
    </Box>
  );
  return (
    <Box flexDirection="column" flexShrink={0} width={width} height={height}>
      <Rows lines={[upperEdge(body, width, focused)]} width={width} theme={theme} />
      <Box flexShrink={0} width={width} height={rows}>
        {side}
        <Box flexShrink={0} paddingX={1}>
          <Rows lines={windowOf(body.lines, 0, rows)} width={width - FRAME_COLUMNS} theme={theme} />
        </Box>
        {side}
      </Box>
      <Rows lines={[lowerEdge(width, focused)]} width={width} theme={theme} />
    </Box>
  );
}
