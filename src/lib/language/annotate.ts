import type { Article } from '#lib/article/index.ts';
import { readingOf } from './lemma/reading.ts';
import type { LanguageModel } from './model/language-model.ts';
import type { Lexeme } from './model/lexicon.ts';
import { findNames, nameSentence } from './names/finder.ts';
import { nameLabels } from './names/labels.ts';
import { parseSentence } from './parse/parser.ts';
import { ensureFiniteVerbs } from './tag/finite-verb.ts';
import { tagSentence } from './tag/tagger.ts';
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
    const tags = tagSentence(model.tagger, read);
    ensureFiniteVerbs(model.tagger, read, tags);
    annotateSentence(sentence, read, tags, model);
    return { sentence, lexemes, tags };
  });
  annotateNames(tagged, model);
  return annotated;
}

function annotateSentence({ tokens }: Sentence, lexemes: Lexeme[], tags: Int32Array, model: LanguageModel): void {
  const { tagger, parser } = model;
  const readings = lexemes.map((lexeme, i) => readingOf(lexeme, tags[i], tagger.tags, model));
  const parse = parser && parseSentence(parser, lexemes, readings);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    token.tag = tagger.tags[tags[i]];
    token.lemma = readings[i].lemma;
    if (!parse) continue;
    token.head = parse.heads[i];
    token.relation = parser.relations[parse.relations[i]];
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
