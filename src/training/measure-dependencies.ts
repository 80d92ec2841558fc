import { mendParses } from '#lib/grammar/index.ts';
import type { LanguageModel, Token } from '#lib/language/index.ts';
import { lemmaOf } from '#lib/language/lemma/lemmatiser.ts';
import { readingOf } from '#lib/language/lemma/reading.ts';
import { parseSentence } from '#lib/language/parse/parser.ts';
import { ensureFiniteVerbs } from '#lib/language/tag/finite-verb.ts';
import { TaggedWords } from '#lib/language/tag/tagged-words.ts';
import { tagSentence } from '#lib/language/tag/tagger.ts';
import type { TreebankSentence } from './conllu.ts';
import type { Share } from './segmentation.ts';

/**
 * Percentages of words, on the treebank's own tokens; `roles` counts verbs with the head of their agent or patient.
 * @param isMended whether parses are measured as the rooms above read them, or as the parser gives them
 */
export function measureDependencies(sentences: readonly TreebankSentence[], model: LanguageModel, isMended = false) {
  const counts = { words: 0, tags: 0, lemmas: 0, heads: 0, labelled: 0, labelledCoarsely: 0 };
  const roles: Share = { correct: 0, gold: 0, found: 0 };
  for (const gold of sentences) {
    const lexemes = gold.words.map((word) => model.lexicon.get(word));
    const tagNumbers = tagSentence(model.tagger, lexemes);
    ensureFiniteVerbs(new TaggedWords(model.tagger.tags, lexemes, tagNumbers));
    const tags = Array.from(tagNumbers, (tag) => model.tagger.tags[tag]);
    const readings = lexemes.map((lexeme, i) => readingOf(lexeme, tagNumbers[i], model.tagger.tags, model));
    const parse = model.parser && parseSentence(model.parser, lexemes, readings);
    const parsed = gold.words.map((text, i): Token => ({
      text,
      lemma: readings[i].lemma,
      tag: tags[i],
      head: parse?.heads[i] ?? -1,
      relation: parse ? model.parser!.relations[parse.relations[i]] : '',
      entity: 'O',
      start: 0,
      end: 0,
    }));
    const tokens = isMended ? mended(parsed) : parsed;
    const heads = tokens.map(({ head }) => head);
    const relations = tokens.map(({ relation }) => relation);
    gold.words.forEach((_, i) => {
      counts.words++;
      if (tags[i] === gold.tags[i]) counts.tags++;
      if (lemmaOf(model.lemmatiser, lexemes[i].lower, tags[i]) === gold.lemmas[i].toLowerCase()) counts.lemmas++;
      if (heads[i] !== gold.heads[i]) return;
      counts.heads++;
      if (relations[i] === gold.relations[i]) counts.labelled++;
      if (coarse(relations[i]) === coarse(gold.relations[i])) counts.labelledCoarsely++;
    });
    const goldRoles = rolesOf(gold.tags, gold.heads, gold.relations);
    const foundRoles = rolesOf(tags, heads, relations);
    roles.gold += goldRoles.size;
    roles.found += foundRoles.size;
    for (const role of foundRoles) if (goldRoles.has(role)) roles.correct++;
  }
  const share = (count: number) => (100 * count) / counts.words;
  return {
    tags: share(counts.tags),
    lemmas: share(counts.lemmas),
    heads: share(counts.heads),
    labelled: share(counts.labelled),
    labelledCoarsely: share(counts.labelledCoarsely),
    roles,
  };
}

const mended = (tokens: Token[]): Token[] =>
  mendParses({ text: '', sentences: [{ start: 0, end: 0, region: 'body', paragraph: 0, tokens }] }).sentences[0].tokens;

const coarse = (relation: string) => relation.split(':')[0];

/** "agent verb word" and "patient verb word" for the subjects, objects and by-phrases of verbs. */
function rolesOf(tags: readonly string[], heads: readonly number[], relations: readonly string[]): Set<string> {
  const roles = new Set<string>();
  relations.forEach((relation, i) => {
    const role = /^(nsubj|obl:agent)$/.test(relation) ? 'agent' : /^(obj|nsubj:pass)$/.test(relation) ? 'patient' : '';
    if (role && heads[i] >= 0 && tags[heads[i]].startsWith('VB')) roles.add(`${role} ${heads[i]} ${i}`);
  });
  return roles;
}
