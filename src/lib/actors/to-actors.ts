import { oneLine, type AnnotatedText } from '#lib/language/index.ts';
import type { Cast } from './cast.ts';
import type { Entity } from './mention.ts';
import type { Actor, ActorMention, ActorRole } from './types.ts';

/** The actors of the article, in order of first mention. What only a headline speaks of makes no actor. */
export function toActors(annotated: AnnotatedText, cast: Cast): Actor[] {
  const mentions = new Map(cast.entities.map((entity) => [entity, mentionsOf(entity)]));
  const inBody = ({ sentence }: ActorMention) => annotated.sentences[sentence].region === 'body';
  const needed = new Set(cast.entities.filter((entity) => mentions.get(entity)!.some(inBody)));
  const inOrder = [...needed].sort((a, b) => {
    const [first, second] = [mentions.get(a)![0], mentions.get(b)![0]];
    return first.start - second.start || first.end - second.end || (a.name < b.name ? -1 : 1);
  });
  const index = new Map(inOrder.map((entity, i) => [entity, i]));
  const actors: Actor[] = [];
  for (const entity of inOrder)
    // With every field in its place: what reads actors is compiled for one kind of object.
    actors.push({
      name: entity.name,
      kind: entity.kind,
      thing: entity.thing || undefined,
      aliases: aliasesOf(annotated, entity, mentions.get(entity)!),
      affiliation: affiliationOf(entity, index),
      roles: isPerson(entity) ? rolesOf(entity, index) : undefined,
      gender: (isPerson(entity) && entity.gender) || undefined,
      mentions: mentions.get(entity)!,
    });
  return actors;
}

function affiliationOf({ affiliation }: Entity, index: ReadonlyMap<Entity, number>): number[] {
  const owners: number[] = [];
  for (const owner of affiliation) {
    const at = index.get(owner);
    if (at !== undefined) owners.push(at);
  }
  return owners.sort((a, b) => a - b);
}

/** Of others no more is known than the names. */
const isPerson = ({ kind, thing }: Entity): boolean => !thing && (kind === 'person' || kind === 'unnamed');

function rolesOf({ roles }: Entity, index: ReadonlyMap<Entity, number>): ActorRole[] | undefined {
  const known = new Map<string, ActorRole>();
  for (const { noun, of } of roles) {
    const owner = of === null ? null : index.get(of);
    if (owner !== undefined) known.set(`${noun} ${owner}`, { noun, of: owner });
  }
  return known.size > 0 ? [...known.values()] : undefined;
}

/** In order, each stretch of text once. */
function mentionsOf(entity: Entity): ActorMention[] {
  const once = new Map<string, ActorMention>();
  for (const mention of entity.mentions) {
    const place = `${mention.start} ${mention.end}`;
    if (!once.has(place)) once.set(place, mention);
  }
  return [...once.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Every other way the text names it, in order of first use. */
function aliasesOf(annotated: AnnotatedText, entity: Entity, mentions: readonly ActorMention[]): string[] {
  const aliases = new Set<string>();
  for (const { start, end, form } of mentions) {
    if (form === 'pronoun') continue;
    aliases.add(oneLine(annotated.text.slice(start, end)));
  }
  for (const { name } of entity.names) aliases.add(name);
  aliases.delete(entity.name);
  return [...aliases];
}
