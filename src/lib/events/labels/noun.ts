import type { Tree } from '#lib/grammar/index.ts';
import { dependents, isVerb, lemma, preposition, related } from '#lib/grammar/index.ts';
import type { ActorIndex } from '../actor-index.ts';
import { isNegated } from '../factuality/negation.ts';
import { eventNouns } from '../lexicon/event-nouns.ts';
import { underIt } from '../nominal-arguments.ts';
import { isPlural, nounWithPhrases, possessive, shortPhrase } from '../phrases.ts';
import { completionOfNoun } from './completion-of-noun.ts';
import type { Labelled } from './labelled.ts';
import { limit } from './labelled.ts';
import { verbPhrase } from './verb-phrase.ts';

/** "Siege of Klow", "Borduria invades Syldavia" of an invasion whose doer is known. */
export function nominalLabel(index: ActorIndex, event: Labelled): string {
  const { tree, trigger, factuality } = event;
  const { token } = trigger;
  const agent = event.arguments.find(({ role }) => role === 'agent');
  const patient = event.arguments.find(({ role }) => role === 'patient');
  const isActor = (token: number): boolean => {
    const actor = index.heads[tree.index]!.get(token);
    return actor !== undefined && !index.actors[actor]!.thing;
  };
  const speaksAsVerb =
    agent &&
    patient &&
    isActor(agent.token) &&
    eventNouns.get(lemma(tree, token)) === trigger.lemma &&
    trigger.lemma !== lemma(tree, token);
  if (speaksAsVerb && (patient.preposition === 'of' || patient.preposition === ''))
    return [
      shortPhrase(index, tree, agent.token),
      verbPhrase(tree, event, false, isPlural(index, tree, agent.token)),
      shortPhrase(index, tree, patient.token),
    ].join(' ');
  const under = factuality === 'happened' || factuality === 'claimed' ? underIt(tree, token) : -1;
  if (under >= 0) {
    const said = `${shortPhrase(index, tree, under)} ${isPlural(index, tree, under) ? 'are' : 'is'} under`;
    return `${said} ${nounWithPhrases(index, tree, token, limit - said.length)}`;
  }
  const named = withPlace(index, tree, token, nounWithPhrases(index, tree, token, limit - 4));
  const phrase = `${named} ${completionOfNoun(index, tree, token, named)}`.trim();
  if (factuality === 'denied' && isNegatedInWords(tree, token)) return `no ${phrase}`;
  const owner =
    agent &&
    agent.preposition === '' &&
    isActor(agent.token) &&
    !dependents(tree, token, 'nmod:poss', 'amod', 'compound').includes(agent.token)
      ? agent
      : undefined;
  const owned = owner ? `${possessive(shortPhrase(index, tree, owner.token))} ${phrase}` : phrase;
  return owned.length <= limit ? owned : phrase;
}

/** "No talks", "did not hold talks"; talks that were called off are struck through, and no less talks. */
function isNegatedInWords(tree: Tree, noun: number): boolean {
  const governor = tree.heads[noun]!;
  if (preposition(tree, noun) === 'without') return true;
  if (dependents(tree, noun, 'det').some((word) => ['no', 'neither'].includes(lemma(tree, word)))) return true;
  return governor >= 0 && isNegated(tree, governor, noun);
}

/** "Explosions in Kyiv", of "Explosions were heard in Kyiv": a bare noun says too little without its clause's place. */
function withPlace(index: ActorIndex, tree: Tree, noun: number, phrase: string): string {
  const verb = tree.heads[noun]!;
  if (phrase.includes(' ') || verb < 0 || !isVerb(tree, verb) || !related(tree, noun, 'nsubj', 'obj')) return phrase;
  const place = dependents(tree, verb, 'obl').find((child) => {
    const actor = index.heads[tree.index]!.get(child);
    return actor !== undefined && ['place', 'country'].includes(index.actors[actor]!.kind) && isWhere(tree, child);
  });
  return place === undefined ? phrase : `${phrase} ${preposition(tree, place)} ${shortPhrase(index, tree, place)}`;
}

const isWhere = (tree: Tree, token: number): boolean =>
  ['in', 'at', 'near', 'around'].includes(preposition(tree, token));
