import { type Node, nodeAt, nodesAt, parsed, type SourceFile, walk } from './source.ts';

/** One import or re-export of a file, in any form TypeScript has. */
export interface Import {
  readonly from: string;
  readonly offset: number;
  /** Nothing of it is left when the program runs. */
  readonly typesOnly: boolean;
  /** The names imported, under the names they were exported with; `*` for all. */
  readonly names: readonly string[];
}

const text = (node: Node | null): string => {
  const value = node?.value ?? node?.name;
  return typeof value === 'string' ? value : '';
};

const isTypeKind = (node: Node): boolean => node.importKind === 'type' || node.exportKind === 'type';

/** The name under which the other file exports it: of `import { a as b }` a, of `export { a as b } from` a. */
const outerName = (specifier: Node): string =>
  text(
    nodeAt(specifier, 'imported') ??
      (specifier.type === 'ExportSpecifier' ? nodeAt(specifier, 'local') : null),
  ) || '*';

function ofDeclaration(node: Node, source: Node): Import {
  const specifiers = nodesAt(node, 'specifiers');
  const isTypes = isTypeKind(node) || (specifiers.length > 0 && specifiers.every(isTypeKind));
  const isAll = node.type === 'ExportAllDeclaration';
  return {
    from: text(source),
    offset: node.start,
    typesOnly: isTypes,
    names: isAll ? ['*'] : specifiers.map(outerName),
  };
}

/** An `import()` or `require()`, of a plain string or of something only the running program knows (`from` is then empty). */
const ofExpression = (node: Node, source: Node | null): Import => ({
  from: text(source),
  offset: node.start,
  typesOnly: false,
  names: ['*'],
});

/** Every import of a file. */
export function importsOf(file: SourceFile): readonly Import[] {
  const found: Import[] = [];
  walk(parsed(file), (node) => {
    const source = nodeAt(node, 'source');
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        if (source !== null) found.push(ofDeclaration(node, source));
        break;
      case 'ImportExpression':
        found.push(ofExpression(node, source));
        break;
      case 'TSImportType': {
        const name = text(nodeAt(node, 'qualifier'));
        found.push({
          ...ofExpression(node, source ?? nodeAt(node, 'argument')),
          typesOnly: true,
          names: [name || '*'],
        });
        break;
      }
    }
    return true;
  });
  return found;
}
