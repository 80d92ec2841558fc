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
    const opening = clockTimeBefore(sentence);
    const tags = tagBehind(opening, read, model, isTitle(sentence));
    annotateSentence(sentence, read, tags, opening, model);
    return { sentence, lexemes, tags };
  });
  annotateNames(tagged, model);
  return annotated;
}

/** Whether the first word is the time before an entry of a live report: "14:55 A blast …". 1 where it is, else 0. */
const clockTimeBefore = ({ tokens }: Sentence): 0 | 1 =>
  tokens.length > 2 && /^\d{1,2}:\d{2}$/.test(tokens[0].text) && /^["“‘]?\p{Lu}/u.test(tokens[1].text) ? 1 : 0;

const isTitle = ({ region }: Sentence): boolean => region === 'headline' || region === 'heading';

/** Tags of a sentence that is read as if nothing stood before it. */
function tagBehind(opening: 0 | 1, lexemes: Lexeme[], { tagger }: LanguageModel, isTitle: boolean): Int32Array {
  const own = lexemes.slice(opening);
  const tags = tagSentence(tagger, own);
  ensureFiniteVerbs(tagger, own, tags);
  if (isTitle) ensureTitleVerbs(tagger, own, tags);
  return opening === 0 ? tags : Int32Array.from([tagger.tags.indexOf('CD'), ...tags]);
}

function annotateSentence(
  { tokens }: Sentence,
  lexemes: Lexeme[],
  tags: Int32Array,
  opening: 0 | 1,
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
    tokens[0].head = tokens.findIndex(({ head }, i) => i > 0 && head < 0);
    tokens[0].relation = 'obl:unmarked';
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
