import type { AnnotatedText, Sentence } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { describe, lemmaOf } from './descriptions.ts';
import type { Cast } from './cast.ts';
import type { Description } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import { abstractNouns, emptyNouns } from './gazetteer/abstract-nouns.ts';
import { amounts } from './gazetteer/people.ts';
import { wordList } from './gazetteer/word-list.ts';
import { otherHeads } from './gazetteer/organisations.ts';
import { isDemonym, isTitleWord } from './name-words.ts';

/**
 * Finds the noun phrases that speak of things without a name, where they are said to do or undergo something, or stand
 * beside a noun that may name a deed: "the antenna", "prices", "a new phone".
 */
export function findThings(
  annotated: AnnotatedText,
  cast: Cast,
  names: NameIndex,
  descriptions: readonly Description[],
  caseless: readonly boolean[],
): Description[] {
  const taken = annotated.sentences.map(() => new Set<number>());
  for (const { sentence, first, last } of descriptions) for (let i = first; i <= last; i++) taken[sentence].add(i);
  const isActor = (sentence: number, token: number): boolean => {
    const name = names.covering(sentence, token);
    return name !== undefined && cast.named.has(name);
  };
  const things: Description[] = [];
  annotated.sentences.forEach((sentence, index) => {
    if (caseless[index]) return;
    for (let head = 0; head < sentence.tokens.length; head++)
      if (isThing(sentence, head) && !taken[index].has(head) && !isActor(index, head))
        things.push(describe(annotated, names, index, head));
  });
  return things;
}

/** A noun that the amount is of, and no "them". */
const isKnownAfterOf = (tokens: Sentence['tokens'], index: number): boolean =>
  tokens.slice(index + 2, index + 6).some(({ tag }) => tag.startsWith('NN'));

/** Words for people and things of which nothing else is said: "others stayed". */
const indefinitePronouns = wordList(
  'some others many few several each both everyone everybody someone somebody anyone anybody most one another',
);

const takesPart = /^(?:nsubj|obj$|iobj$|obl$|obl:agent$|nmod)/;

/** "Shares fell", "Asian shares"; a firm's own stand for the firm, and "the lion's share" for nothing. */
const isTraded = (tokens: Sentence['tokens'], index: number): boolean =>
  /^shares$/i.test(tokens[index].text) && !/^(?:NN|POS|CD)/.test(wordAt(tokens, index - 1)?.tag ?? '');

function isThing({ tokens }: Sentence, index: number): boolean {
  const token = tokens[index];
  if (!takesPart.test(token.relation) && token.relation !== 'conj') return false;
  // "most of the harbour" is the harbour.
  if (
    wordAt(tokens, index + 1)?.text === 'of' &&
    amounts.has(token.text.toLowerCase()) &&
    isKnownAfterOf(tokens, index)
  )
    return false;
  if (/^each$/i.test(token.text) && wordAt(tokens, index + 1)?.text === 'other') return false;
  // "no one".
  if (/^no$/i.test(wordAt(tokens, index - 1)?.text ?? '') && token.lemma === 'one') return false;
  if (indefinitePronouns.has(token.text.toLowerCase())) return /^(?:nsubj|i?obj$)/.test(token.relation);
  if (!token.tag.startsWith('NN') || !/^\p{L}/u.test(token.text) || isDemonym(token) || isTitleWord(token))
    return false;
  const noun = lemmaOf(token);
  if ((emptyNouns.has(noun) || abstractNouns.has(noun)) && !isTraded(tokens, index)) return false;
  // "the Geneva Conference": what bears a name and is no actor takes place.
  if (/^NNP/.test(token.tag) && otherHeads.has(noun)) return false;
  const { relation } = token.relation === 'conj' && token.head >= 0 ? tokens[token.head] : token;
  return takesPart.test(relation) && relation !== 'nmod:unmarked';
}
