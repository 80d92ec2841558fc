import type { AnnotatedText, Sentence, Token } from '#lib/language/index.ts';
import { oneLine, wordAt } from '#lib/language/index.ts';
import { foldName } from './fold.ts';
import { countries } from './gazetteer/countries.ts';
import { givenNames } from './gazetteer/given-names.ts';
import { spelledOut } from './gazetteer/places.ts';
import { postNominals } from './gazetteer/titles.ts';
import { kindVotes } from './kinds.ts';
import { isStorm } from './names-nobody.ts';
import { newsRegions, placeOf, type NameMention } from './mention.ts';
import { cutAtHolder, cutAtNames, cutAtTitles } from './name-cuts.ts';
import { runsIn } from './name-runs.ts';
import { textOf, type TokenSpan } from './name-tables.ts';
import { canBeName, isCommonLetters, isTitleWord, weekdays } from './name-words.ts';
import type { Turns } from './turns.ts';

/**
 * Finds the names of an article: runs of capitalised words, cut where titles and other names meet, checked against the
 * name spans of the language model. Where capitals tell nothing (headlines), only names known from elsewhere are found.
 */
export function findNames(annotated: AnnotatedText, caselessAt: readonly boolean[], { labels }: Turns): NameMention[] {
  const found: NameMention[] = [];
  const caseless: number[] = [];
  annotated.sentences.forEach((sentence, index) => {
    const label = labels[index];
    if (label !== null) found.push(...speakerIn(annotated, index, label));
    if (caselessAt[index]) caseless.push(index);
    else
      for (const span of spansIn(sentence))
        if (label === null || span[0] > label[1]) found.push(nameMention(annotated, index, span));
  });
  found.push(...openingNames(annotated, found, caselessAt));
  const known = knownNames(found);
  for (const index of caseless) {
    for (const span of knownSpansIn(annotated.sentences[index], known)) found.push(nameMention(annotated, index, span));
  }
  return withoutEpithets(annotated, found).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "SEN. DOE:" names somebody, whatever else it could be. */
function speakerIn(annotated: AnnotatedText, index: number, label: TokenSpan): NameMention[] {
  return cutAtTitles(annotated.sentences[index], label)
    .slice(-1)
    .map((span) => {
      const mention = nameMention(annotated, index, span);
      return { ...mention, votes: { ...mention.votes, person: (mention.votes.person ?? 0) + asLabel } };
    });
}

/** As much as a title speaks for a person. */
const asLabel = 4;

/** "Honest Jane Doe" beside "Jane Doe": what somebody is called besides is no part of the name. */
function withoutEpithets(annotated: AnnotatedText, found: readonly NameMention[]): NameMention[] {
  const keys = new Set(found.map(({ key }) => key));
  return found.map((mention) => {
    const [epithet, given, ...rest] = mention.key.split(' ');
    const isPlural = annotated.sentences[mention.sentence].tokens[mention.first].tag.endsWith('S');
    const isFull = !isPlural && rest.length > 0 && givenNames.has(given) && !givenNames.has(epithet);
    if (!isFull || isStorm([epithet, given, ...rest]) || mention.last - mention.first !== rest.length + 1)
      return mention;
    if (!keys.has([given, ...rest].join(' '))) return mention;
    return nameMention(annotated, mention.sentence, [mention.first + 1, mention.last]);
  });
}

function nameMention(annotated: AnnotatedText, sentence: number, [first, last]: TokenSpan): NameMention {
  const place = placeOf(annotated, sentence, first, last);
  const name = spelledOut(withoutMarks(annotated.text.slice(place.start, place.end)));
  const { region } = annotated.sentences[sentence];
  const votes = kindVotes(annotated.sentences[sentence], first, last, name);
  return { ...place, name, key: foldName(name), votes, news: newsRegions.has(region) };
}

/** A name as it is written, on one line and without what stands within it. */
const withoutMarks = (written: string): string =>
  // Most names are plain.
  /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(written)
    ? written
    : oneLine(written.replace(nickname, ' ').replace(/[[\](){}]/g, ''))
        // "Jane Q . Doe", as it stands in texts cut into words.
        .replace(/(?<=\b\p{Lu}) \.(?= )/gu, '.')
        .replace(/\bU\. ([SKN])\b\.?/gu, 'U.$1.')
        // "News. az" is an address with a space in it.
        .replace(/\. (?=\p{Ll}{2,3}$)/u, '.')
        .trim();

/** What somebody is called between the names: "Anna (Anni) Moor". */
const nickname = / (?:\([^()]+\)|["“][^"“”]+["”]|['‘][^'‘’]+['’]|``[^`']+'') /u;

function* spansIn(sentence: Sentence): Generator<TokenSpan> {
  for (const run of runsIn(sentence)) {
    for (const part of cutAtHolder(sentence, withoutLetters(sentence, run)))
      for (const span of cutAtTitles(sentence, part))
        for (const name of cutAtNames(sentence, span))
          if (name[0] < name[1] || !isNobody(sentence.tokens[name[0]])) yield name;
  }
}

/** "TV", "N". */
const isNobody = (token: Token): boolean => token.text.length === 1 || isCommonLetters(token);

/** "Jane Doe QC", "The Harbour Court Friday ruled": neither letters behind a name nor the day of a verb are part of it. */
function withoutLetters({ tokens }: Sentence, [first, last]: TokenSpan): TokenSpan {
  let end = last;
  if (end > first && tokens[end].relation.startsWith('obl') && weekdays.has(tokens[end].text.toLowerCase())) end--;
  while (end > first + 1 && postNominals.has(tokens[end].text)) end--;
  return [first, end];
}

/**
 * Names that open a sentence and were taken for other words ("Banks left."): those that stand within sentences, too, and
 * of which the article never writes a word without a capital.
 */
function openingNames(
  annotated: AnnotatedText,
  found: readonly NameMention[],
  caselessAt: readonly boolean[],
): NameMention[] {
  const { sentences } = annotated;
  const covered = new Set(found.flatMap(({ sentence, first, last }) => (first <= 1 && last >= 0 ? [sentence] : [])));
  const within = new Set(found.filter(({ first }) => first > 1).map(({ key }) => key));
  // Gathered only where an opener is in doubt.
  let plain: ReadonlySet<string> | undefined;
  const isPlain = (word: string) => (plain ??= wordsWithoutCapital(sentences)).has(word);
  return sentences.flatMap((sentence, index) => {
    const { tokens } = sentence;
    const first = /^\p{L}/u.test(wordAt(tokens, 0)?.text ?? '') ? 0 : 1;
    const opener = tokens[first];
    if (caselessAt[index] || covered.has(index) || opener === undefined) return [];
    if (!/^\p{Lu}\p{Ll}+$/u.test(opener.text) || !canBeName(opener) || isTitleWord(opener)) return [];
    for (const last of [first + 1, first]) {
      if (last >= tokens.length || (last > first && !/^\p{Lu}/u.test(tokens[last].text))) continue;
      if (!within.has(foldName(textOf(sentence, [first, last])))) continue;
      // "First" of "First of Tarn": the beginning of another name.
      if (/^(?:\p{Lu}|of$|['’]s$)/u.test(wordAt(tokens, last + 1)?.text ?? '')) return [];
      return last > first || !isPlain(opener.text.toLowerCase()) ? [nameMention(annotated, index, [first, last])] : [];
    }
    return [];
  });
}

const wordsWithoutCapital = (sentences: readonly Sentence[]): ReadonlySet<string> =>
  new Set(sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text).filter((text) => /^\p{Ll}+$/u.test(text))));

/** Keys of the names found in running text; the longest decides how far to look. */
function knownNames(found: readonly NameMention[]): { keys: Set<string>; longest: number } {
  const keys = new Set<string>();
  let longest = 1;
  for (const { key } of found) {
    keys.add(key);
    longest = Math.max(longest, key.split(' ').length);
  }
  return { keys, longest: Math.min(longest, 8) };
}

/** Names known from running text, and states, found in a line whose capitals tell nothing; the longest first. */
function* knownSpansIn(
  sentence: Sentence,
  { keys, longest }: { keys: Set<string>; longest: number },
): Generator<TokenSpan> {
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (!/^[\p{Lu}\p{N}[]|^\p{Ll}\p{Lu}/u.test(tokens[i].text)) continue;
    // Hyphens are tokens of their own, and no words of the key.
    for (let end = Math.min(i + longest + (longest > 1 ? 2 : 0), tokens.length) - 1; end >= i; end--) {
      if (!/[\p{L}\p{N}]/u.test(tokens[end].text) || tokens[i].text.length === 1) continue;
      const key = foldName(textOf(sentence, [i, end]));
      if (key === '' || (!keys.has(key) && !countries.names.has(key))) continue;
      if (key === 'us' && !isStateCapital(tokens[i].text)) continue;
      yield [i, end];
      i = end;
      break;
    }
  }
}

/** "US" and "U.S." name a country, "us" and "Us" do not. */
const isStateCapital = (text: string): boolean => /^U\.?S/.test(text);
