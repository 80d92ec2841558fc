/**
 * Learns by what signs two mentions of a deed are one event, and prints the weights of src/lib/story/merge/signs.ts; or
 * measures those that are there, on pairs of articles that none of them was learnt from:
 *
 *   npm run train:coreference -- DATA [--measure]
 *
 * From pairs that were drawn by chance from whole stories, of those that were joined and of those that nearly were, and
 * judged by reading (judged-pairs.tsv); and, beside them, from some of the pairs that ECB+ marks.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { compareCandidates } from '#lib/story/merge/candidates.ts';
import { contradict } from '#lib/story/merge/contradictions.ts';
import type { Gathered } from '#lib/story/merge/gathered.ts';
import type { Dates } from '#lib/story/merge/mention-dates.ts';
import { triggerOf } from '#lib/story/merge/mentions.ts';
import { happensElsewhere } from '#lib/story/merge/pairs.ts';
import { canBeOne } from '#lib/story/merge/same-event.ts';
import { signs } from '#lib/story/merge/signs.ts';
import { byNews, readEcbPlus, type EcbDocument } from './ecb-plus.ts';
import { fitLogistic, printWeights, type Point } from './logistic.ts';
import {
  gatherPile,
  inEachOf,
  learntPiles,
  mentionsByPlace,
  unlearntPiles,
  type GatheredPile,
  type Piles,
} from './piles.ts';
import { reliabilityLines } from './reliability.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { measure: { type: 'boolean', default: false } },
});
const data = positionals[0];
if (data === undefined) {
  console.error('Give the folder of data: npm run train:coreference -- DATA [--measure]');
  process.exit(2);
}
const model = loadModel(readFileSync(new URL('../../static/model/english.bin', import.meta.url)));

/** Of each pair its pile, the article and place of either mention, and the verdict. */
const judged = readFileSync(new URL('judged-pairs.tsv', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.split('\t'));

/** Of the pairs that ECB+ marks, one in so many: they are of few events, told over and over. */
const oneInSoMany = 100;

/** What may be learnt from: a pair that no rule settles. */
const isOpen = ({ mentions, weights }: Gathered, dates: Dates, a: number, b: number): boolean =>
  !happensElsewhere(weights, mentions, a, b) &&
  mentions.sameAs[a] !== b &&
  mentions.sameAs[b] !== a &&
  canBeOne(mentions, dates, a, b) &&
  !contradict(mentions, a, b);

interface JudgedPair extends Point {
  logOdds: number;
}

/** The pairs of a pile that were judged one event, or two. */
function judgedPairs(name: string, pile: GatheredPile): JudgedPair[] {
  const { gathered, dates } = pile;
  const own = gathered.signs;
  const mentionAt = mentionsByPlace(pile);
  return judged.flatMap(([of, path, start, otherPath, otherStart, verdict]) => {
    if (of !== name || verdict === 'arguable') return [];
    const a = mentionAt.get(`${path}\t${start}`);
    const b = mentionAt.get(`${otherPath}\t${otherStart}`);
    if (a === undefined || b === undefined || !isOpen(gathered, dates, a, b)) return [];
    return { features: own.of(dates, a, b), logOdds: own.logOdds(dates, a, b), right: verdict === 'same' };
  });
}

/** Pairs of mentions that ECB+ marks and that are worth comparing, of all its articles and of each piece of news by itself. */
function markedPairs(): Point[] {
  const documents = readEcbPlus(join(data, 'ecbplus'));
  let met = 0;
  return [documents, ...byNews(documents).values()].flatMap((pile) =>
    markedIn(pile).filter(() => met++ % oneInSoMany === 0),
  );
}

function markedIn(documents: readonly EcbDocument[]): Point[] {
  const marked = new Map(documents.map(({ name, mentions }) => [name, mentions]));
  const articles = documents.map(({ name, text }) => articleFromText(text, { path: name }));
  const { gathered: all, dates, paths } = gatherPile(articles, model);
  const { mentions, meetings } = all;
  const instances = paths.map((path, mention) => {
    const trigger = triggerOf(mentions, mention);
    return marked.get(path)!.find(({ span }) => span.start < trigger.end && trigger.start < span.end)?.instance;
  });
  const pairs: Point[] = [];
  compareCandidates(mentions, dates, meetings, {
    compare(a, b) {
      if (instances[a] === undefined || instances[b] === undefined || !isOpen(all, dates, a, b)) return;
      pairs.push({ features: all.signs.of(dates, a, b), right: instances[a] === instances[b] });
    },
  });
  return pairs;
}

const pairsOf = (piles: Piles): Promise<JudgedPair[]> => inEachOf(piles, data, model, judgedPairs);

/** How good it is to join the pairs that are more likely one event than not. */
function report(pairs: readonly JudgedPair[]): void {
  const joined = pairs.filter(({ logOdds }) => logOdds >= 0);
  const right = joined.filter((pair) => pair.right).length;
  const same = pairs.filter((pair) => pair.right).length;
  console.log(
    `${pairs.length} pairs, ${same} of them one event: ${joined.length} likely so, ${right} of these rightly (precision ${percent(right / joined.length)}, recall ${percent(right / same)})`,
  );
  const answers = pairs.map(({ logOdds, right }) => {
    const likely = 1 / (1 + Math.exp(-logOdds));
    return { confidence: Math.max(likely, 1 - likely), right: likely >= 0.5 === right };
  });
  for (const line of reliabilityLines(answers)) console.log(line);
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

if (values.measure) report(await pairsOf(unlearntPiles));
else {
  const points = [...(await pairsOf(learntPiles)), ...markedPairs()];
  printWeights(fitLogistic(points, signs.length), signs);
}
