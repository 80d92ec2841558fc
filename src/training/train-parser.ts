import type { Lexeme } from '#lib/language/model/lexicon.ts';
import { mostParseFeatures, parseFeatures, sentenceColumns } from '#lib/language/parse/features.ts';
import type { SentenceColumns } from '#lib/language/parse/features.ts';
import { ParserState } from '#lib/language/parse/state.ts';
import { allowed, apply, kindOf, mayLeft, mayRight } from '#lib/language/parse/transitions.ts';
import type { TransitionSystem } from '#lib/language/parse/transitions.ts';
import { costFree } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import { seededRandom, shuffle } from './random.ts';

export interface ParsedSentence {
  lexemes: Lexeme[];
  /** Guessed tags, as the parser will meet them. */
  tags: Int32Array;
  /** Gold heads (n for the root) and relations. */
  heads: Int32Array;
  relations: Int32Array;
}

/** How often a wrong guess is followed, from the second epoch on, to learn what to do after it. */
const exploration = 0.9;

export function trainParser(
  sentences: readonly ParsedSentence[],
  system: TransitionSystem,
  epochs: number,
  seed: number,
  report: (line: string) => void,
): Perceptron {
  const perceptron = new Perceptron(system.count, 21);
  const random = seededRandom(seed);
  const order = sentences.map((gold) => ({ gold, columns: sentenceColumns(gold.lexemes, gold.tags) }));
  const features = new Int32Array(mostParseFeatures);
  const scores = new Float64Array(system.count);
  const kinds = Uint8Array.from({ length: system.count }, (_, t) => kindOf(system, t));
  let state = new ParserState();
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    let decisions = 0;
    for (const { gold, columns } of order) {
      state = state.start(gold.heads.length);
      while (state.buffer < state.size) {
        const kindsAllowed = allowed(state);
        if (state.depth === 0) {
          state.shift();
          continue;
        }
        const guess = decide(state, columns);
        const target = bestTarget(state, gold, kindsAllowed);
        perceptron.steps++;
        decisions++;
        if (guess.free) apply(system, state, guess.transition);
        else {
          wrong++;
          perceptron.update(features, guess.count, target, guess.transition);
          apply(system, state, epoch > 0 && random() < exploration ? guess.transition : target);
        }

        function decide(state: ParserState, columns: SentenceColumns) {
          const count = parseFeatures(state, columns, features);
          perceptron.score(features, count, scores);
          let transition = -1;
          for (let t = 0; t < scores.length; t++) {
            if (kinds[t] & kindsAllowed && (transition < 0 || scores[t] > scores[transition])) transition = t;
          }
          return {
            transition,
            count,
            free: isFree(state, gold, transition, costFree(state, gold.heads, kindsAllowed)),
          };
        }
      }
    }
    report(`parser epoch ${epoch + 1}: ${((100 * wrong) / decisions).toFixed(2)}% wrong`);
  }
  return perceptron;

  function isFree(state: ParserState, gold: ParsedSentence, transition: number, free: number): boolean {
    if (!(kinds[transition] & free)) return false;
    const relation = system.relationOf[transition];
    if (kinds[transition] === mayLeft) {
      const child = state.stack[state.depth - 1];
      return gold.heads[child] !== state.buffer || gold.relations[child] === relation;
    }
    if (kinds[transition] === mayRight) {
      const head = state.stack[state.depth - 1];
      return gold.heads[state.buffer] !== head || gold.relations[state.buffer] === relation;
    }
    return true;
  }

  /** The best-scored transition that costs nothing. */
  function bestTarget(state: ParserState, gold: ParsedSentence, kindsAllowed: number): number {
    const free = costFree(state, gold.heads, kindsAllowed);
    let target = -1;
    for (let t = 0; t < scores.length; t++) {
      if (!isFree(state, gold, t, free)) continue;
      if (target < 0 || scores[t] > scores[target]) target = t;
    }
    return target;
  }
}
