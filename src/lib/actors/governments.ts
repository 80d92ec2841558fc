import type { Sentence } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { countries } from './gazetteer/countries.ts';
import { wordList } from './gazetteer/word-list.ts';
import type { NameMention } from './mention.ts';

/** What cities do too: these verbs do not make a government of a capital. */
const cityVerbs = wordList(`
  be lie sit stand remain become fall have see host face suffer wake rank experience get look feel grow lose celebrate
  shake sleep burn boast stretch
`);

/** What only a government has: "Moscow's invasion", "Washington's ambassador". */
const governmentThings = wordList(`
  force troop army military invasion offensive war attack claim decision demand offer response proposal plan policy
  ambassador envoy ally government regime accusation sanction nuclear threat stance position statement denial
`);

/** What is done to governments, not to cities: "accused Moscow of". */
const blamingVerbs = wordList(`
  accuse arm ask assure blame condemn criticise criticize fund help persuade press pressure punish sanction supply
  support tell thank threaten urge warn
`);

/** The country whose government a capital stands for where the name stands; undefined when the city is meant. */
export function governmentMeant(sentence: Sentence, name: NameMention): string | undefined {
  const country = countries.capitals.get(name.key);
  if (country === undefined) return undefined;
  const { head, relation } = sentence.tokens[name.head];
  const governor = sentence.tokens[head];
  if (governor === undefined) return undefined;
  const acts = relation === 'nsubj' && /^VB/.test(governor.tag) && !cityVerbs.has(governor.lemma);
  const owns = relation === 'nmod:poss' && governmentThings.has(governor.lemma);
  const blamed = /^i?obj$/.test(relation) && blamingVerbs.has(governor.lemma);
  return acts || owns || blamed || relation === 'obl:agent' || isBetween(sentence, name) ? country : undefined;
}

/** "talks between Moscow and Kyiv": between two capitals stand two governments. */
function isBetween(sentence: Sentence, { first, last }: NameMention): boolean {
  const text = (index: number) => wordAt(sentence.tokens, index)?.text ?? '';
  const capital = (index: number) => /^\p{Lu}/u.test(text(index)) && countries.capitals.has(text(index).toLowerCase());
  if (text(first - 1).toLowerCase() === 'between' && text(last + 1) === 'and') return capital(last + 2);
  return text(first - 1) === 'and' && capital(first - 2) && text(first - 3).toLowerCase() === 'between';
}
