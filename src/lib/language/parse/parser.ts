import type { Lexeme } from '../model/lexicon.ts';
import { scoreClasses } from '../model/linear.ts';
import type { LinearModel } from '../model/linear.ts';
import { mostParseFeatures, parseFeatures, sentenceColumns } from './features.ts';
import { ParserState } from './state.ts';
import { allowed, apply, kindOf } from './transitions.ts';
import type { TransitionSystem } from './transitions.ts';

export interface Parser {
  system: TransitionSystem;
  model: LinearModel;
  /** Kind of each transition, as in `allowed`. */
  kinds: Uint8Array;
}

export interface Parse {
  heads: Int32Array;
  relations: Int32Array;
}

export function makeParser(system: TransitionSystem, model: LinearModel): Parser {
  return { system, model, kinds: Uint8Array.from({ length: system.count }, (_, t) => kindOf(system, t)) };
}

/** Heads (-1 for the root) and relations of a sentence, greedily from left to right; linear in its length. */
export function parseSentence(parser: Parser, lexemes: readonly Lexeme[], tags: Int32Array): Parse {
  const { system, kinds } = parser;
  const columns = sentenceColumns(lexemes, tags);
  const features = new Int32Array(mostParseFeatures);
  const scores = new Int32Array(system.count);
  const state = new ParserState(lexemes.length).start(lexemes.length);
  while (!state.done) {
    const kindsAllowed = allowed(state);
    let transition = 0;
    if (state.buffer === state.size) transition = kindsAllowed & 2 ? 1 : system.leftArcOf[system.root];
    else if (kindsAllowed !== 1) {
      const count = parseFeatures(state, columns, features);
      scoreClasses(parser.model, features, count, scores);
      transition = bestAllowed(scores, kinds, kindsAllowed);
    }
    apply(system, state, transition);
  }
  return oneRoot(state, system);
}

function bestAllowed(scores: Int32Array, kinds: Uint8Array, kindsAllowed: number): number {
  let winner = -1;
  for (let t = 0; t < scores.length; t++) {
    if (kinds[t] & kindsAllowed && (winner < 0 || scores[t] > scores[winner])) winner = t;
  }
  return winner;
}

/** A sentence has one root: later ones hang on the first, as its parataxis. */
function oneRoot(state: ParserState, system: TransitionSystem): Parse {
  const heads = state.heads.slice(0, state.size);
  const relations = state.relations.slice(0, state.size);
  const parataxis = system.relations.indexOf('parataxis');
  let root = -1;
  for (let i = 0; i < heads.length; i++) {
    if (heads[i] !== state.size) continue;
    if (root < 0) {
      root = i;
      heads[i] = -1;
      relations[i] = system.root;
    } else {
      heads[i] = root;
      relations[i] = parataxis;
    }
  }
  return { heads, relations };
}
