import type { RegionKind } from '#lib/article/index.ts';
import { treeOf, type Tree } from '#lib/grammar/index.ts';
import { repaired as withRepairs } from '#lib/grammar/repairs/index.ts';
import { parsed } from '../events/parsed.ts';

/**
 * "word < head (relation)" of each word whose head or relation the repairs put right.
 * @param persons words that name persons
 */
export const repaired = (sentence: string, region: RegionKind = 'body', persons: readonly string[] = []): string[] =>
  changed(sentence, withRepairs, region, persons);

/** The same of any change to a tree. */
export function changed(
  sentence: string,
  change: (tree: Tree) => Tree,
  region: RegionKind = 'body',
  persons: readonly string[] = [],
): string[] {
  const tokens = parsed(sentence).sentences[0]!.tokens.map((token) =>
    persons.includes(token.text) ? { ...token, entity: 'B-person' as const } : token,
  );
  const tree = change(treeOf({ start: 0, end: 0, region, paragraph: 0, tokens }, 0));
  return tokens.flatMap(({ text, head, relation }, i) =>
    tree.heads[i] === head && tree.relations[i] === relation
      ? []
      : [`${text} < ${tokens[tree.heads[i]!]?.text ?? 'root'} (${tree.relations[i]})`],
  );
}
