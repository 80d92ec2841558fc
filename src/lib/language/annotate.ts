import type { Article } from '#lib/article/index.ts';
import { readingOf } from './lemma/reading.ts';
import type { LanguageModel } from './model/language-model.ts';
import type { Lexeme, Lexicon, Reading } from './model/lexicon.ts';
import { isMonocase, type NameSentence } from './names/features.ts';
import { findNames, nameSentence } from './names/finder.ts';
import { nameLabels } from './names/labels.ts';
import { isOpeningMark } from './opening-mark.ts';
import { type Parse, type Parser, parseSentence } from './parse/parser.ts';
import { partialQuotations } from './partial-quotations.ts';
import { ensureFiniteVerbs } from './tag/finite-verb.ts';
import { isNameBeforeVerb, isNameWithin, knownNames } from './tag/known-names.ts';
import { possessiveMarks } from './tag/possessive-marks.ts';
import { TaggedWords } from './tag/tagged-words.ts';
import { type Tagger, tagSentence } from './tag/tagger.ts';
import { ensureTitleVerbs } from './tag/title-verbs.ts';
import { truecasedTitles } from './tag/truecase.ts';
import { tokenise } from './tokenise/tokenise.ts';
import type { AnnotatedText, Sentence, Token } from './types.ts';

/** A sentence with what names are sought by. */
interface TaggedSentence {
  sentence: Sentence;
  lexemes: readonly Lexeme[];
  tags: Int32Array;
}

/**
 * Sentences with tags, lemmas, dependencies and names. The same text and model give the same result everywhere. Lists of
 * words are pushed, never mapped: an engine gives those that it maps when it is warm another kind.
 */
export function annotate(article: Pick<Article, 'text' | 'regions'>, model: LanguageModel): AnnotatedText {
  const annotated = tokenise(article.text, article.regions);
  const known = knownNames(annotated.sentences);
  const titles = truecasedTitles(annotated.sentences, model);
  const tagged: TaggedSentence[] = [];
  for (const sentence of annotated.sentences) {
    const lexemes = lexemesOf(sentence, model.lexicon);
    const tags = annotateSentence(sentence, titles.get(tagged.length) ?? lexemes, model, known);
    tagged.push({ sentence, lexemes, tags });
  }
  annotateNames(tagged, model);
  return annotated;
}

function lexemesOf({ tokens }: Sentence, lexicon: Lexicon): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const { text } of tokens) lexemes.push(lexicon.get(likeness.get(text) ?? text));
  return lexemes;
}

/** Marks that the model has seen too seldom to know what they are, and those that it knows which stand where they do. */
const likeness: ReadonlyMap<string, string> = new Map([
  ['``', '“'],
  ['£', '$'],
  ['€', '$'],
]);

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
  lexemes: readonly Lexeme[],
  model: LanguageModel,
  known: ReadonlySet<string>,
): Int32Array {
  const { tokens } = sentence;
  const names = model.tagger.tags;
  const tags = new Int32Array(tokens.length);
  const all = new TaggedWords(names, lexemes, tags);
  const opening = openingOf(sentence);
  for (let i = 0; i < opening; i++) all.retag(i, openingTag(tokens[i], i));
  let words = wordsFrom(opening, tokens.length);
  tagWords(all, words, model.tagger, isTitle(sentence));
  const marks = partialQuotations(tokens, all);
  if (marks.size > 0) {
    words = words.filter((i) => !marks.has(i));
    tagWords(all, words, model.tagger, isTitle(sentence));
  }
  for (const mark of possessiveMarks(tokens, all)) all.retag(mark, 'POS');
  if (opensWithName(tokens, all, words, known)) all.retag(words[0], 'NNP');
  for (const i of namesWithin(tokens, all, words, known)) all.retag(i, 'NNP');
  const readings: Reading[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const reading = readingOf(lexemes[i], tags[i], names, model);
    readings.push(reading);
    tokens[i].tag = names[tags[i]];
    tokens[i].lemma = reading.lemma;
  }
  if (!model.parser) return tags;
  hangWords(tokens, words, parseWords(model.parser, lexemes, readings, words), model.parser);
  hangOpening(tokens, opening);
  for (const [mark, beside] of marks) hangMark(tokens, mark, beside);
  return tags;
}

function wordsFrom(first: number, end: number): number[] {
  const words: number[] = [];
  for (let i = first; i < end; i++) words.push(i);
  return words;
}

/** Tags some of a sentence's words as if they were all. */
function tagWords(all: TaggedWords, words: readonly number[], tagger: Tagger, isTitle: boolean): void {
  const lexemes: Lexeme[] = [];
  for (const i of words) lexemes.push(all.lexemes[i]);
  const tagged = new TaggedWords(tagger.tags, lexemes, tagSentence(tagger, lexemes));
  ensureFiniteVerbs(tagged);
  if (isTitle) ensureTitleVerbs(tagged);
  for (let k = 0; k < words.length; k++) all.tags[words[k]] = tagged.tags[k];
}

/** Whether the first word is a name; adverbs may stand between it and the verb. */
function opensWithName(
  tokens: readonly Token[],
  all: TaggedWords,
  words: readonly number[],
  known: ReadonlySet<string>,
): boolean {
  let second = 1;
  while (second < words.length && all.tagOf(words[second]).startsWith('RB')) second++;
  return (
    second < words.length &&
    isNameBeforeVerb(tokens[words[0]].text, all.tagOf(words[0]), all.tagOf(words[second]), known)
  );
}

/** Words that a tagger took for verbs and that name somebody, in a sentence that tells names by their capitals. */
function namesWithin(
  tokens: readonly Token[],
  all: TaggedWords,
  words: readonly number[],
  known: ReadonlySet<string>,
): number[] {
  const found: number[] = [];
  for (let k = 1; k < words.length; k++)
    if (isNameWithin(tokens[words[k]].text, all.tagOf(words[k]), tokens[words[k - 1]].text, known))
      found.push(words[k]);
  return found.length === 0 || isMonocase(tokens.map(({ text }) => text)) ? [] : found;
}

function parseWords(
  parser: Parser,
  lexemes: readonly Lexeme[],
  readings: readonly Reading[],
  words: readonly number[],
): Parse {
  const parsed: Lexeme[] = [];
  const read: Reading[] = [];
  for (const i of words) {
    parsed.push(lexemes[i]);
    read.push(readings[i]);
  }
  return parseSentence(parser, parsed, read);
}

function hangWords(tokens: Token[], words: readonly number[], parse: Parse, { relations }: Parser): void {
  for (let k = 0; k < words.length; k++) {
    const token = tokens[words[k]];
    const head = parse.heads[k];
    token.head = head < 0 ? -1 : words[head];
    token.relation = relations[parse.relations[k]];
  }
}

function hangMark(tokens: Token[], mark: number, beside: number): void {
  const { head, relation } = tokens[beside];
  tokens[mark].head = relation === 'punct' ? head : beside;
  tokens[mark].relation = 'punct';
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
function annotateNames(tagged: readonly TaggedSentence[], { names }: LanguageModel): void {
  if (!names) return;
  const sentences: NameSentence[] = [];
  for (const { lexemes, tags } of tagged) sentences.push(nameSentence(lexemes, tags, names.gazetteer));
  const found = findNames(names, sentences);
  for (let k = 0; k < tagged.length; k++) labelNames(tagged[k].sentence, found[k]);
}

function labelNames({ tokens }: Sentence, labels: Int32Array): void {
  for (let i = 0; i < labels.length; i++) tokens[i].entity = nameLabels[labels[i]];
}
