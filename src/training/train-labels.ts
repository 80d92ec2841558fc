/**
 * Learns which of the labels of its mentions an event is best called by, and prints the weights of
 * src/lib/story/merge/labels.ts; or measures those that are there, on events that none of them was learnt from:
 *
 *   npm run train:labels -- DATA [--measure]
 *
 * From events that were drawn by chance from whole stories and whose labels were judged by reading (judged-labels.tsv). A
 * judgement counts as long as the event is found and the label reads as it did.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadModel } from '#lib/language/index.ts';
import { labelledAs } from '#lib/story/merge/events.ts';
import { joinActors, withActors } from '#lib/story/merge/joined-actors.ts';
import { bestLabel, labelMarks, markedLabels } from '#lib/story/merge/labels.ts';
import { findReprints } from '#lib/story/merge/reprints.ts';
import { sameEvents } from '#lib/story/merge/same-events.ts';
import { sameUnnamed } from '#lib/story/merge/same-unnamed.ts';
import { fitLogistic, printWeights, type Point } from './logistic.ts';
import { inEachOf, learntPiles, mentionsByPlace, unlearntPiles, type GatheredPile, type Piles } from './piles.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { measure: { type: 'boolean', default: false } },
});
const data = positionals[0];
if (data === undefined) {
  console.error('Give the folder of data: npm run train:labels -- DATA [--measure]');
  process.exit(2);
}
const model = loadModel(readFileSync(new URL('../../static/model/english.bin', import.meta.url)));

/** From the worst on; what is best of its event may be no more than acceptable. */
const verdicts = ['bad', 'acceptable', 'best of these', 'good', 'best'];

/** Of each label its pile, the place of the first mention of its event, that of its own mention, the label's hash and the verdict. */
const judged = readFileSync(new URL('judged-labels.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

const hashOf = (label: string): string => createHash('sha256').update(label).digest('hex').slice(0, 8);

interface JudgedEvent {
  /** Of each of its labels how much it has of the marks, and the verdict as an index. */
  labels: { marks: number[]; verdict: number }[];
  /** Where the label that it has is judged: its verdict. */
  chosen: number | undefined;
}

/** The events of a pile whose labels were judged. */
function judgedEvents(name: string, pile: GatheredPile): JudgedEvent[] {
  const { gathered, dates, analyses } = pile;
  const { mentions, actors, apart } = gathered;
  const { groups } = sameEvents(gathered, dates, findReprints(analyses.map(({ article }) => article)));
  const joined = joinActors(actors, sameUnnamed(mentions, groups, actors, apart));
  const cast = withActors(mentions, joined);
  const mentionAt = mentionsByPlace(pile);
  const groupOf = new Map(groups.flatMap((members) => members.map((member) => [member, members])));
  const rows = judged.filter(([of]) => of === name);
  const places = new Set(rows.map(([, path, start]) => `${path}\t${start}`));
  return [...places].flatMap((place) => {
    const verdictOf = new Map(
      rows.flatMap(([, firstPath, firstStart, path, start, hash, verdict]) => {
        if (`${firstPath}\t${firstStart}` !== place) return [];
        const label = mentions.labels[mentionAt.get(`${path}\t${start}`) ?? -1];
        return label !== undefined && hashOf(label) === hash ? [[label, verdicts.indexOf(verdict)] as const] : [];
      }),
    );
    const members = groupOf.get(mentionAt.get(place) ?? -1);
    if (members === undefined) return [];
    const labelled = labelledAs(mentions, members);
    const known = markedLabels(mentions, cast, labelled, joined.actors).filter(({ label }) => verdictOf.has(label));
    if (known.length === 0) return [];
    return {
      labels: known.map(({ label, marks }) => ({ marks, verdict: verdictOf.get(label)! })),
      chosen: verdictOf.get(bestLabel(mentions, cast, labelled, joined.actors)),
    };
  });
}

/** Which of two labels is better, by what the one has more of than the other; events of many labels do not drown the others. */
function comparisons({ labels }: JudgedEvent): Point[] {
  const pairs = labels.flatMap((better) =>
    labels.filter(({ verdict }) => verdict < better.verdict).map((worse) => [better, worse]),
  );
  return pairs.map(([better, worse]) => ({
    features: better.marks.map((mark, i) => mark - worse.marks[i]),
    right: true,
    weight: 1 / Math.sqrt(pairs.length),
  }));
}

const eventsOf = (piles: Piles): Promise<JudgedEvent[]> => inEachOf(piles, data, model, judgedEvents);

/** How good the labels are that events have. */
function report(events: readonly JudgedEvent[]): void {
  const chosen = events.flatMap((event) => event.chosen ?? []);
  console.log(`${chosen.length} events whose label is judged: ${events.length - chosen.length} more have another one`);
  verdicts.forEach((verdict, at) =>
    console.log(
      `  ${verdict.padEnd(14)}${chosen
        .filter((one) => one === at)
        .length.toString()
        .padStart(5)}`,
    ),
  );
}

if (values.measure) report(await eventsOf(unlearntPiles));
else {
  const events = await eventsOf(learntPiles);
  report(events);
  printWeights(fitLogistic(events.flatMap(comparisons), labelMarks.length), labelMarks);
}
