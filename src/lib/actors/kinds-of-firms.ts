import { wordAt } from '#lib/language/index.ts';
import { firmNouns } from './gazetteer/firms.ts';
import { wordList } from './gazetteer/word-list.ts';
import type { NameInContext, Vote } from './name-in-context.ts';

/** "the drug maker Nordlys", "Nordlys, the Danish airline,": what it is called by. */
export function byFirmNoun({ sentence: { tokens }, first, last }: NameInContext): Vote | null {
  const before = wordAt(tokens, first - 1);
  if (before?.tag === 'NN' && (firmNouns.has(before.lemma) || bodyNouns.has(before.lemma))) return ['organisation', 8];
  // "the bus company, Nordlys,", "a gang calling itself Nordlys".
  const [noun2, ends] = [tokens[first - 2], /^[,.]$/.test(wordAt(tokens, last + 1)?.text ?? '')];
  if (before?.text === ',' && ends && noun2?.tag === 'NN' && (firmNouns.has(noun2.lemma) || noun2.lemma === 'operator'))
    return ['organisation', 8];
  if (/^(?:itself|themselves)$/.test(before?.text ?? '') && noun2?.lemma === 'call') return ['organisation', 8];
  if (wordAt(tokens, last + 1)?.text !== ',') return null;
  let noun = last + 1;
  while (noun < last + 8 && /^(?:DT|PRP\$|JJ[RS]?|NNP?|CD|POS|HYPH|VBN)$/.test(wordAt(tokens, noun + 1)?.tag ?? ''))
    noun++;
  return tokens[noun].tag === 'NN' && firmNouns.has(tokens[noun].lemma) ? ['organisation', 5] : null;
}

/** Other bodies that stand right before their names: "the opposition party Nordlys". */
const bodyNouns = wordList('agency band charity club consortium federation fund gang magazine newspaper party union');

/** "shares in Nordlys", "Nordlys shares", "Nordlys's chief executive": what only firms have. */
export function byShares({ sentence: { tokens }, first, last }: NameInContext): Vote | null {
  if (
    /^(?:in|of)$/.test(wordAt(tokens, first - 1)?.text ?? '') &&
    /^(?:shares?|stakes?)$/i.test(wordAt(tokens, first - 2)?.text ?? '')
  )
    return ['organisation', 3];
  const after = wordAt(tokens, last + 1)?.tag === 'POS' ? last + 2 : last + 1;
  const owned = `${wordAt(tokens, after)?.text} ${wordAt(tokens, after + 1)?.text}`;
  return /^(?:shares|shareholders|stock|subsidiary|chief executive|ceo)\b/i.test(owned) ? ['organisation', 3] : null;
}

/** "Nordlys said it would appeal": whoever is "it" is no person. */
export function byOwnReport({ sentence: { tokens }, first, last }: NameInContext): Vote | null {
  const verb = wordAt(tokens, last + 1);
  if (verb === undefined) return null;
  if (!/^(?:say|announce|add|insist|deny|confirm)$/.test(verb.lemma) || !verb.tag.startsWith('VB')) return null;
  if (first > 0 && !/^[,.;:”"]$/.test(tokens[first - 1].text) && tokens[first - 1].tag === 'IN') return null;
  const content = /^that$/i.test(wordAt(tokens, last + 2)?.text ?? '') ? last + 3 : last + 2;
  // "Doe said it was late" tells nothing of Doe.
  const isDeed = /^(?:has|had|will|would|may|might|could)$/.test(wordAt(tokens, content + 1)?.text ?? '');
  const deed =
    tokens[/^(?:already|also|not|since)$/.test(wordAt(tokens, content + 2)?.text ?? '') ? content + 3 : content + 2];
  return isDeed && tokens[content].text === 'it' && !impersonal.has(deed?.lemma ?? 'be') ? ['organisation', 3.5] : null;
}

/** "it would take years", "it had rained": done by nobody. */
const impersonal = wordList(
  'be been become come cost depend emerge happen help make matter mean need rain require seem take',
);
