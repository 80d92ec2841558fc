import { countryOf, foldName, isInDoubt, type Actor } from '#lib/actors/index.ts';
import type { AnnotatedText } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import { dependents, joinedBy, preposition, related, tag } from '#lib/grammar/index.ts';

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
export function indexActors(annotated: AnnotatedText, actors: readonly Actor[]): ActorIndex {
  const heads = annotated.sentences.map(() => new Map<number, number>());
  const covers = annotated.sentences.map(() => new Map<number, number>());
  const several = annotated.sentences.map(() => new Map<number, number[]>());
  const doubts = annotated.sentences.map(() => new Set<number>());
  const lengths = annotated.sentences.map(() => new Map<number, number>());
  actors.forEach((actor, index) => {
    for (const mention of actor.mentions) {
      const sentence = annotated.sentences[mention.sentence];
      if (!sentence) continue;
      const other = heads[mention.sentence]!.get(mention.head);
      if (other !== undefined && mention.form === 'description') {
        const group = several[mention.sentence]!.get(mention.head) ?? [other];
        several[mention.sentence]!.set(mention.head, [...group, index]);
      }
      heads[mention.sentence]!.set(mention.head, index);
      if (isInDoubt(mention)) doubts[mention.sentence]!.add(mention.head);
      // "the antenna issue" is not the antenna.
      if (actor.thing) continue;
      const length = mention.end - mention.start;
      for (let i = mention.head; i >= 0 && sentence.tokens[i]!.end > mention.start; i--)
        cover(mention.sentence, i, index, length);
      for (let i = mention.head + 1; i < sentence.tokens.length && sentence.tokens[i]!.start < mention.end; i++)
        cover(mention.sentence, i, index, length);
    }
  });
  function cover(sentence: number, token: number, actor: number, length: number): void {
    if ((lengths[sentence]!.get(token) ?? Infinity) <= length) return;
    lengths[sentence]!.set(token, length);
    covers[sentence]!.set(token, actor);
  }
  const countries = new Map(actors.flatMap(({ kind, name }, index) => (kind === 'country' ? [[name, index]] : [])));
  return { actors, heads, covers, several, doubts, countries };
}

/** For each sentence, the words that say what an organisation is for or of: "Debates" in "the Commission on Debates". */
export function purposesOfOrganisations(annotated: AnnotatedText, actors: readonly Actor[]): ReadonlySet<number>[] {
  const words = annotated.sentences.map(() => new Set<number>());
  for (const { kind, mentions } of actors) {
    if (kind !== 'organisation') continue;
    for (const { form, sentence, head, start, end } of mentions) {
      const tokens = annotated.sentences[sentence]?.tokens;
      if (form !== 'name' || !tokens) continue;
      // "Homeland Security Investigations".
      if (tokens[head]!.tag === 'NNS' && tokens[head]!.start > start) words[sentence]!.add(head);
      if (tokens[head + 1]?.tag !== 'IN') continue;
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
  const joined = joinedBy(tree, token).filter((each) => each < before);
  return [...new Set([token, ...joined].flatMap((each) => actorsOfWord(index, tree, each)))];
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
    if (tree.tokens[modifier + 1]?.tag === 'HYPH') continue;
    const actor = heads.get(modifier);
    if (actor !== undefined && lendsItsName(index.actors[actor]!)) return actor;
  }
  return null;
}

/** Whether people and things may stand for the actor they belong to: "Russian ships" for Russia, not "Putin's ally" for Putin. */
const lendsItsName = (actor: Actor): boolean =>
  actor.kind === 'country' || actor.kind === 'organisation' || actor.kind === 'group' || actor.kind === 'place';
