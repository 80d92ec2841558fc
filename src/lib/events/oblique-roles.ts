import { words } from '#lib/grammar/index.ts';
import type { Trigger } from './triggers/index.ts';
import type { Role } from './types.ts';

/** Verbs by which something or some word passes to somebody. */
export const transfers = words(`
  address allocate announce appeal award complain deliver delivery distribute donate donation explain give grant hand
  issue lease lend offer pay present promise provide report return sale say sell send ship show speak speech submit
  supply surrender talk tell transfer write
`);

/** Deeds that are done on, at or against somebody. */
const hostile = words(`
  advance assault attack ban blame blockade bomb bombard campaign charge crack crackdown drop embargo fight file fire
  impose invade launch march offensive open protest raid rebel retaliate sanction shell shoot strike sue vote war
`);

/** "lost to Ruritania", "their defeat to Ruritania": whoever won. */
const beaten = words('capitulate concede defeat fall loss lose succumb');

const rolesByPreposition: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...[
    'in',
    'at',
    'near',
    'inside',
    'outside',
    'across',
    'around',
    'within',
    'off',
    'throughout',
    'along',
    'north of',
    'south of',
    'east of',
    'west of',
    'over',
    'on',
    'above',
    'under',
    'beside',
    'close to',
    'next to',
    'outside of',
    'inside of',
  ].map((word): [string, Role] => [word, 'place']),
  ...['into', 'onto', 'toward', 'towards', 'through'].map((word): [string, Role] => [word, 'destination']),
  ...['from', 'out of', 'away from'].map((word): [string, Role] => [word, 'origin']),
  ...[
    'with',
    'alongside',
    'between',
    'among',
    'against',
    'for',
    'about',
    'together with',
    'along with',
    'of',
    'on behalf of',
    'over',
  ].map((word): [string, Role] => [word, 'participant']),
]);

/** The role of a phrase behind a preposition; null where it takes no part. */
export function obliqueRole(trigger: Trigger, word: string, lacksPatient: boolean): Role | null {
  if (word === 'to')
    return transfers.has(trigger.lemma) ? 'recipient' : beaten.has(trigger.lemma) ? 'participant' : 'destination';
  if (hostile.has(trigger.lemma) && (word === 'against' || word === 'on' || word === 'at'))
    return lacksPatient ? 'patient' : 'recipient';
  return rolesByPreposition.get(word) ?? null;
}
