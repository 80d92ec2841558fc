import type { Tree } from '#lib/grammar/index.ts';
import { tag } from '#lib/grammar/index.ts';
import type { ActorIndex } from './actor-index.ts';

export const isFirstPerson = (tree: Tree, token: number): boolean =>
  /^(?:I|we|my|our|myself|ourselves)$/i.test(tree.tokens[token]!.text);

/**
 * "he", "her", "itself": what a first person is where others tell of it; null for any other word, and where the text does
 * not tell a "he" from a "she".
 */
export function asToldByOthers(index: ActorIndex, tree: Tree, token: number, isSeveral: boolean): string | null {
  const actor = index.heads[tree.index]!.get(token);
  if (actor === undefined || !isFirstPerson(tree, token)) return null;
  const { kind, gender } = index.actors[actor]!;
  const isHuman = kind === 'person' || kind === 'unnamed';
  const words = isSeveral ? several : isHuman ? gender && persons[gender] : things;
  if (words === undefined) return null;
  return /sel(?:f|ves)$/i.test(tree.tokens[token]!.text) ? words[2] : tag(tree, token) === 'PRP$' ? words[1] : words[0];
}

const several = ['they', 'their', 'themselves'] as const;
const things = ['it', 'its', 'itself'] as const;
const persons = { male: ['he', 'his', 'himself'], female: ['she', 'her', 'herself'] } as const;
