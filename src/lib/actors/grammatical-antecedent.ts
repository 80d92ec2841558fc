import { subjectOf } from '#lib/grammar/index.ts';
import { objectControlVerbs, wordAt } from '#lib/language/index.ts';
import type { Sentence } from '#lib/language/index.ts';
import {
  firstVerb,
  speakingVerbs,
  speaks,
  tellingVerb,
  type Candidate,
  type PronounPlace,
} from './antecedent-features.ts';
import { treeFor } from './sentence-tree.ts';
import type { Discourse } from './discourse.ts';
import { wordList } from './gazetteer/word-list.ts';

/** Who goes along with somebody goes along in that somebody's affairs. */
const joining = wordList('accompany aid assist back follow help join support');

/**
 * Whom the sentence itself makes an owner: the one who is brought to do it ("persuaded the king to send his army"), or
 * the one who is joined ("join Ruritania in its war"). Undefined where grammar leaves it open, null where it is nobody
 * known ("those who lent their land").
 */
export function grammaticalAntecedent(
  place: PronounPlace,
  candidates: readonly Candidate[],
): Candidate | null | undefined {
  const { sentence, sentenceIndex, index } = place;
  if (sentence.tokens[index].tag !== 'PRP$') return accusedObject(place, candidates);
  const beside = namedBeside(place, candidates);
  if (beside !== undefined) return beside;
  const verb = firstVerb(sentence, sentence.tokens[index].head, 4);
  if (verb < 0 || !sentence.tokens[verb].tag.startsWith('VB')) return undefined;
  if (isSaidOfThose(sentence, verb)) return null;
  return candidates.find(
    ({ reference }) =>
      reference.sentence === sentenceIndex &&
      isObject(sentence, reference) &&
      (isJoined(sentence, index, verb, reference.governor) || isBroughtTo(sentence, verb, reference.governor)),
  );
}

/** How well a body or an official agrees with "they", at best. */
const uncertain = 0.75;

/** "Doe and her brother": what is joined to somebody is theirs, where there are only these two. */
function namedBeside(
  { sentence: { tokens }, sentenceIndex, index }: PronounPlace,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const { head: owned } = tokens[index];
  if (owned < 0 || !/^(?:and|or|&)$/i.test(wordAt(tokens, index - 1)?.text ?? '')) return undefined;
  const { head: beside, relation } = tokens[owned];
  const isPair =
    relation === 'conj' &&
    tokens.every(({ head, relation: kind }, i) => i === owned || head !== beside || kind !== 'conj');
  if (!isPair || tokens[beside].relation === 'conj') return undefined;
  return candidates.find(
    ({ reference, agreement }) =>
      reference.sentence === sentenceIndex &&
      reference.head === beside &&
      !reference.entity.thing &&
      agreement > uncertain,
  );
}

/** "expelled the envoys, accusing them of spying": whom the gerund behind a comma is done to is whom the clause is done to. */
function accusedObject(
  { sentence: { tokens }, sentenceIndex, index }: PronounPlace,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const { head: gerund, relation } = tokens[index];
  if (!/^i?obj$/.test(relation) || tokens[gerund].tag !== 'VBG' || tokens[gerund].relation !== 'advcl')
    return undefined;
  if (index !== gerund + 1 || wordAt(tokens, gerund - 1)?.text !== ',') return undefined;
  const verb = tokens[gerund].head;
  return candidates.find(
    ({ reference }) =>
      reference.sentence === sentenceIndex && reference.governor === verb && /^i?obj$/.test(reference.relation),
  );
}

/** "Both sides said they would meet": told by several, of themselves. */
export function isToldBySeveral(place: PronounPlace): boolean {
  const { tokens } = place.sentence;
  const head = tellingVerb(place);
  if (!/^they$/i.test(tokens[place.index].text) || head < 0) return false;
  return tokens
    .slice(Math.max(0, head - reach), head)
    .some((token) => token.head === head && token.relation === 'nsubj' && token.tag === 'NNS');
}

/** "Another insurer said it would pay": told of itself by somebody who was not seen to be anybody. */
export function isToldByAnother({ sentence, sentenceIndex, index }: PronounPlace, discourse: Discourse): boolean {
  const { tokens } = sentence;
  const verb = tellingVerb({ sentence, index });
  if (!/^it$/i.test(tokens[index].text) || verb < 0) return false;
  const subject = subjectOf(treeFor(sentence, sentenceIndex), verb)?.token ?? -1;
  const isNew = tokens.some(({ head, text }) => head === subject && /^(?:an?|another|one|some)$/i.test(text));
  if (subject < 0 || subject > index || tokens[subject].tag !== 'NN' || !isNew) return false;
  return (
    discourse.last((_, reference) => reference.sentence === sentenceIndex && reference.head === subject) === undefined
  );
}

/** How many tokens before its verb a subject is looked for. */
const reach = 30;

/** "those who lent their land". */
const isSaidOfThose = ({ tokens }: Sentence, verb: number): boolean =>
  tokens[verb].relation === 'acl:relcl' &&
  /^(?:anyone|everyone|many|some|somebody|someone|those)$/i.test(tokens[tokens[verb].head]?.text ?? '') &&
  tokens.some(({ head, relation, text }) => head === verb && /^nsubj/.test(relation) && text.toLowerCase() === 'who');

