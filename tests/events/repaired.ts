import type { RegionKind } from '#lib/article/index.ts';
import { repairedTree } from '../../src/lib/events/repairs/index.ts';
import { parsed } from './parsed.ts';

/** "word < head (relation)" of each word whose head or relation was put right. */
export function repaired(sentence: string, region: RegionKind = 'body'): string[] {
  const { tokens } = parsed(sentence).sentences[0]!;
  const tree = repairedTree({ start: 0, end: 0, region, paragraph: 0, tokens }, 0);
  return tokens.flatMap(({ text, head, relation }, i) =>
    tree.heads[i] === head && tree.relations[i] === relation
      ? []
      : [`${text} < ${tokens[tree.heads[i]!]?.text ?? 'root'} (${tree.relations[i]})`],
  );
}
