import { scoreFour } from '../model/dense.ts';
import type { DenseModel } from '../model/dense.ts';
import type { Lexeme } from '../model/lexicon.ts';
import { scoreClasses } from '../model/linear.ts';
import type { LinearModel } from '../model/linear.ts';
import { mostParseFeatures, parseFeatures, sentenceColumns } from './features.ts';
import type { SentenceColumns } from './features.ts';
import { mostRelationFeatures, relationFeatures, treeLinks } from './relations.ts';
import { ParserState } from './state.ts';
import { allowed, apply, leftArc, reduce, transitions } from './transitions.ts';

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

/** Heads first, greedily from left to right, then the relation of each to its head; linear in the sentence's length. */
export function parseSentence(parser: Parser, lexemes: readonly Lexeme[], tags: Int32Array): Parse {
  const columns = sentenceColumns(lexemes, tags);
  const heads = findHeads(parser.arcs, columns, tags);
  const relations = findRelations(parser, columns, heads);
  for (let i = 0; i < heads.length; i++) if (heads[i] === heads.length) heads[i] = -1;
  return { heads, relations };
}

/** Head of each word; n for the one root. */
export function findHeads(arcs: DenseModel, columns: SentenceColumns, tags: Int32Array): Int32Array {
  const features = new Int32Array(mostParseFeatures);
  const scores = new Int32Array(transitions);
  const state = new ParserState(tags.length).start(tags.length);
  while (!state.done) {
    const choices = allowed(state);
    let transition = 0;
    if (state.buffer === state.size) transition = choices & (1 << reduce) ? reduce : leftArc;
    else if (choices !== 1) {
      scoreFour(arcs, features, parseFeatures(state, columns, features), scores);
      transition = -1;
      for (let t = 0; t < transitions; t++) {
        if (choices & (1 << t) && (transition < 0 || scores[t] > scores[transition])) transition = t;
      }
    }
    apply(state, transition, tags);
  }
  return oneRoot(state.heads.slice(0, tags.length));
}

/** A sentence has one root: later ones hang on the first. */
function oneRoot(heads: Int32Array): Int32Array {
  let root = -1;
  for (let i = 0; i < heads.length; i++) {
    if (heads[i] !== heads.length) continue;
    if (root < 0) root = i;
    else heads[i] = root;
  }
  return heads;
}

function findRelations({ labels, relations: names }: Parser, columns: SentenceColumns, heads: Int32Array): Int32Array {
  const features = new Int32Array(mostRelationFeatures);
  const scores = new Int32Array(labels.classes);
  const links = treeLinks(heads);
  const relations = new Int32Array(heads.length).fill(-1);
  const seen = new Int32Array(heads.length + 2);
  const root = names.indexOf('root');
  for (let child = 0; child < heads.length; child++) {
    const head = heads[child];
    let winner = root;
    if (head < heads.length) {
      scoreClasses(labels, features, relationFeatures(columns, links, child, relations, seen[head], features), scores);
      winner = root === 0 ? 1 : 0;
      for (let r = 0; r < scores.length; r++) if (r !== root && scores[r] > scores[winner]) winner = r;
    }
    relations[child] = winner;
    seen[head] |= 1 << (winner & 31);
  }
  return relations;
}
