import { seededRandom, shuffle } from '#lib/graph/index.ts';
import { type ArcModel, Beam, rest } from '#lib/language/parse/beam.ts';
import { sentenceColumns } from '#lib/language/parse/columns.ts';
import type { SentenceColumns } from '#lib/language/parse/columns.ts';
import { ParserState } from '#lib/language/parse/state.ts';
import { allowed, make, shift, transitions } from '#lib/language/parse/transitions.ts';
import { arcFeatureCount, arcFeatures, relationFeatureCount, relationFeatures } from './hashed-features.ts';
import { goldTransition } from './oracle.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import type { Perceptron } from './perceptron.ts';

/** As many parses as are followed at once when the model is used, but none of them given up early. */
const width = 4;

/** A step of a parse: what was made, and the step before it, -1 at the beginning. */
interface Step {
  before: number;
  made: number;
}

/**
 * Learns on, from what was learnt one transition at a time, to rank whole parses: where the right one falls furthest
 * behind the best that the search found, up to there its features rise and those of the other fall (max-violation
 * perceptron, Huang, Fayong and Guo 2012). Relations are learnt along the right parse.
 */
export function trainSearch(
  sentences: readonly ParsedSentence[],
  arcs: Perceptron,
  labels: Perceptron,
  { epochs, seed, report }: { epochs: number; seed: number; report: (line: string) => void },
): void {
  const random = seededRandom(seed);
  const order = sentences.filter(({ heads }) => heads.length > 1);
  const beam = new Beam(width, Infinity);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const sentence of order) {
      const model = new LearningModel(arcs, labels, sentenceColumns(sentence.lexemes, sentence.readings));
      const right = rightTransitions(sentence);
      const found = worstViolation(beam, model, right, sentence.heads.length);
      arcs.steps++;
      if (found) {
        wrong++;
        model.prefer(right.slice(0, found.steps), found.made, sentence.heads.length);
      }
      model.nameArcs(right, sentence);
    }
    report(`search, epoch ${epoch + 1} of ${epochs}: ${wrong} of ${order.length} sentences wrong`);
  }
}

/** One way, always the same, to draw all gold arcs that can be drawn. */
function rightTransitions({ heads }: ParsedSentence): number[] {
  const nameless = { relationOf: () => 0 };
  const state = new ParserState(heads.length).start(heads.length);
  const right: number[] = [];
  while (state.buffer < state.size) {
    right.push(goldTransition(state, heads));
    make(right[right.length - 1], state, nameless);
  }
  return right;
}

/** The transitions of the best parse, and the number of steps, where it leads the right one by most; null if it never does. */
function worstViolation(
  beam: Beam,
  model: LearningModel,
  right: readonly number[],
  size: number,
): { steps: number; made: number[] } | null {
  const steps: Step[] = [];
  let lasts = [-1];
  let worst = { steps: 0, last: -1, lead: -Infinity };
  const gold = new ParserState(size).start(size);
  const four = new Float64Array(transitions);
  let goldScore = 0;
  /** Where the right parse stands in the beam; -1 once it has fallen out. */
  let place = 0;
  beam.start(size);
  for (let step = 1; beam.advance(model); step++) {
    const next = step <= right.length ? right[step - 1] : rest;
    if (next !== rest) {
      if (allowed(gold) !== 1 << shift) {
        model.scoreTransitions(gold, four);
        goldScore += four[next];
      }
      make(next, gold, model);
    }
    let newPlace = -1;
    const newLasts: number[] = [];
    for (let k = 0; k < beam.count; k++) {
      const before = lasts[beam.origins[k]];
      if (beam.made[k] === rest) newLasts.push(before);
      else newLasts.push(steps.push({ before, made: beam.made[k] }) - 1);
      if (beam.origins[k] === place && beam.made[k] === next) newPlace = k;
    }
    lasts = newLasts;
    place = newPlace;
    const lead = beam.scores[0] - goldScore;
    if (place !== 0 && lead >= 0 && lead > worst.lead) worst = { steps: step, last: lasts[0], lead };
  }
  if (worst.lead < 0) return null;
  const made: number[] = [];
  for (let at = worst.last; at >= 0; at = steps[at].before) made.push(steps[at].made);
  return { steps: Math.min(worst.steps, right.length), made: made.reverse() };
}

/** The weights as they are being learnt, on one sentence. */
class LearningModel implements ArcModel {
  private readonly arcs: Perceptron;
  private readonly labels: Perceptron;
  private readonly columns: SentenceColumns;
  private readonly features = new Int32Array(Math.max(arcFeatureCount, relationFeatureCount));
  private readonly relationScores: Float64Array;

  constructor(arcs: Perceptron, labels: Perceptron, columns: SentenceColumns) {
    this.arcs = arcs;
    this.labels = labels;
    this.columns = columns;
    this.relationScores = new Float64Array(labels.classes);
  }

  scoreTransitions(state: ParserState, scores: Float64Array): void {
    this.arcs.score(this.features, arcFeatures(state, this.columns, this.features), scores);
  }

  relationOf(state: ParserState, child: number, head: number): number {
    this.scoreRelations(state, child, head);
    let best = 0;
    for (let r = 1; r < this.relationScores.length; r++) {
      if (this.relationScores[r] > this.relationScores[best]) best = r;
    }
    return best;
  }

  /** Raises one way to parse above another. */
  prefer(right: readonly number[], wrong: readonly number[], size: number): void {
    let common = 0;
    while (common < right.length && right[common] === wrong[common]) common++;
    this.weigh(right, common, size, 1);
    this.weigh(wrong, common, size, -1);
  }

  private weigh(made: readonly number[], from: number, size: number, amount: number): void {
    const state = new ParserState(size).start(size);
    made.forEach((transition, step) => {
      if (step >= from && allowed(state) !== 1 << shift) {
        const count = arcFeatures(state, this.columns, this.features);
        this.arcs.update(this.features, count, transition, -1, amount);
      }
      make(transition, state, this);
    });
  }

  /** Learns the relations of the arcs on the right way. */
  nameArcs(right: readonly number[], { heads, relations }: ParsedSentence): void {
    const learner = {
      relationOf: (state: ParserState, child: number, head: number): number => {
        if (heads[child] !== head) return this.relationOf(state, child, head);
        const count = this.scoreRelations(state, child, head);
        return this.labels.learn(this.features, count, this.relationScores, relations[child]);
      },
    };
    const state = new ParserState(heads.length).start(heads.length);
    for (const transition of right) make(transition, state, learner);
  }

  private scoreRelations(state: ParserState, child: number, head: number): number {
    const count = relationFeatures(state, this.columns, child, head, this.features);
    this.labels.score(this.features, count, this.relationScores);
    return count;
  }
}
