import { scoreFour } from '../model/dense.ts';
import type { DenseModel } from '../model/dense.ts';
import type { Lexeme } from '../model/lexicon.ts';
import { scoreClasses } from '../model/linear.ts';
import type { LinearModel } from '../model/linear.ts';
import { arcFeatureCount, arcFeatures } from './arc-features.ts';
import { sentenceColumns } from './columns.ts';
import type { SentenceColumns } from './columns.ts';
import { relationFeatureCount, relationFeatures } from './relation-features.ts';
import { ParserState } from './state.ts';
import { allowed, leftArc, reduce, rightArc, shift, transitions } from './transitions.ts';

export interface Parser {
  relations: string[];
  arcs: DenseModel;
  labels: LinearModel;
}

export interface Parse {
  /** -1 for the root. */
  heads: Int32Array;
  /** Indices into the parser's `relations`. */
  relations: Int32Array;
}

/* Memory that every sentence uses again. */
let lastState = new ParserState();
const arcHashes = new Int32Array(arcFeatureCount);
const arcScores = new Int32Array(transitions);
const relationHashes = new Int32Array(relationFeatureCount);
let relationScores = new Int32Array(0);

/** Heads and relations of a sentence, greedily from left to right; linear in its length. */
export function parseSentence(parser: Parser, lexemes: readonly Lexeme[], tags: Int32Array): Parse {
  const columns = sentenceColumns(lexemes, tags);
  const state = (lastState = lastState.start(columns.size));
  const root = parser.relations.indexOf('root');
  while (state.buffer < state.size) {
    const choices = allowed(state);
    let best = shift;
    if (choices !== 1 << shift) {
      scoreFour(parser.arcs, arcHashes, arcFeatures(state, columns, arcHashes), arcScores);
      best = -1;
      for (let t = 0; t < transitions; t++) {
        if (choices & (1 << t) && (best < 0 || arcScores[t] > arcScores[best])) best = t;
      }
    }
    if (best === shift) state.shift();
    else if (best === reduce) state.reduce();
    else if (best === leftArc) state.leftArc(relationOf(parser, state, columns, state.onStack(0), state.buffer));
    else if (best === rightArc) state.rightArc(relationOf(parser, state, columns, state.buffer, state.onStack(0)));
  }
  while (state.depth > 0) {
    if (allowed(state) & (1 << reduce)) state.reduce();
    else state.leftArc(root);
  }
  return oneRoot(state, root, parser.relations.indexOf('parataxis'));
}

function relationOf(
  { labels }: Parser,
  state: ParserState,
  columns: SentenceColumns,
  child: number,
  head: number,
): number {
  if (relationScores.length !== labels.classes) relationScores = new Int32Array(labels.classes);
  const scores = relationScores;
  scoreClasses(labels, relationHashes, relationFeatures(state, columns, child, head, relationHashes), scores);
  let best = 0;
  for (let r = 1; r < scores.length; r++) if (scores[r] > scores[best]) best = r;
  return best;
}

/** A sentence has one root: later ones hang on the first. */
function oneRoot(state: ParserState, rootRelation: number, parataxis: number): Parse {
  const heads = state.heads.slice(0, state.size);
  const relations = state.relations.slice(0, state.size);
  let root = -1;
  for (let i = 0; i < heads.length; i++) {
    if (heads[i] !== state.size) continue;
    relations[i] = root < 0 ? rootRelation : parataxis;
    heads[i] = root;
    if (root < 0) root = i;
  }
  return { heads, relations };
}
