import type { Article } from '#lib/article/index.ts';
import { lemmaOf } from './lemma/lemmatiser.ts';
import type { LanguageModel } from './model/language-model.ts';
import { plainForm } from './model/lexicon.ts';
import { parseSentence } from './parse/parser.ts';
import { tagSentence } from './tag/tagger.ts';
import { tokenise } from './tokenise/tokenise.ts';
import type { AnnotatedText, Sentence } from './types.ts';

/** Sentences with tags, lemmas, dependencies and names. The same text and model give the same result everywhere. */
export function annotate(article: Pick<Article, 'text' | 'regions'>, model: LanguageModel): AnnotatedText {
  const annotated = tokenise(article.text, article.regions);
  for (const sentence of annotated.sentences) annotateSentence(sentence, model);
  return annotated;
}

function annotateSentence({ tokens }: Sentence, model: LanguageModel): void {
  const lexemes = tokens.map((token) => model.lexicon.get(token.text));
  const tags = tagSentence(model.tagger, lexemes);
  const parse = model.parser && parseSentence(model.parser, lexemes, tags);
  tokens.forEach((token, i) => {
    token.tag = model.tagger.tags[tags[i]];
    token.lemma = lemmaOf(model.lemmatiser, plainForm(token.text), token.tag);
    if (!parse || !model.parser) return;
    token.head = parse.heads[i];
    token.relation = model.parser.system.relations[parse.relations[i]];
  });
}
