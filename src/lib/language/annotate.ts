import type { Article } from '#lib/article/index.ts';
import { readingOf } from './lemma/reading.ts';
import type { LanguageModel } from './model/language-model.ts';
import type { Lexeme } from './model/lexicon.ts';
import { findNames, nameSentence } from './names/finder.ts';
import { nameLabels } from './names/labels.ts';
import { parseSentence } from './parse/parser.ts';
import { ensureFiniteVerbs } from './tag/finite-verb.ts';
import { tagSentence } from './tag/tagger.ts';
import { ensureTitleVerbs } from './tag/title-verbs.ts';
import { truecasedTitles } from './tag/truecase.ts';
import { tokenise } from './tokenise/tokenise.ts';
import type { AnnotatedText, Sentence } from './types.ts';

/** Sentences with tags, lemmas, dependencies and names. The same text and model give the same result everywhere. */
export function annotate(article: Pick<Article, 'text' | 'regions'>, model: LanguageModel): AnnotatedText {
  const annotated = tokenise(article.text, article.regions);
  const titles = truecasedTitles(annotated.sentences, model);
  const tagged = annotated.sentences.map((sentence, index) => {
    const lexemes = sentence.tokens.map((token) => model.lexicon.get(token.text));
    const read = titles.get(index) ?? lexemes;
    const opening = openingOf(sentence);
    const tags = tagBehind(opening, read, model, isTitle(sentence));
    annotateSentence(sentence, read, tags, opening, model);
    return { sentence, lexemes, tags };
  });
  annotateNames(tagged, model);
  return annotated;
}

/**
 * How many words stand before a sentence and are no part of it: the time before an entry of a live report, "14:55 A blast
 * …", and the mark of a question or an answer, "Q: Who left?".
 */
function openingOf({ tokens }: Sentence): 0 | 1 | 2 {
  if (tokens.length < 3) return 0;
  if (/^[QA]$/.test(tokens[0].text) && tokens[1].text === ':') return 2;
  return /^\d{1,2}:\d{2}$/.test(tokens[0].text) && /^["“‘]?\p{Lu}/u.test(tokens[1].text) ? 1 : 0;
}

const openingTags = [[], ['CD'], ['LS', ':']] as const;

const isTitle = ({ region }: Sentence): boolean => region === 'headline' || region === 'heading';

/** Tags of a sentence that is read as if nothing stood before it. */
function tagBehind(opening: 0 | 1 | 2, lexemes: Lexeme[], { tagger }: LanguageModel, isTitle: boolean): Int32Array {
  const own = lexemes.slice(opening);
  const tags = tagSentence(tagger, own);
  ensureFiniteVerbs(tagger, own, tags);
  if (isTitle) ensureTitleVerbs(tagger, own, tags);
  return opening === 0
    ? tags
    : Int32Array.from([...openingTags[opening].map((tag) => tagger.tags.indexOf(tag)), ...tags]);
}

function annotateSentence(
  { tokens }: Sentence,
  lexemes: Lexeme[],
  tags: Int32Array,
  opening: 0 | 1 | 2,
  model: LanguageModel,
): void {
  const { tagger, parser } = model;
  const readings = lexemes.map((lexeme, i) => readingOf(lexeme, tags[i], tagger.tags, model));
  const parse = parser && parseSentence(parser, lexemes.slice(opening), readings.slice(opening));
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    token.tag = tagger.tags[tags[i]];
    token.lemma = readings[i].lemma;
    if (!parse || i < opening) continue;
    const head = parse.heads[i - opening];
    token.head = head < 0 ? head : head + opening;
    token.relation = parser.relations[parse.relations[i - opening]];
  }
  if (parse && opening > 0) {
    tokens[0].head = tokens.findIndex(({ head }, i) => i >= opening && head < 0);
    tokens[0].relation = opening === 1 ? 'obl:unmarked' : 'discourse';
    if (opening === 2) [tokens[1].head, tokens[1].relation] = [tokens[0].head, 'punct'];
  }
}

/** Names are sought in the whole document at once: one mention helps with the next. */
function annotateNames(
  tagged: readonly { sentence: Sentence; lexemes: Lexeme[]; tags: Int32Array }[],
  { names }: LanguageModel,
): void {
  if (!names) return;
  const sentences = tagged.map(({ lexemes, tags }) => nameSentence(lexemes, tags, names.gazetteer));
  findNames(names, sentences).forEach((labels, k) => {
    labels.forEach((label, i) => (tagged[k].sentence.tokens[i].entity = nameLabels[label]));
  });
}
