import type { Article } from '#lib/article/index.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { redate, type AnalysisOptions } from './analysis.ts';
import type { ArticleAnalysis } from './article-analysis.ts';

type Options = Pick<AnalysisOptions, 'ignoreStated' | 'datedElsewhere' | 'datedByHand'>;

/** What came of dating an article from others, and a digest of what they tell, which is longer than what came of it. */
interface Redated {
  from: string;
  analysis: ArticleAnalysis;
}

/** By article, as long as it is kept: one that joins a story changes what dates the others for few of them. */
const redated = new WeakMap<Article, Redated[]>();

/** As often as an article is dated while a story is made. */
const mostKept = 2;

/** As `redate`; done once for the same events elsewhere. */
export function redateFromOthers(analysis: ArticleAnalysis, options: Options): ArticleAnalysis {
  const { article } = analysis;
  const from = digest(JSON.stringify(options));
  const known = redated.get(article) ?? [];
  const found = known.find((one) => one.from === from) ?? { from, analysis: redate(analysis, options) };
  redated.set(article, [found, ...known.filter((one) => one !== found)].slice(0, mostKept));
  return found.analysis;
}

const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
