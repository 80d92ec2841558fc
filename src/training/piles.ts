import { join } from 'node:path';
import type { Article } from '#lib/article/index.ts';
import type { LanguageModel } from '#lib/language/index.ts';
import { analyseArticle, type ArticleAnalysis } from '#lib/story/index.ts';
import { gather, type Gathered } from '#lib/story/merge/gathered.ts';
import { dateMentions, type Dates } from '#lib/story/merge/mention-dates.ts';
import { inOrder } from '#lib/story/merge/merge-story.ts';
import { readDocuments, readFolder, readTexts, readTopics } from './corpus-articles.ts';

/** Piles of articles, each put together as one story, by the names that judgements call them; read from the folder of the data. */
export type Piles = Record<string, (data: string) => Article[] | Promise<Article[]>>;

/** Those whose judgements may be learnt from. */
export const learntPiles: Piles = {
  ecbplus: (data) => readTopics(join(data, 'ecbplus')),
  gum: (data) => readDocuments(join(data, 'ud/gum-train-permissive.conllu')),
  ewt: (data) => readDocuments(join(data, 'ud/ewt-train.conllu'), /^(?:weblog|newsgroup|email)/),
  wikiwars: (data) => readFolder(join(data, 'timeml/wikiwars')),
  wikinews: (data) => readFolder(join(data, 'timeml/meantime-apple')),
};

/** Those that are only measured on. */
export const unlearntPiles: Piles = {
  polnear: (data) => readTexts(join(data, 'attribution/text')),
  'gum-dev': (data) => readDocuments(join(data, 'ud/gum-dev.conllu')),
  timebank: (data) => readFolder(join(data, 'timeml/timebank')),
  aquaint: (data) => readFolder(join(data, 'timeml/aquaint')),
};

export interface GatheredPile {
  /** In the order of the story. */
  analyses: ArticleAnalysis[];
  gathered: Gathered;
  dates: Dates;
  /** By mention, the path of its article. */
  paths: string[];
}

export function gatherPile(articles: readonly Article[], model: LanguageModel): GatheredPile {
  const analyses = inOrder(articles.map((article) => analyseArticle(article, model)));
  const gathered = gather(analyses);
  const { mentions } = gathered;
  const paths = Array.from(mentions.articles, (article) => analyses[article].article.path ?? '');
  return { analyses, gathered, dates: dateMentions(mentions, analyses), paths };
}

/** The mentions by the paths of their articles and where their triggers begin, with a tab between. */
export const mentionsByPlace = ({ gathered: { mentions }, paths }: GatheredPile): Map<string, number> =>
  new Map(paths.map((path, mention) => [`${path}\t${mentions.triggers[mention]}`, mention]));

/** What is found in each of some piles. */
export async function inEachOf<Found>(
  piles: Piles,
  data: string,
  model: LanguageModel,
  find: (name: string, pile: GatheredPile) => Found[],
): Promise<Found[]> {
  const found: Found[] = [];
  for (const [name, read] of Object.entries(piles)) found.push(...find(name, gatherPile(await read(data), model)));
  return found;
}
