import { mostAtoms } from '#lib/language/model/classifier.ts';
import type { Lexeme } from '#lib/language/model/lexicon.ts';
import { hashTemplates } from '#lib/language/model/templates.ts';
import { arcTemplates, readState } from '#lib/language/parse/arc-features.ts';
import type { SentenceColumns } from '#lib/language/parse/columns.ts';
import { readArc, relationTemplates } from '#lib/language/parse/relation-features.ts';
import type { ParserState } from '#lib/language/parse/state.ts';
import { readContext, tagTemplateLists } from '#lib/language/tag/features.ts';

/** How many features each decision has. */
export const arcFeatureCount = arcTemplates.count;
export const relationFeatureCount = relationTemplates.count;
export const tagFeatureCount = tagTemplateLists.reduce((sum, { count }) => sum + count, 0);

const values = new Int32Array(mostAtoms);

/** Feature hashes of a parser's state, into `out`; returns how many. */
export function arcFeatures(state: ParserState, columns: SentenceColumns, out: Int32Array): number {
  readState(state, columns, values);
  return hashTemplates(arcTemplates, values, out);
}

/** Feature hashes for the relation of `child` to `head` at the moment the arc is made, into `out`; returns how many. */
export function relationFeatures(
  state: ParserState,
  columns: SentenceColumns,
  child: number,
  head: number,
  out: Int32Array,
): number {
  readArc(state, columns, child, head, values);
  return hashTemplates(relationTemplates, values, out);
}

/** Feature hashes for the tag of word `i` after the tags `t1` and, before that, `t2`, into `out`; returns how many. */
export function tagFeatures(
  lexemes: readonly Lexeme[],
  i: number,
  t1: number,
  t2: number,
  style: number,
  out: Int32Array,
): number {
  readContext(lexemes, i, t1, t2, style, values);
  let count = 0;
  for (const list of tagTemplateLists) count += hashTemplates(list, values, out.subarray(count));
  return count;
}
