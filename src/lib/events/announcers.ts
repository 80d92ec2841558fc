import { isOpeningMark } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import { dependents, isNoun, lemma, reportingNouns, tag } from '#lib/grammar/index.ts';
import type { ActorIndex } from './actor-index.ts';
import { actorOf } from './actor-index.ts';
import type { Place } from './quotations.ts';

/** Longest "X:" that is read as the name of a speaker, in words. */
const longest = 6;

/** Whoever stands before a colon. */
export interface Announcer extends Place {
  /** Whether a mark of quotation stands before it, so that all that follows is quoted. */
  isQuoted: boolean;
}

/**
 * For each sentence, whom a colon makes its speaker: "Poll: voters turn away" in a headline, or the name before each
 * turn of an interview, which then speaks until the paragraph ends.
 */
export function findAnnouncers(index: ActorIndex, trees: readonly Tree[]): (Announcer | null)[] {
  let paragraph = -1;
  let speaker: Announcer | null = null;
  const announcers: (Announcer | null)[] = [];
  for (const tree of trees) {
    if (tree.sentence.paragraph !== paragraph) {
      // What is quoted goes on where a paragraph opens the marks anew.
      const own = announcerIn(index, tree);
      const goesOn = speaker?.isQuoted === true && opensMarks(tree);
      if (own !== null || !goesOn) speaker = own;
    }
    paragraph = tree.sentence.paragraph;
    announcers.push(speaker);
  }
  return announcers;
}

const opensMarks = (tree: Tree): boolean => isOpeningMark(tree.tokens[0]!.text);

/** "Ruritania, Alliance Warning: …": whoever warns, rather than the warning. */
function announcing(tree: Tree, noun: number): number {
  if (!reportingNouns.has(lemma(tree, noun))) return noun;
  return dependents(tree, noun, 'compound', 'nmod:poss', 'amod').findLast((child) => isNoun(tree, child)) ?? noun;
}

function announcerIn(index: ActorIndex, tree: Tree): Announcer | null {
  const colon = tree.tokens.slice(0, longest + 1).findIndex(({ text }) => text === ':');
  // A transcript's turn may stand in quotation marks as a whole.
  const first = opensMarks(tree) ? 1 : 0;
  if (colon <= first || colon + 2 >= tree.tokens.length) return null;
  const name = tree.tokens.slice(first, colon);
  if (!name.every((_, i) => isNoun(tree, first + i) || /^(?:JJ|DT|POS|CD|,|-LRB-|-RRB-)/.test(tag(tree, first + i))))
    return null;
  const token = announcing(tree, colon - 1);
  const actor = actorOf(index, tree, token);
  return actor !== null && index.actors[actor]!.kind !== 'place'
    ? { sentence: tree.index, token, isQuoted: first > 0 }
    : null;
}
