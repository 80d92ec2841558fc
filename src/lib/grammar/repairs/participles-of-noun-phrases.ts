import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, isWithin, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/**
 * "sold his remaining nursing homes", "the visiting side won": between an article or an owner and its noun stands no verb,
 * but what describes the noun.
 */
export const participlesOfNounPhrases: Repair = wordByWord(
  (tree) => candidates(tree, Tag.VBG | Tag.VBN, Relation.clause | Relation.obj | Relation.obl),
  (tree, participle): Change[] => {
    if (tree.heads[participle]! < 0 || !isOpened(tree, participle)) return [];
    const noun = nounBehind(tree, participle);
    if (noun < 0 || dependents(tree, participle, 'aux', 'nsubj', 'cop', 'mark').length > 0) return [];
    const head = tree.heads[participle]!;
    const isBelow = isWithin(tree, noun, participle);
    const inner = tree.heads[noun]!;
    // "nursing" of "nursing homes".
    const between = isBelow && inner !== participle ? [inner] : [];
    const beyond = isVerb(tree, head) && head < participle ? head : noun;
    return [
      { token: participle, head: noun, relation: 'amod' },
      ...(isBelow ? [{ token: noun, head, relation: relationOf(tree, participle, noun, head) }] : []),
      ...between.map((token) => ({ token, head: noun, relation: 'compound' })),
      ...articleOf(tree, participle, noun),
      ...[participle, ...between].flatMap((word) =>
        tree.children[word]!.filter((child) => child !== noun && child !== inner && child > participle).map(
          (token) => ({
            token,
            head: token > noun ? beyond : noun,
            relation: tree.relations[token]!,
          }),
        ),
      ),
    ];
  },
);

/** What opens the phrase is the noun's. */
function articleOf(tree: Tree, participle: number, noun: number): Change[] {
  const opener = participle - 1;
  const isOwner = tag(tree, opener) === 'PRP$';
  return tree.heads[opener] === noun ? [] : [{ token: opener, head: noun, relation: isOwner ? 'nmod:poss' : 'det' }];
}

/** Behind "the" any participle describes; behind "his" only one that tells which are meant: "his winning the race". */
function isOpened(tree: Tree, participle: number): boolean {
  const before = wordAt(tree.tokens, participle - 1)?.text.toLowerCase() ?? '';
  if (articles.has(before)) return true;
  return owners.has(before) && telling.has(tree.tokens[participle]!.text.toLowerCase());
}

const articles = words('a an the');
const owners = words('his its my our their your');
const telling = words(`
  ailing beloved closing concluding deciding declining dying existing failing flagging growing lagging leading losing
  missing mounting ongoing opening outgoing outstanding remaining ruling sagging sitting standing struggling surviving
  winning
`);

/** The noun right behind, or behind others that go with it; -1 where something else follows. */
function nounBehind(tree: Tree, participle: number): number {
  let last = participle + 1;
  while (last < tree.tokens.length && (isNoun(tree, last) || isBeforeNoun(tree, last, participle))) last++;
  last--;
  if (last <= participle || !isNoun(tree, last)) return -1;
  const noun = related(tree, last, 'flat') ? tree.heads[last]! : last;
  if (noun <= participle || isWithin(tree, participle, noun) !== (tree.heads[participle] === noun)) return -1;
  const inner = tree.heads[noun]!;
  const isBelow = inner === participle || (inner > participle && inner < noun && tree.heads[inner] === participle);
  return isBelow || !isWithin(tree, noun, participle) ? noun : -1;
}

/** "remaining nursing homes", "opening regular match". */
const isBeforeNoun = (tree: Tree, word: number, participle: number): boolean =>
  tag(tree, word) === 'JJ' ||
  (tag(tree, word) === 'VBG' && (related(tree, word, 'compound', 'amod') || tree.heads[word] === participle));

function relationOf(tree: Tree, participle: number, noun: number, head: number): string {
  if (dependent(tree, noun, 'case') >= 0) return isVerb(tree, head) ? 'obl' : 'nmod';
  if (!isVerb(tree, head)) return related(tree, participle, 'conj') ? 'conj' : 'nmod';
  return head > noun ? 'nsubj' : related(tree, participle, 'conj') ? 'conj' : 'obj';
}
