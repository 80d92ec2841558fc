/**
 * Learns whom pronouns mean, from the entities that GUM and ECB+ mark, and prints the weights of
 * src/lib/actors/antecedent-confidence.ts and the table of src/lib/actors/antecedent-weights.ts; or measures those that
 * are there:
 *
 *   npm run train:pronouns -- --ud UD --ecbplus ECBPLUS [--measure]
 *
 * An averaged perceptron with a margin, which reads each document as the actors room does and so learns from what its own
 * earlier decisions led to. The best-weighted right antecedent is the one to learn (Fernandes et al. 2012). Seeded: the
 * same table from the same data.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { grounds, groundsOf } from '#lib/actors/antecedent-confidence.ts';
import { pronounGroup } from '#lib/actors/antecedent-features.ts';
import type { Candidate, ChooseAntecedent, PronounPlace } from '#lib/actors/antecedent-features.ts';
import { isDescriptionPlace } from '#lib/actors/description-features.ts';
import { findActors } from '#lib/actors/index.ts';
import { chooseAntecedent, choosingBy, considerations } from '#lib/actors/pronouns.ts';
import { placeOf } from '#lib/actors/mention.ts';
import { articleFromText } from '#lib/article/index.ts';
import { mendParses } from '#lib/grammar/index.ts';
import { seededRandom, shuffle } from '#lib/graph/index.ts';
import { annotate, loadModel, type AnnotatedText } from '#lib/language/index.ts';
import { readEcbPlus } from './ecb-plus.ts';
import { readGumCoreference, type GoldMention } from './gum-coreference.ts';
import { fitLogistic } from './logistic.ts';
import { reliabilityLines, type Judged } from './reliability.ts';

const { values } = parseArgs({
  options: {
    ud: { type: 'string' },
    ecbplus: { type: 'string' },
    measure: { type: 'boolean', default: false },
    epochs: { type: 'string', default: '3' },
    learners: { type: 'string', default: '10' },
  },
});
if (!values.ud || !values.ecbplus) {
  console.error('Give the folders: npm run train:pronouns -- --ud UD --ecbplus ECBPLUS');
  process.exit(2);
}

interface Reading {
  annotated: AnnotatedText;
  /** The entity of each pronoun, by where it starts. */
  meant: ReadonlyMap<number, string>;
  /** Whether a pronoun without an entity means nobody, and a mention without one anybody else. */
  isComplete: boolean;
  /** The entity of the narrowest gold mention around a span; undefined where there is none. */
  entityOf(span: { start: number; end: number }): string | undefined;
}

const model = loadModel(readFileSync(new URL('../../static/model/english.bin', import.meta.url)));
const reading = (name: string, text: string, mentions: readonly GoldMention[], isComplete: boolean): Reading => {
  const annotated = mendParses(annotate(articleFromText(text, { title: name }), model));
  return { annotated, meant: meanings(annotated, mentions), isComplete, entityOf: narrowest(mentions) };
};
/** What each pronoun, and the head of each other phrase, means. */
function meanings(annotated: AnnotatedText, mentions: readonly GoldMention[]): Map<number, string> {
  const meant = new Map<number, string>();
  for (const { start, end, entity, isPronoun } of mentions) {
    if (isPronoun) meant.set(start, entity);
    const sentence = annotated.sentences.findIndex(
      ({ tokens }) => tokens[0].start <= start && end <= tokens.at(-1)!.end,
    );
    if (isPronoun || sentence < 0) continue;
    const { tokens } = annotated.sentences[sentence];
    const first = tokens.findIndex((token) => token.end > start);
    const last = tokens.findLastIndex((token) => token.start < end);
    meant.set(tokens[placeOf(annotated, sentence, first, last).head].start, entity);
  }
  return meant;
}
const ofGum = (set: string): Reading[] =>
  readGumCoreference(join(values.ud!, `${set}.conllu`)).map(({ name, text, mentions }) =>
    reading(name, text, mentions, true),
  );
/** Of ECB+ only some sentences are annotated. */
const ofEcbPlus = (topics: readonly string[]): Reading[] =>
  readEcbPlus(values.ecbplus!, topics).map(({ name, text, participants }) => {
    const mentions = participants.map(({ span: { start, end }, instance }) => ({
      start,
      end,
      entity: instance,
      isPronoun: /^(?:s?he|him|her|hers|his|its?|they|them|theirs?)$/i.test(text.slice(start, end)),
    }));
    return reading(name, text, mentions, false);
  });

function narrowest(mentions: readonly GoldMention[]): Reading['entityOf'] {
  const known = new Map<string, string | undefined>();
  return ({ start, end }) => {
    const key = `${start} ${end}`;
    if (!known.has(key)) {
      const around = mentions.filter((mention) => mention.start <= start && end <= mention.end);
      around.sort((a, b) => a.end - a.start - (b.end - b.start));
      known.set(key, around[0]?.entity);
    }
    return known.get(key);
  };
}

/** What a candidate is in the gold data: a pronoun goes back to a mention, a description to whoever bears a name. */
function goldOf({ entityOf }: Reading, place: PronounPlace, { reference }: Candidate): string[] {
  const spans = isDescriptionPlace(place) ? reference.entity.names : [reference];
  return spans.flatMap((span) => entityOf(span) ?? []);
}

