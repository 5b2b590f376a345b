/** Paragraphs as somebody names them, with commas between: the name of one may hold a space ("2 bis"). */
export const paragraphsIn = (typed: string): readonly string[] =>
  typed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
