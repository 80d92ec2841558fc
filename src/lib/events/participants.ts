import { isBodyNoun } from '#lib/actors/index.ts';
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

/** The actors that take part, each once: its first and weightiest role. Places are places only where a place is named. */
export function participantsOf(
  index: ActorIndex,
  tree: Tree,
  found: readonly Argument[],
  isEvent: (token: number) => boolean,
): EventMention['participants'] {
  const participants = new Map<number, Role>();
  for (const argument of found) {
    for (const actor of actorsOf(index, tree, argument.token, argument.before)) {
      // "the announcement came": an event is no thing that takes part in another.
      if (index.actors[actor]!.thing && !isThingInvolved(tree, argument, isEvent)) continue;
      const role = roleFor(index, tree, actor, argument);
      if (!participants.has(actor)) participants.set(actor, role);
    }
    // "at a theatre in Klow".
    if (argument.preposition !== '')
      for (const actor of placesWithin(index, tree, argument.token))
        if (!participants.has(actor)) participants.set(actor, 'place');
  }
  return [...participants].map(([actor, role]) => ({ actor, role }));
}

/** Things do something or have it done to them; under other prepositions, and where they name events, they only surround it. */
function isThingInvolved(tree: Tree, argument: Argument, isEvent: (token: number) => boolean): boolean {
  const noun = lemma(tree, argument.token);
  return (
    ['', 'by', 'of'].includes(argument.preposition) &&
    !isEvent(argument.token) &&
    !eventNouns.has(noun) &&
    !isIdiom(tree, argument.token, noun) &&
    !timeNouns.has(noun)
  );
}

function placesWithin(index: ActorIndex, tree: Tree, token: number): number[] {
  return dependents(tree, token, 'nmod')
    .filter((child) => preposition(tree, child) === 'in')
    .flatMap((child) => actorsOf(index, tree, child))
    .filter((actor) => ['place', 'country'].includes(index.actors[actor]!.kind));
}

function roleFor(
  index: ActorIndex,
  tree: Tree,
  actor: number,
  { token, role, modifier, owns, undergoes }: Argument,
): Role {
  const { kind, thing } = index.actors[actor]!;
  const isPlace = kind === 'place' || kind === 'country';
  if (modifier && kind === 'place') return 'place';
  // "the launch of the telephone", "its launch": things launch nothing; a union does.
  if ((owns || undergoes) && (kind === 'product' || (thing && !isBodyNoun(lemma(tree, token))))) return 'patient';
  if (role === 'place' && !isPlace) return 'participant';
  if (role === 'destination' && (kind === 'person' || kind === 'unnamed')) return 'recipient';
  if (role === 'origin' && !isPlace && kind !== 'organisation') return 'participant';
  return role;
}
