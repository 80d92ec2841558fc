import type { Article } from '#lib/article/index.ts';
import { readingOf } from './lemma/reading.ts';
import type { LanguageModel } from './model/language-model.ts';
import type { Lexeme } from './model/lexicon.ts';
import { findNames, nameSentence } from './names/finder.ts';
import { nameLabels } from './names/labels.ts';
import { isOpeningMark } from './opening-mark.ts';
import { parseSentence } from './parse/parser.ts';
import { partialQuotations } from './partial-quotations.ts';
import { ensureFiniteVerbs } from './tag/finite-verb.ts';
import { isNameBeforeVerb, knownNames } from './tag/known-names.ts';
import { possessiveMarks } from './tag/possessive-marks.ts';
import { tagSentence } from './tag/tagger.ts';
import { ensureTitleVerbs } from './tag/title-verbs.ts';
import { truecasedTitles } from './tag/truecase.ts';
import { tokenise } from './tokenise/tokenise.ts';
import type { AnnotatedText, Sentence, Token } from './types.ts';

/** Sentences with tags, lemmas, dependencies and names. The same text and model give the same result everywhere. */
export function annotate(article: Pick<Article, 'text' | 'regions'>, model: LanguageModel): AnnotatedText {
  const annotated = tokenise(article.text, article.regions);
  const known = knownNames(annotated.sentences);
  const titles = truecasedTitles(annotated.sentences, model);
  const tagged = annotated.sentences.map((sentence, index) => {
    const lexemes = sentence.tokens.map((token) => model.lexicon.get(token.text));
    const read = titles.get(index) ?? lexemes;
    const tags = annotateSentence(sentence, read, model, known);
    return { sentence, lexemes, tags };
  });
  annotateNames(tagged, model);
  return annotated;
}

/**
 * How many words stand before a sentence and are no part of it: the time before an entry of a live report, "14:55 A blast
 * …", and whose turn it is before a question or an answer, "Q: Who left?", "DOE: He did."
 */
function openingOf({ tokens }: Sentence): number {
  if (tokens.length < 3) return 0;
  if (/^\d{1,2}:\d{2}$/.test(tokens[0].text) && /^["“‘]?\p{Lu}/u.test(tokens[1].text)) return 1;
  const colon = tokens.findIndex(({ text }, i) => text === ':' || i > longestOpening);
  if (colon < 1 || colon + 1 >= tokens.length || tokens[colon].text !== ':') return 0;
  const first = colon > 1 && isOpeningMark(tokens[0].text) ? 1 : 0;
  const label = tokens.slice(first, colon);
  const isMark = label.length === 1 && /^[QA]$/.test(label[0].text);
  const isName = label.every(({ text }) => /^\p{Lu}[\p{Lu}.'’-]*$|^\.$/u.test(text)) && label.at(-1)!.text.length > 1;
  return isMark || isName ? colon + 1 : 0;
}

/** The longest "MAJ. GEN. JANE DOE", in words before its colon. */
const longestOpening = 6;

function openingTag({ text }: Token, i: number): string {
  if (text === ':' || text === '.') return text;
  if (isOpeningMark(text)) return '``';
  return /^\d/.test(text) ? 'CD' : i === 0 && /^[QA]$/.test(text) ? 'LS' : 'NNP';
}

const isTitle = ({ region }: Sentence): boolean => region === 'headline' || region === 'heading';

/** Tags, lemmas and dependencies; what is no part of the sentence, or parts its words, is left out as it is read. */
function annotateSentence(
  sentence: Sentence,
  lexemes: Lexeme[],
  model: LanguageModel,
  known: ReadonlySet<string>,
): Int32Array {
  const { tokens } = sentence;
  const { tagger, parser } = model;
  const names = tagger.tags;
  const opening = openingOf(sentence);
  const tags = new Int32Array(tokens.length);
  for (let i = 0; i < opening; i++) tags[i] = names.indexOf(openingTag(tokens[i], i));
  let words = tokens.map((_, i) => i).slice(opening);
  const tagWords = (): void =>
    tagsOf(
      words.map((i) => lexemes[i]),
      model,
      isTitle(sentence),
    ).forEach((tag, k) => (tags[words[k]] = tag));
  tagWords();
  const marks = partialQuotations(tokens, (i) => names[tags[i]] ?? '');
  if (marks.size > 0) {
    words = words.filter((i) => !marks.has(i));
    tagWords();
  }
  for (const mark of possessiveMarks(tokens, (i) => names[tags[i]] ?? '')) tags[mark] = names.indexOf('POS');
  const first = words[0];
  const second = words.find((i, k) => k > 0 && !names[tags[i]].startsWith('RB'));
  if (second !== undefined && isNameBeforeVerb(tokens[first].text, names[tags[first]], names[tags[second]], known))
    tags[first] = names.indexOf('NNP');
  const readings = lexemes.map((lexeme, i) => readingOf(lexeme, tags[i], names, model));
  tokens.forEach((token, i) => {
    token.tag = names[tags[i]];
    token.lemma = readings[i].lemma;
  });
  if (!parser) return tags;
  const parse = parseSentence(
    parser,
    words.map((i) => lexemes[i]),
    words.map((i) => readings[i]),
  );
  words.forEach((i, k) => {
    tokens[i].head = parse.heads[k] < 0 ? -1 : words[parse.heads[k]];
    tokens[i].relation = parser.relations[parse.relations[k]];
  });
  hangOpening(tokens, opening);
  for (const [mark, beside] of marks) {
    const { head, relation } = tokens[beside];
    tokens[mark].head = relation === 'punct' ? head : beside;
    tokens[mark].relation = 'punct';
  }
  return tags;
}

function tagsOf(lexemes: Lexeme[], { tagger }: LanguageModel, isTitle: boolean): Int32Array {
  const tags = tagSentence(tagger, lexemes);
  ensureFiniteVerbs(tagger, lexemes, tags);
  if (isTitle) ensureTitleVerbs(tagger, lexemes, tags);
  return tags;
}

/** The first word of an opening hangs on the sentence, and all others on that. */
function hangOpening(tokens: Token[], opening: number): void {
  if (opening === 0) return;
  const root = tokens.findIndex(({ head }, i) => i >= opening && head < 0);
  const first = opening > 1 && tokens[0].tag === '``' ? 1 : 0;
  for (let i = 0; i < opening; i++) {
    const isWord = /[\p{L}\d]/u.test(tokens[i].text);
    tokens[i].head = i === first ? root : first;
    tokens[i].relation = !isWord ? 'punct' : i > first ? 'flat' : opening === 1 ? 'obl:unmarked' : 'discourse';
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
