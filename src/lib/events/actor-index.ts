import { countryOf, foldName, isInDoubt, type Actor } from '#lib/actors/index.ts';
import type { AnnotatedText, Sentence } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import { dependents, joinedBy, preposition, related, tag } from '#lib/grammar/index.ts';

type Mention = Actor['mentions'][number];

/** Finds the actor that a word speaks of. */
export interface ActorIndex {
  actors: readonly Actor[];
  /** For each sentence, the actor that each token heads, and the smallest mention that covers it. */
  heads: readonly ReadonlyMap<number, number>[];
  covers: readonly ReadonlyMap<number, number>[];
  /** For each sentence, all actors of a phrase that means several: "both nations". */
  several: readonly ReadonlyMap<number, readonly number[]>[];
  /** For each sentence, the heads of mentions that may mean somebody else. */
  doubts: readonly ReadonlySet<number>[];
  /** Countries among the actors, by name. */
  countries: ReadonlyMap<string, number>;
}

/** Indexes the mentions of all actors by sentence and token. */
export function indexActors({ sentences }: AnnotatedText, actors: readonly Actor[]): ActorIndex {
  const indexing: Indexing = { heads: [], covers: [], lengths: [], several: [], doubts: [] };
  for (let s = 0; s < sentences.length; s++) {
    indexing.heads.push(new Map());
    indexing.covers.push(new Map());
    indexing.lengths.push(new Map());
    indexing.several.push(new Map());
    indexing.doubts.push(new Set());
  }
  const countries = new Map<string, number>();
  for (let index = 0; index < actors.length; index++) {
    const { kind, name, mentions, thing } = actors[index]!;
    if (kind === 'country') countries.set(name, index);
    for (const mention of mentions) {
      const sentence = sentences[mention.sentence];
      if (!sentence) continue;
      indexHead(indexing, mention, index);
      // "the antenna issue" is not the antenna.
      if (!thing) cover(indexing, sentence, mention, index);
    }
  }
  const { heads, covers, several, doubts } = indexing;
  return { actors, heads, covers, several, doubts, countries };
}

/** An index that is being made, for each sentence, with the length of the mention that covers each token. */
interface Indexing {
  heads: Map<number, number>[];
  covers: Map<number, number>[];
  lengths: Map<number, number>[];
  several: Map<number, number[]>[];
  doubts: Set<number>[];
}

function indexHead({ heads, several, doubts }: Indexing, mention: Mention, actor: number): void {
  const { sentence, head, form } = mention;
  const other = heads[sentence]!.get(head);
  if (other !== undefined && form === 'description') {
    const group = several[sentence]!.get(head);
    if (group) group.push(actor);
    else several[sentence]!.set(head, [other, actor]);
  }
  heads[sentence]!.set(head, actor);
  if (isInDoubt(mention)) doubts[sentence]!.add(head);
}

/** Each token of a mention is covered by the smallest that it stands in. */
function cover(indexing: Indexing, { tokens }: Sentence, { sentence, head, start, end }: Mention, actor: number): void {
  const covers = indexing.covers[sentence]!;
  const lengths = indexing.lengths[sentence]!;
  const length = end - start;
  let first = head;
  while (first > 0 && tokens[first - 1]!.end > start) first--;
  for (let i = first; i < tokens.length && tokens[i]!.start < end; i++) {
    if ((lengths.get(i) ?? Infinity) <= length) continue;
    lengths.set(i, length);
    covers.set(i, actor);
  }
}

/** For each sentence, the words that say what an organisation is for or of: "Debates" in "the Commission on Debates". */
export function purposesOfOrganisations(annotated: AnnotatedText, actors: readonly Actor[]): ReadonlySet<number>[] {
  const words: Set<number>[] = [];
  for (let s = 0; s < annotated.sentences.length; s++) words.push(new Set());
  for (const { kind, mentions } of actors) {
    if (kind !== 'organisation') continue;
    for (const { form, sentence, head, start, end } of mentions) {
      const tokens = annotated.sentences[sentence]?.tokens;
      if (form !== 'name' || !tokens) continue;
      // "Homeland Security Investigations".
      if (tokens[head]!.tag === 'NNS' && tokens[head]!.start > start) words[sentence]!.add(head);
      if (wordAt(tokens, head + 1)?.tag !== 'IN') continue;
      for (let i = head + 2; i < tokens.length && tokens[i]!.end <= end; i++) words[sentence]!.add(i);
    }
  }
  return words;
}

/**
 * The actors a noun phrase speaks of, those coordinated with its head included: "Russia and Belarus".
 * @param before where that ends
 */
export function actorsOf(index: ActorIndex, tree: Tree, token: number, before = Infinity): number[] {
  const actors: number[] = [];
  addActorsOfWord(index, tree, token, actors);
  for (const each of joinedBy(tree, token)) if (each < before) addActorsOfWord(index, tree, each, actors);
  return actors;
}

/** Each once. */
function addActorsOfWord(index: ActorIndex, tree: Tree, token: number, actors: number[]): void {
  for (const actor of actorsOfWord(index, tree, token)) if (!actors.includes(actor)) actors.push(actor);
}

function actorsOfWord(index: ActorIndex, tree: Tree, token: number): readonly number[] {
  const several = index.several[tree.index]!.get(token);
  if (several !== undefined) return several;
  const actor = actorOf(index, tree, token) ?? demonymIn(index, tree, token);
  return actor === undefined ? [] : [actor];
}

/** The country of "a Belarusian invasion", if it is an actor. */
function demonymIn({ countries }: ActorIndex, tree: Tree, token: number): number | undefined {
  const { text } = tree.tokens[token]!;
  if (!related(tree, token, 'amod') || !/^\p{Lu}/u.test(text)) return undefined;
  return countries.get(countryOf(foldName(text)) ?? '');
}

/** The actor a word speaks of: the mention it heads or lies in, an apposition, else whom its modifiers name ("Russian ships"). */
export function actorOf(index: ActorIndex, tree: Tree, token: number): number | null {
  const heads = index.heads[tree.index]!;
  const own = heads.get(token) ?? index.covers[tree.index]!.get(token);
  if (own !== undefined) return own;
  if (tag(tree, token).startsWith('PRP') || tag(tree, token).startsWith('W')) return null;
  // "neither of whom".
  const of = dependents(tree, token, 'nmod').find((each) => tag(tree, each).startsWith('W'));
  if (of !== undefined && preposition(tree, of) === 'of') return heads.get(of) ?? null;
  for (const apposition of dependents(tree, token, 'appos', 'flat')) {
    const actor = heads.get(apposition);
    if (actor !== undefined) return actor;
  }
  for (const modifier of dependents(tree, token, 'amod', 'compound', 'nmod')) {
    if (
      related(tree, modifier, 'nmod') &&
      !related(tree, modifier, 'nmod:poss') &&
      preposition(tree, modifier) !== 'of'
    )
      continue;
    // "the Oslo-based firm" is not Oslo.
    if (wordAt(tree.tokens, modifier + 1)?.tag === 'HYPH') continue;
    const actor = heads.get(modifier);
    if (actor !== undefined && lendsItsName(index.actors[actor]!)) return actor;
  }
  return null;
}

/** Whether people and things may stand for the actor they belong to: "Russian ships" for Russia, not "Putin's ally" for Putin. */
const lendsItsName = (actor: Actor): boolean =>
  actor.kind === 'country' || actor.kind === 'organisation' || actor.kind === 'group' || actor.kind === 'place';