const isRight = (reading: Reading, place: PronounPlace, candidate: Candidate): boolean => {
  const entity = reading.meant.get(place.sentence.tokens[place.index].start);
  return entity !== undefined && goldOf(reading, place, candidate).includes(entity);
};

/* ---------- measuring ---------- */

/** Of the pronouns that go back to somebody: how many are found right, by group; and of those that are decided. */
function measure(
  list: readonly Reading[],
  choose: ChooseAntecedent,
): Map<string, [right: number, found: number, gold: number]> {
  const counts = new Map<string, [number, number, number]>();
  for (const reading of list)
    findActors(reading.annotated, (place, candidates) => {
      const { group } = considerations(place, candidates);
      if (!reading.isComplete && !reading.meant.has(place.sentence.tokens[place.index].start))
        return choose(place, candidates);
      const count = counts.get(group) ?? [0, 0, 0];
      counts.set(group, count);
      const chosen = choose(place, candidates);
      if (candidates.some((candidate) => isRight(reading, place, candidate))) count[2]++;
      if (chosen !== undefined) count[1]++;
      if (chosen !== undefined && isRight(reading, place, chosen.candidate)) count[0]++;
      return chosen;
    });
  return counts;
}

function report(name: string, counts: ReturnType<typeof measure>): void {
  const percent = (part: number, whole: number) => ((100 * part) / Math.max(whole, 1)).toFixed(1);
  const sum = [0, 1, 2].map((i) => [...counts.values()].reduce((total, count) => total + count[i], 0));
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [group, [right, found, gold]] of [...rows, ['all', sum] as const])
    console.error(
      `${name.padEnd(22)}${group.padEnd(8)}right of those decided ${percent(right, found)} %, of those that go back ${percent(right, gold)} % (${gold})`,
    );
}

/** Of the pronouns decided, on what grounds, and whether rightly. */
function decided(list: readonly Reading[], choose: ChooseAntecedent) {
  const found: { number: string; features: number[]; right: boolean }[] = [];
  for (const reading of list)
    findActors(reading.annotated, (place, candidates) => {
      const choice = choose(place, candidates);
      const isKnown = reading.isComplete || reading.meant.has(place.sentence.tokens[place.index].start);
      if (choice !== undefined && isKnown && !isDescriptionPlace(place))
        found.push({
          number: pronounGroup(place).replace("'s", ''),
          features: groundsOf(choice),
          right: isRight(reading, place, choice.candidate),
        });
      return choice;
    });
  return found;
}

/** How often mentions that are in doubt mean their actor, beside how sure that was said to be. */
function reportReliability(name: string, list: readonly Reading[]): void {
  const judged: Judged[] = [];
  for (const { annotated, meant, isComplete, entityOf } of list)
    for (const { mentions } of findActors(annotated)) {
      const named = mentions.filter(({ form }) => form === 'name');
      const known = new Set((named.length > 0 ? named : mentions.slice(0, 1)).flatMap((span) => entityOf(span) ?? []));
      for (const { sentence, head, confidence } of mentions) {
        const gold = meant.get(annotated.sentences[sentence].tokens[head].start);
        if (confidence === undefined || (gold === undefined && !isComplete)) continue;
        judged.push({ confidence, right: gold !== undefined && known.has(gold) });
      }
    }
  console.error([`${name}: mentions in doubt`, ...reliabilityLines(judged)].join('\n'));
}

/* ---------- learning ---------- */

const margin = 1;

/** What is being learnt, and what decides all else. */
interface Subject {
  isLearnt(place: PronounPlace): boolean;
  otherwise: ChooseAntecedent;
  /** Whether a place that no candidate is right for means nobody. */
  isNobody(reading: Reading, place: PronounPlace): boolean;
}

const ofPronouns: Subject = {
  isLearnt: (place) => !isDescriptionPlace(place),
  otherwise: () => undefined,
  isNobody: ({ isComplete }) => isComplete,
};

const ofDescriptions = (pronouns: ChooseAntecedent): Subject => ({
  isLearnt: isDescriptionPlace,
  otherwise: pronouns,
  isNobody: ({ isComplete, meant }, { sentence, index }) => isComplete || meant.has(sentence.tokens[index].start),
});

class Learner {
  readonly #weights = new Map<string, number>();
  /** Each weight's sum over all steps, kept as what to take off at the end (Daumé 2006). */
  readonly #late = new Map<string, number>();
  #step = 1;

  score(group: string, features: readonly string[]): number {
    let sum = 0;
    for (const feature of features) sum += this.#weights.get(`${group} | ${feature}`) ?? 0;
    return sum;
  }

  add(group: string, features: readonly string[], by: number): void {
    for (const feature of features) {
      const key = `${group} | ${feature}`;
      this.#weights.set(key, (this.#weights.get(key) ?? 0) + by);
      this.#late.set(key, (this.#late.get(key) ?? 0) + by * this.#step);
    }
  }

  tick(): void {
    this.#step++;
  }

