import { plainReportingVerbs } from '../lexicon/reporting.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { isNoun, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

/** Where every word has a capital: "Rivals May “Soon” Meet, Two Officials Say". */
export const headlines: Repair = (tree) =>
  tree.sentence.region === 'headline' || tree.sentence.region === 'heading'
    ? [...modals(tree), ...speakerAtTheEnd(tree)]
    : [];

const modalWords = words('may might can could will would shall should must');

/** A modal taken for a name: before a bare verb it is none. */
function modals(tree: Tree): Change[] {
  return tree.tokens.flatMap(({ text }, modal): Change[] => {
    if (!modalWords.has(text.toLowerCase()) || tag(tree, modal) === 'MD') return [];
    let verb = modal + 1;
    while (
      verb < tree.tokens.length &&
      (tag(tree, verb).startsWith('RB') || /^[“”"'‘’]$/.test(tree.tokens[verb]!.text))
    )
      verb++;
    return verb < tree.tokens.length && tag(tree, verb) === 'VB' ? [{ token: modal, head: verb, relation: 'aux' }] : [];
  });
}

/** ", Two Officials Say" at the end names who says the rest. */
function speakerAtTheEnd(tree: Tree): Change[] {
  const verb = tree.tokens.length - 1;
  const comma = tree.tokens.findLastIndex(({ text }) => text === ',');
  const noun = verb - 1;
  if (comma < 1 || noun <= comma || !isVerb(tree, verb) || !plainReportingVerbs.has(lemma(tree, verb))) return [];
  for (let i = comma + 1; i < verb; i++) if (!/^(?:NN|JJ|DT|CD|CC|POS)/.test(tag(tree, i))) return [];
  const root = tree.tokens.findIndex((_, i) => i < comma && tree.heads[i]! < 0);
  if (!isNoun(tree, noun) || root < 0) return [];
  const before = tree.tokens.flatMap((_, i): Change[] =>
    i > comma && i < noun && (tree.heads[i]! <= comma || tree.heads[i] === verb) && !related(tree, i, 'cc', 'conj')
      ? [{ token: i, head: noun, relation: 'compound' }]
      : [],
  );
  return [
    ...before,
    { token: noun, head: verb, relation: 'nsubj' },
    { token: verb, head: root, relation: 'parataxis' },
  ];
}
