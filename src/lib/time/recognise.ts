import type { AnnotatedText, Sentence } from '#lib/language/index.ts';
import type { Tense, TimeReading } from './reading.ts';
import { AtomReader } from './atoms.ts';
import type { Atom } from './atoms.ts';
import { join } from './join.ts';
import { kinds } from './lexicon.ts';
import type { Word } from './lexicon.ts';
import { isToday } from './meaning.ts';
import type { Match, Meaning } from './meaning.ts';
import { modify } from './modify.ts';
import { apposeDates } from './recognise/apposed-date.ts';
import { anchorToEvent } from './recognise/event-anchor.ts';
import { withPairs } from './recognise/pair.ts';
import { nightsBetween } from './recognise/night-between.ts';
import { toCome } from './recognise/time-to-come.ts';
import { followPartners } from './recognise/following.ts';
import { isAmidGame } from './recognise/game.ts';
import { everyTime } from './recognise/habit.ts';
import { endPeriods } from './recognise/period-ended.ts';
import { shareDays } from './recognise/shared-day.ts';
import { shareYears } from './recognise/shared-year.ts';
import { isInAddress } from './recognise/address.ts';
import { isGlued, isPossessive } from './recognise/recogniser.ts';
import type { Recogniser } from './recognise/recogniser.ts';
import { tenseAt, tenseOfOwner } from './tense.ts';

/** Below this a form alone is no time: it needs a neighbour or an article. */
const leastCertainty = 0.6;

/** Finds the times of a text; `earlier` is what stands before it, where it is but a piece of one. */
export type Recognise = (annotated: AnnotatedText, earlier?: string) => TimeReading[];

/** Reads every sentence of a text with a list of recognisers; the longest reading wins, then the earlier in the list. */
export function recogniserOf(recognisers: readonly Recogniser[]): Recognise {
  const beginnings: Beginnings[] = [];
  const beginningAt = (word: Word): Beginnings => (beginnings[word.index] ??= beginningsAt(word, recognisers));
  const reader = new AtomReader();
  return ({ text, sentences }, earlier = '') => {
    const readings: TimeReading[] = [];
    reader.source = text;
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index]!;
      const atoms = reader.read(sentence);
      const cores = readCores(beginningAt, atoms);
      if (cores.length === 0) continue;
      let end = 0;
      for (const match of composed(cores, atoms)) {
        if (match.certainty < leastCertainty || match.from < end || isInAddress(atoms, match.from)) continue;
        if (isAmidGame(match, text, atoms[0]!.start, sentence.tokens.at(-1)!.end, earlier)) continue;
        end = match.to;
        readings.push(toReading(match, atoms, sentence, index, text));
      }
    }
    return readings;
  };
}

/** The recognisers that may begin at a word: where the next atom is glued to it, and where it is not. */
interface Beginnings {
  glued: readonly Beginning[];
  loose: readonly Beginning[];
}

/** What a recogniser says of where it begins, all of one shape. */
type Beginning = Required<Pick<Recogniser, 'glued' | 'needs' | 'read'>>;

function beginningsAt(word: Word, recognisers: readonly Recogniser[]): Beginnings {
  const glued = recognisers
    .filter(({ starts, words }) => starts & word.kinds || words?.has(word))
    .map(({ glued = 0, needs = 0, read }): Beginning => ({ glued, needs, read }));
  return { glued, loose: glued.filter((beginning) => !(beginning.glued & word.kinds)) };
}

/** Cores become expressions: neighbours joined, partners given their year or day, habits, pairs and modifiers added. */
function composed(cores: readonly Match[], atoms: readonly Atom[]): readonly Match[] {
  const shared = followPartners(shareDays(shareYears(join(cores, atoms), atoms), atoms), atoms);
  const dated = everyTime(endPeriods(shared, atoms), atoms);
  const expressions = nightsBetween(withPairs(dated, atoms), atoms);
  for (let index = 0; index < expressions.length; index++)
    expressions[index] = modify(anchorToEvent(expressions[index]!, expressions[index + 1], atoms), atoms);
  return apposeDates(expressions, atoms);
}

function readCores(beginningAt: (word: Word) => Beginnings, atoms: readonly Atom[]): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < atoms.length;) {
    const { word, rest } = atoms[at]!;
    if (!(rest & kinds.signal)) break;
    let best: Match | null = null;
    if (word.kinds) {
      const { glued, loose } = beginningAt(word);
      for (const { needs, read } of isGlued(atoms[at + 1]) ? glued : loose) {
        if (needs && !(rest & needs)) continue;
        const match = read(atoms, at);
        if (match && (!best || match.to > best.to)) best = match;
      }
    }
    if (!best) {
      at++;
      continue;
    }
    // a reading that reaches back over an earlier one takes its place
    while (matches.length && matches.at(-1)!.to > best.from) matches.pop();
    matches.push(best);
    at = best.to;
  }
  return matches;
}

function toReading(match: Match, atoms: readonly Atom[], sentence: Sentence, index: number, text: string): TimeReading {
  const { start } = atoms[match.from]!;
  const last = atoms[match.to - 1]!;
  const { end } = last;
  const meaning = toCome(match, atoms, (length) => tenseIn(sentence, atoms, length));
  return {
    start,
    end,
    text: text.slice(start, end),
    type: match.type,
    meaning,
    mod: match.mod,
    tense: hangsOnTense(meaning) || isDayTold(meaning) || isToday(meaning) ? tenseIn(sentence, atoms, match) : null,
    sentence: index,
    leads: match.from <= 3,
    alone: match.from === 0 && match.to === atoms.length,
    certainty: match.certainty,
    fiscal: match.fiscal,
    zone: match.zone,
  };
}

function tenseIn(sentence: Sentence, atoms: readonly Atom[], { from, to }: Match): Tense {
  const first = tokenOf(sentence, atoms, from);
  const last = to - from > 1 ? tokenOf(sentence, atoms, to - 1) : first;
  return (isPossessive(atoms, to) ? tenseOfOwner : tenseAt)(sentence, first, last);
}

/** A sentence has about as many tokens as atoms: so far from an atom's index that of its token is looked for at first. */
const near = 8;

/** Index of the token that holds an atom. */
function tokenOf({ tokens }: Sentence, atoms: readonly Atom[], at: number): number {
  const offset = atoms[at]!.start;
  let low = 0;
  let high = tokens.length;
  if (at + near < high && tokens[at + near]!.start > offset) high = at + near;
  if (at - near > 0 && at - near < high && tokens[at - near]!.start <= offset) low = at - near;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** "earlier in the day": of no day still to come where it is over. */
const isDayTold = (meaning: Meaning): boolean => meaning.op === 'mention' && meaning.unit === 'day';

/** Whether the verb chooses which one is meant. */
const hangsOnTense = (meaning: Meaning): boolean =>
  (meaning.op === 'occurrence' && (meaning.lean === 'tense' || meaning.lean === 'this')) ||
  ('of' in meaning && meaning.of !== null && hangsOnTense(meaning.of));
