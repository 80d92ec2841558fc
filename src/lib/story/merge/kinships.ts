import type { Actor } from '#lib/actors/index.ts';

/** Of these everybody has one, whoever tells of them. */
const relations = new Set(
  'father mother parents stepfather stepmother wife husband widow widower fiance fiancee family relatives'.split(' '),
);

/** What an actor is to another of its article; both by index. */
export interface Kinship {
  relative: number;
  owner: number;
  /** "father", or "Bernese relatives". */
  relation: string;
}

/** Who is whose relative, as names and descriptions say: "Weber's wife", "the wife of Weber", "his wife". */
export function kinshipsOf(actors: readonly Actor[]): Kinship[] {
  const found = new Map<string, Kinship>();
  actors.forEach(({ name, kind, aliases, affiliation }, relative) => {
    if (kind !== 'person' && kind !== 'unnamed') return;
    const people = affiliation.filter((owner) => actors[owner].kind === 'person');
    if (people.length === 0) return;
    for (const description of [name, ...aliases]) {
      const [before, after] = description.split(' of ', 2);
      const words = before.split(' ');
      const head = words.pop()!.toLowerCase();
      if (!relations.has(head)) continue;
      const possessive = words.findIndex((word) => possessiveEnding.test(word));
      const possessor = after ?? words[possessive]?.replace(possessiveEnding, '');
      const owner =
        possessor === undefined ? onlyOne(people, kind) : people.find((person) => isCalled(actors[person], possessor));
      if (owner === undefined) continue;
      const names = words.slice(possessive + 1).filter((word) => /^\p{Lu}/u.test(word));
      const relation = [...names, head].join(' ');
      found.set(`${relative} ${owner} ${relation}`, { relative, owner, relation });
    }
  });
  return [...found.values()];
}

const possessiveEnding = /['’]s?$/;

/** "His wife" is known by the one she belongs to; who has a name may belong to others, too. */
const onlyOne = (people: readonly number[], kind: Actor['kind']): number | undefined =>
  kind === 'unnamed' && people.length === 1 ? people[0] : undefined;

/** By the last word of what it is called here. */
function isCalled({ name, aliases }: Actor, words: string): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  return [name, ...aliases].some((each) => each.split(' ').includes(last));
}
