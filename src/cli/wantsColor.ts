/** Colour, unless it is unwanted: --no-color, or NO_COLOR set to anything. FORCE_COLOR wins over NO_COLOR. */
export function wantsColor({ color }: { readonly color?: boolean }): boolean {
  if (color === false) return false;
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return true;
  return NO_COLOR === undefined || NO_COLOR === '';
}
