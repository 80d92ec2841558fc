import type { Sentence, Token } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { foldName } from './fold.ts';
import { givenNames } from './gazetteer/given-names.ts';
import type { NameInContext, Vote } from './name-in-context.ts';
import { inTables } from './name-tables.ts';
import { isNameWord } from './name-words.ts';

/** What stands before what somebody is called besides, and what behind it. */
const nicknameMarks: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['"', '"'],
  ['“', '”'],
  ["'", "'"],
  ['‘', '’'],
  ['``', "''"],
]);
const longestNickname = 3;

/** "Anna (Anni) Moor", "Peter 'the Fox' Kolb": the surname after what somebody is called besides; 0 when there is none. */
export function afterNickname(sentence: Sentence, first: number, last: number): number {
  const { tokens } = sentence;
  const mark = nicknameMarks.get(tokens[last + 1].text);
  if (mark === undefined || first !== last) return 0;
  let close = last + 2;
  while (close < last + 2 + longestNickname && tokens[close] !== undefined && tokens[close].text !== mark) close++;
  const surname = wordAt(tokens, close + 1);
  if (close === last + 2 || wordAt(tokens, close)?.text !== mark || !/^\p{Lu}/u.test(tokens[close - 1].text)) return 0;
  if (surname === undefined || !/^\p{Lu}\p{Ll}/u.test(surname.text) || !isNameWord(sentence, close + 1)) return 0;
  const nickname = close === last + 3 ? tokens[last + 2] : undefined;
  return isCalledBesides(tokens[first], nickname, mark, surname) ? close + 1 : 0;
}

/** Whether what stands between two capitals is a nickname: that of somebody, or in place of a rare given name. */
function isCalledBesides(given: Token, nickname: Token | undefined, mark: string, surname: Token): boolean {
  const isGiven = givenNames.has(foldName(given.text));
  const isPlace = surname.entity === 'B-place';
  if (isGiven || given.entity.endsWith('person'))
    return !isPlace || (isGiven && nickname !== undefined && givenNames.has(foldName(nickname.text)));
  if (nickname === undefined || given.entity === 'O' || isPlace || inTables(given.text)) return false;
  // "Novo (NVO) Shares"
  return mark !== ')' || (nickname.text[0] === given.text[0] && /^\p{Lu}\p{Ll}/u.test(nickname.text));
}

/** Who has a nickname is a person. */
export function byNickname({ sentence: { tokens }, first, last }: NameInContext): Vote | null {
  return last > first + 2 && nicknameMarks.has(tokens[first + 1].text) ? ['person', 5] : null;
}