/** An object, also where a parser takes a title and a name for two of them. */
function isObject({ tokens }: Sentence, { relation, head }: Candidate['reference']): boolean {
  if (/^i?obj$/.test(relation)) return true;
  return relation === 'obl' && !tokens.some((token) => token.head === head && token.relation === 'case');
}

/** "join Ruritania in its war". */
function isJoined({ tokens }: Sentence, pronoun: number, verb: number, governor: number): boolean {
  const { head } = tokens[pronoun];
  return (
    governor === verb &&
    joining.has(tokens[verb].lemma) &&
    tokens[head].head === verb &&
    tokens.some((token) => token.head === head && token.relation === 'case' && token.lemma === 'in')
  );
}

/** "persuaded the king to send his army". */
const isBroughtTo = ({ tokens }: Sentence, verb: number, governor: number): boolean =>
  tokens[verb].tag === 'VB' &&
  tokens[verb].head === governor &&
  /^(?:xcomp|advcl)$/.test(tokens[verb].relation) &&
  objectControlVerbs.has(tokens[governor].lemma);

/**
 * Who tells of themselves: "the agency said it was ready", "the army announced the attack and said it had held"; and
 * who goes on speaking: "…, an officer said. He believes", "“They left,” he said". Undefined where nobody does.
 */
export function teller(place: PronounPlace, candidates: readonly Candidate[]): Candidate | undefined {
  const { sentence, sentenceIndex, index, quoted } = place;
  if (quoted) return undefined;
  const { tokens } = sentence;
  const telling = tellingVerb(place);
  if (telling >= 0) {
    const addressee = toldThemselves(place, telling, candidates);
    if (addressee !== undefined) return addressee;
    const verbs = withCoordinated(sentence, telling);
    const subject = subjectOf(treeFor(sentence, sentenceIndex), telling)?.token ?? -1;
    const own = candidates.find(
      ({ reference, agreement }) =>
        reference.sentence === sentenceIndex &&
        ((reference.subject && verbs.includes(reference.governor)) ||
          (reference.head === subject && agreement >= uncertain)),
    );
    return own ?? spokenFor(place, candidates, verbs);
  }
  if (!speaks(place) || (index > 0 && !closesQuotation(tokens, index) && !closesReport(place))) return undefined;
  return candidates.find(
    ({ reference }) =>
      reference.sentence === sentenceIndex - 1 &&
      reference.subject &&
      !reference.quoted &&
      speakingVerbs.has(reference.governedBy),
  );
}

/** "Nordlys's director said it would close", "a spokesman for the firm said it had closed": for whom the speaker speaks. */
function spokenFor(
  { sentence: { tokens }, sentenceIndex, index }: PronounPlace,
  candidates: readonly Candidate[],
  verbs: readonly number[],
): Candidate | undefined {
  if (!/^it$/i.test(tokens[index].text) || !tokens[tokens[index].head].tag.startsWith('VB')) return undefined;
  return candidates.find(
    ({ reference: { entity, governor, relation, sentence } }) =>
      sentence === sentenceIndex &&
      /^nmod/.test(relation) &&
      (entity.kind === 'organisation' || entity.kind === 'country') &&
      wordAt(tokens, governor)?.relation === 'nsubj' &&
      verbs.includes(tokens[governor].head),
  );
}

/** "“They left,” he said": the same voice goes on. */
const closesQuotation = (tokens: Sentence['tokens'], index: number): boolean =>
  /^(?:”|''|"|’|')$/.test(wordAt(tokens, index - 1)?.text ?? '');

/** "They had left by then, he added." */
const closesReport = ({ sentence: { tokens }, index }: PronounPlace): boolean =>
  wordAt(tokens, index - 1)?.text === ',' &&
  /^(?:he|she)$/i.test(tokens[index].text) &&
  tokens[index].head === index + 1 &&
  (tokens[index + 1].relation === 'parataxis' ||
    tokens.some(({ head, relation }, i) => head === index + 1 && relation === 'ccomp' && i < index)) &&
  /^[.!]?$/.test(wordAt(tokens, index + 2)?.text ?? '');

/** "The judge told him he had lied": the one who is told it is whom it is about. */
function toldThemselves(
  { sentence: { tokens }, sentenceIndex, index }: PronounPlace,
  verb: number,
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (tokens[verb].lemma !== 'tell' || !/^(?:he|she)$/i.test(tokens[index].text)) return undefined;
  return candidates.find(
    ({ reference }) =>
      reference.sentence === sentenceIndex &&
      reference.form === 'pronoun' &&
      reference.governor === verb &&
      /^i?obj$/.test(reference.relation),
  );
}

/** A verb and those before it that it is joined to, whose subject it shares. */
function withCoordinated({ tokens }: Sentence, verb: number): number[] {
  const verbs = [verb];
  while (verbs.length < 4 && tokens[verb].relation === 'conj') verbs.push((verb = tokens[verb].head));
  return verbs;
}
