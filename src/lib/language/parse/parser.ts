import { bestClass } from '../model/classifier.ts';
import { interned } from '../model/interned.ts';
import type { Classifier } from '../model/classifier.ts';
import type { Lexeme, Reading } from '../model/lexicon.ts';
import { readClassifier } from '../model/read-classifier.ts';
import { arcTemplateLists, otherTemplates, pairTemplates, readState } from './arc-features.ts';
import { type ArcModel, Beam } from './beam.ts';
import { sentenceColumns } from './columns.ts';
import type { SentenceColumns } from './columns.ts';
import { readArc, relationTemplates } from './relation-features.ts';
import type { ParserState } from './state.ts';
import { allowed, reduce, transitions } from './transitions.ts';

export interface Parser {
  relations: string[];
  arcs: Classifier;
  labels: Classifier;
}

/** The parser whose weights are in these bytes. */
export const readParser = (relations: string[], arcs: Uint8Array, labels: Uint8Array): Parser => ({
  relations: interned(relations),
  arcs: readClassifier(arcs, arcTemplateLists),
  labels: readClassifier(labels, [relationTemplates]),
});

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

/** Pairs of s0 and n0 meet again and again, in the parses that go on side by side and in their next steps. */
const pairsKept = 256;
const noPair = -1;
const pairs = new Int32Array(pairsKept);
const pairScores = new Int32Array(transitions * pairsKept);

/** What the parser makes of one sentence. */
class ParserModel implements ArcModel {
  private readonly parser: Parser;
  private readonly columns: SentenceColumns;

  constructor(parser: Parser, columns: SentenceColumns) {
    this.parser = parser;
    this.columns = columns;
    pairs.fill(noPair);
  }

  scoreTransitions(state: ParserState, scores: Float64Array): void {
    const { arcs } = this.parser;
    readState(state, this.columns, arcs.values);
    const pair = state.onStack(0) * (state.size + 2) + state.buffer;
    const place = pair % pairsKept;
    const first = place * transitions;
    if (pairs[place] !== pair) {
      arcs.scores.fill(0);
      arcs.add(arcs.hash(pairTemplates));
      pairScores.set(arcs.scores, first);
      pairs[place] = pair;
    }
    for (let t = 0; t < transitions; t++) arcs.scores[t] = pairScores[first + t];
    arcs.add(arcs.hash(otherTemplates));
    for (let t = 0; t < transitions; t++) scores[t] = arcs.scores[t];
  }

  relationOf(state: ParserState, child: number, head: number): number {
    const { labels } = this.parser;
    readArc(state, this.columns, child, head, labels.values);
    labels.scores.fill(0);
    labels.add(labels.hash(0));
    return bestClass(labels);
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
