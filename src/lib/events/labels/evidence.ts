import { dependent, isVerb, lemma, subjectOf, words } from '#lib/grammar/index.ts';
import type { ActorIndex } from '../actor-index.ts';
import { presentTense } from '../inflection.ts';
import { argumentsOf } from '../participants.ts';
import { isPlural, nounWithPhrases, shortPhrase } from '../phrases.ts';
import type { Trigger } from '../triggers/index.ts';
import type { Labelled } from './labelled.ts';
import { limit, longest } from './labelled.ts';
import { verbalLabel } from './verb.ts';

const evidence = words('evidence hint indication proof sign trace');
const finding = words('detect discover find have hear notice observe receive see spot');

/** "Ruritania sees no signs that its neighbour moves troops": what is denied is the sign. Null of any other event. */
export function evidenceLabel(index: ActorIndex, { tree, trigger, factuality }: Labelled): string | null {
  const object = dependent(tree, trigger.token, 'obj');
  if (factuality !== 'denied' || object < 0) return null;
  if (!finding.has(trigger.lemma) || !evidence.has(lemma(tree, object))) return null;
  const subject = subjectOf(tree, trigger.token);
  if (!subject || subject.passive) return null;
  const verb = presentTense(trigger.lemma, isPlural(index, tree, subject.token));
  const found = `${shortPhrase(index, tree, subject.token)} ${verb} no`;
  const text = `${found} ${tree.tokens[object]!.text.toLowerCase()}`;
  const clause = dependent(tree, object, 'acl');
  if (clause < 0 || !isVerb(tree, clause))
    return `${found} ${nounWithPhrases(index, tree, object, limit - found.length)}`;
  const shown: Trigger = { token: clause, lemma: lemma(tree, clause), kind: 'occurrence', form: 'verb' };
  const event: Labelled = {
    tree,
    trigger: shown,
    arguments: argumentsOf(tree, shown),
    factuality: 'happened',
    asked: false,
  };
  const longer = `${text} that ${verbalLabel(index, event)}`;
  return longer.length <= longest ? longer : text;
}
