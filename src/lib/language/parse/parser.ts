import { scoreFour } from '../model/dense.ts';
import type { DenseModel } from '../model/dense.ts';
import type { Lexeme, Reading } from '../model/lexicon.ts';
import { scoreClasses } from '../model/linear.ts';
import type { LinearModel } from '../model/linear.ts';
import { arcFeatureCount, otherFeatures, pairFeatures, readState } from './arc-features.ts';
import { type ArcModel, Beam } from './beam.ts';
import { sentenceColumns } from './columns.ts';
import type { SentenceColumns } from './columns.ts';
import { relationFeatureCount, relationFeatures } from './relation-features.ts';
import type { ParserState } from './state.ts';
import { allowed, reduce, transitions } from './transitions.ts';

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

/** How many parses are followed at once, and by how many units of score any of them may fall behind. */
const beam = new Beam(4, 400);

/** Heads and relations of a sentence; linear in its length. */
export function parseSentence(parser: Parser, lexemes: readonly Lexeme[], readings: readonly Reading[]): Parse {
  const model = new ParserModel(parser, sentenceColumns(lexemes, readings));
  beam.start(lexemes.length);
  while (beam.advance(model));
  const state = beam.best;
  const root = parser.relations.indexOf('root');
  while (state.depth > 0) {
    if (allowed(state) & (1 << reduce)) state.reduce();
    else state.leftArc(root);
  }
  return oneRoot(state, root, parser.relations.indexOf('parataxis'));
}

const arcHashes = new Int32Array(arcFeatureCount);
const relationHashes = new Int32Array(relationFeatureCount);

/** Pairs of s0 and n0 meet again and again, in the parses that go on side by side and in their next steps. */
const pairsKept = 256;
const noPair = -1;
const pairs = new Int32Array(pairsKept);
const pairScores = new Float64Array(transitions * pairsKept);

/** What the parser makes of one sentence. */
class ParserModel implements ArcModel {
  private readonly parser: Parser;
  private readonly columns: SentenceColumns;
  private readonly scores: Int32Array;

  constructor(parser: Parser, columns: SentenceColumns) {
    this.parser = parser;
    this.columns = columns;
    this.scores = new Int32Array(parser.labels.classes);
    pairs.fill(noPair);
  }

  scoreTransitions(state: ParserState, scores: Float64Array): void {
    const { arcs } = this.parser;
    readState(state, this.columns);
    const pair = state.onStack(0) * (state.size + 2) + state.buffer;
    const place = pair % pairsKept;
    const first = place * transitions;
    if (pairs[place] !== pair) {
      scoreFour(arcs, arcHashes, pairFeatures(arcHashes), scores);
      pairScores.set(scores, first);
      pairs[place] = pair;
    }
    scoreFour(arcs, arcHashes, otherFeatures(arcHashes), scores);
    for (let t = 0; t < transitions; t++) scores[t] += pairScores[first + t];
  }

  relationOf(state: ParserState, child: number, head: number): number {
    const { scores } = this;
    const count = relationFeatures(state, this.columns, child, head, relationHashes);
    scoreClasses(this.parser.labels, relationHashes, count, scores);
    let best = 0;
    for (let r = 1; r < scores.length; r++) if (scores[r] > scores[best]) best = r;
    return best;
  }
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