  /** The mean of each weight over all steps, by group and feature. */
  averaged(): Map<string, number> {
    return new Map([...this.#weights].map(([key, weight]) => [key, weight - this.#late.get(key)! / this.#step]));
  }
}

function learn(list: readonly Reading[], subject: Subject, epochs: number, seed: number): Map<string, number> {
  const learner = new Learner();
  const random = seededRandom(seed);
  const order = [...list];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const reading of order)
      findActors(reading.annotated, (place, candidates) => {
        if (!subject.isLearnt(place)) return subject.otherwise(place, candidates);
        learner.tick();
        const { group, featuresOf, nobody } = considerations(place, candidates);
        const options = [undefined, ...candidates].map((candidate) => {
          const features = candidate === undefined ? nobody : featuresOf(candidate);
          return { candidate, features, score: learner.score(group, features) };
        });
        const isKnown = ({ candidate }: (typeof options)[number]) =>
          reading.isComplete || candidate === undefined || goldOf(reading, place, candidate).length > 0;
        const best = (some: typeof options) => some.reduce((a, b) => (b.score > a.score ? b : a), some[0]!);
        const right = options.filter(({ candidate }) => candidate !== undefined && isRight(reading, place, candidate));
        // Where nobody right was found, nobody is right, if that is known.
        const target = right.length > 0 ? best(right) : options[0]!;
        const wrong = options.filter((option) => !right.includes(option) && option !== target && isKnown(option));
        if (wrong.length > 0 && (right.length > 0 || subject.isNobody(reading, place))) {
          const rival = best(wrong);
          if (target.score < rival.score + margin) {
            learner.add(group, target.features, 1);
            learner.add(group, rival.features, -1);
          }
        }
        const { candidate } = best(options);
        return candidate && { candidate, margin: Infinity, features: [] };
      });
  }
  return learner.averaged();
}

/** The mean of several learners, each of which met the documents in another order: one alone depends on that. */
function learnTogether(
  list: readonly Reading[],
  subject: Subject,
  epochs: number,
  learners: number,
): Map<string, number> {
  const mean = new Map<string, number>();
  for (let seed = 1; seed <= learners; seed++)
    for (const [key, weight] of learn(list, subject, epochs, seed))
      mean.set(key, (mean.get(key) ?? 0) + weight / learners);
  return mean;
}

/* ---------- the table ---------- */

/** Weights as whole numbers; those that round to nothing are left out. */
function tableOf(weights: ReadonlyMap<string, number>): Map<string, Map<string, number>> {
  const groups = new Map<string, Map<string, number>>();
  for (const [key, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [group, feature] = key.split(' | ') as [string, string];
    const whole = Math.round(weight * 10);
    if (whole === 0) continue;
    const features = groups.get(group) ?? new Map<string, number>();
    groups.set(group, features.set(feature, whole));
  }
  return groups;
}

const chooseBy = (groups: ReadonlyMap<string, ReadonlyMap<string, number>>): ChooseAntecedent =>
  choosingBy((group, features) => features.reduce((sum, feature) => sum + (groups.get(group)?.get(feature) ?? 0), 0));

/** Parts of the training data, each of which is judged by what the others taught. */
const folds = 4;
const learnersOfFold = 3;

const heldOut = ['31', '32', '33', '34', '35'];
const topics = Array.from({ length: 30 }, (_, topic) => String(topic + 1));
const dev = ofGum('gum-dev');
const news = ofEcbPlus(heldOut);
if (values.measure) {
  report('gum-dev', measure(dev, chooseAntecedent));
  report('ECB+ 31–35', measure(news, chooseAntecedent));
  reportReliability('gum-dev', dev);
  reportReliability('ECB+ 31–35', news);
} else {
  const training = [...ofGum('gum-train-permissive'), ...ofEcbPlus(topics)];
  const [epochs, learners] = [Number(values.epochs), Number(values.learners)];
  const pronouns = tableOf(learnTogether(training, ofPronouns, epochs, learners));
  const descriptions = tableOf(learnTogether(training, ofDescriptions(chooseBy(pronouns)), epochs, learners));
  const table = new Map([...pronouns, ...descriptions]);
  report('training', measure(training, chooseBy(table)));
  report('gum-dev', measure(dev, chooseBy(table)));
  report('ECB+ 31–35', measure(news, chooseBy(table)));
  // How sure a choice is can be seen only where it was not learnt from.
  const judged = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const others = training.filter((_, i) => i % folds !== fold);
    const weights = tableOf(learnTogether(others, ofPronouns, epochs, learnersOfFold));
    return decided(
      training.filter((_, i) => i % folds === fold),
      chooseBy(weights),
    );
  });
  for (const number of ['he', 'it', 'they']) {
    const own = judged.filter((one) => one.number === number);
    const fitted = fitLogistic(own, grounds.length).map((weight) => Number(weight.toFixed(2)));
    console.log(`['${number[0]}', [${fitted.join(', ')}]] of ${own.length}`);
  }
  for (const [group, features] of table)
    console.log([group, ...[...features].map(([feature, weight]) => `${feature} ${weight}`)].join(' | '));
}
