import { isBodyNoun, type Actor } from '#lib/actors/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import { dependents, lemma, preposition, timeNouns } from '#lib/grammar/index.ts';
import type { ActorIndex } from './actor-index.ts';
import { actorsOf } from './actor-index.ts';
import type { Argument } from './argument.ts';
import { eventNouns } from './lexicon/event-nouns.ts';
import { nominalArguments } from './nominal-arguments.ts';
import type { Trigger } from './triggers/index.ts';
import { isIdiom } from './triggers/nouns.ts';
import type { EventMention, Role } from './types.ts';
import { verbalArguments } from './verbal-arguments.ts';

/** The phrases that take part in an event, subject first, then object, then the rest in order. */
export function argumentsOf(tree: Tree, trigger: Trigger): Argument[] {
  return trigger.form === 'noun' ? nominalArguments(tree, trigger) : verbalArguments(tree, trigger);
}

/**
 * The actors that take part, each once: its first and weightiest role. Places are places only where a place is named.
 * @param events by the words that name them
 */
export function participantsOf(
  index: ActorIndex,
  tree: Tree,
  found: readonly Argument[],
  events: ReadonlyMap<number, unknown>,
): EventMention['participants'] {
  const roles = new Map<number, Role>();
  for (const argument of found) {
    for (const actor of actorsOf(index, tree, argument.token, argument.before)) {
      // "the announcement came": an event is no thing that takes part in another.
      if (index.actors[actor]!.thing && !isThingInvolved(tree, argument, events)) continue;
      const role = roleFor(index, tree, actor, argument);
      if (!roles.has(actor)) roles.set(actor, role);
    }
    // "at a theatre in Klow".
    if (argument.preposition !== '') addPlacesWithin(index, tree, argument.token, roles);
  }
  const participants: EventMention['participants'] = [];
  for (const [actor, role] of roles) participants.push({ actor, role });
  return participants;
}

/** Things do something or have it done to them; under other prepositions, and where they name events, they only surround it. */
function isThingInvolved(tree: Tree, argument: Argument, events: ReadonlyMap<number, unknown>): boolean {
  const noun = lemma(tree, argument.token);
  return (
    ['', 'by', 'of'].includes(argument.preposition) &&
    !events.has(argument.token) &&
    !eventNouns.has(noun) &&
    !isIdiom(tree, argument.token, noun) &&
    !timeNouns.has(noun)
  );
}

function addPlacesWithin(index: ActorIndex, tree: Tree, token: number, roles: Map<number, Role>): void {
  for (const child of dependents(tree, token, 'nmod'))
    if (preposition(tree, child) === 'in')
      for (const actor of actorsOf(index, tree, child))
        if (isPlace(index.actors[actor]!) && !roles.has(actor)) roles.set(actor, 'place');
}

const isPlace = ({ kind }: Actor): boolean => kind === 'place' || kind === 'country';

function roleFor(
  index: ActorIndex,
  tree: Tree,
  actor: number,
  { token, role, modifier, owns, undergoes }: Argument,
): Role {
  const { kind, thing } = index.actors[actor]!;
  const named = isPlace(index.actors[actor]!);
  if (modifier && kind === 'place') return 'place';
  // "the launch of the telephone", "its launch": things launch nothing; a union does.
  if ((owns || undergoes) && (kind === 'product' || (thing && !isBodyNoun(lemma(tree, token))))) return 'patient';
  if (role === 'place' && !named) return 'participant';
  if (role === 'destination' && (kind === 'person' || kind === 'unnamed')) return 'recipient';
  if (role === 'origin' && !named && kind !== 'organisation') return 'participant';
  return role;
}
