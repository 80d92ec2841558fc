import { withLemma } from '../candidates.ts';
import { reportingVerbs } from '../lexicon/reporting.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependents, lemma, related, tag } from '../tree.ts';
import { invertedVerb, subjectBetween } from './inverted-clause.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

const auxiliaries = words('be can could do have may might must shall should will would');

/**
 * "Never before had the army attacked the town", "nor was it ratified", "at no time did they leave": what denies or limits
 * a clause and stands before its auxiliary, with the subject behind that, belongs to the verb, and so do the two.
 */
export const frontedNegatives: Repair = wordByWord(
  (tree) => (withLemma(tree, denying).length === 0 ? [] : withLemma(tree, auxiliaries)),
  (tree, auxiliary): Change[] => {
    const opener = openerBefore(tree, auxiliary);
    if (opener === null) return [];
    const verb = invertedVerb(tree, auxiliary);
    if (verb < 0) return ofPredicate(tree, auxiliary, opener);
    const isWithin = (word: number) => word >= opener[0]!.token && word <= verb;
    const subject = subjectBetween(tree, auxiliary, verb);
    const top = [verb, auxiliary, subject].find((word) => !isWithin(tree.heads[word]!)) ?? verb;
    const helper = lemma(tree, verb - 1) === 'be' ? verb - 1 : auxiliary;
    const isPassive = lemma(tree, helper) === 'be' && tag(tree, verb) !== 'VBG';
    const marks = tree.children[auxiliary]!.filter(
      (word) => word > verb || /^(?:cc|mark)$/.test(tree.relations[word]!),
    );
    const head = tree.heads[top]!;
    // "Did not sign, nor was it ratified": of the same rank as what stands before.
    const isJoined =
      opener[0]!.relation === 'cc' && head >= 0 && head < opener[0]!.token && !reportingVerbs.has(lemma(tree, head));
    const changes: Change[] = [
      { token: verb, head, relation: isJoined ? 'conj' : tree.relations[top]! },
      ...(helper === auxiliary ? [] : [{ token: auxiliary, head: verb, relation: 'aux' }]),
      { token: helper, head: verb, relation: isPassive ? 'aux:pass' : 'aux' },
      { token: subject, head: verb, relation: isPassive ? 'nsubj:pass' : 'nsubj' },
      ...hungOn(tree, marks, verb),
      ...opener.map(({ token, head, relation }) => ({ token, head: head ?? verb, relation })),
    ];
    return changes.filter(
      ({ token, head, relation }) => tree.heads[token] !== head || tree.relations[token] !== relation,
    );
  },
);

/** "Never before had it been so cheap." */
function ofPredicate(tree: Tree, auxiliary: number, opener: Opener): Change[] {
  const predicate = tree.heads[auxiliary]!;
  if (predicate < auxiliary || !related(tree, auxiliary, 'aux', 'cop')) return [];
  if (!dependents(tree, predicate, 'nsubj').some((subject) => subject > auxiliary)) return [];
  return opener.map(({ token, head, relation }) => ({ token, head: head ?? predicate, relation }));
}

/** One of these is in every opener. */
const denying = words('barely hardly neither never no nor not nowhere only rarely scarcely seldom');

/** Words of an opener, in order, each with what it is, and the word it goes with where that is not the verb. */
type Opener = readonly { token: number; head?: number; relation: string }[];

const alone = words('barely hardly neither never nor nowhere rarely scarcely seldom');
const pairs = words(`never-again never-before not-once not-only only-now only-then no-longer no-sooner`);
/** "Under no circumstances", "in no way". */
const nouns = words('account case circumstance condition means occasion point sense stage time way');
const prepositions = words('at by for in on under');

function openerBefore(tree: Tree, auxiliary: number): Opener | null {
  const lower = (token: number): string => tree.tokens[token]?.text.toLowerCase() ?? '';
  const last = auxiliary - 1;
  if (last < 0) return null;
  let found: Opener | null = null;
  if (pairs.has(`${lower(last - 1)}-${lower(last)}`)) {
    const head = lower(last - 1) === 'no' ? last : undefined;
    found = [
      { token: last - 1, head, relation: 'advmod' },
      { token: last, relation: 'advmod' },
    ];
  } else if (alone.has(lower(last))) found = [{ token: last, relation: tag(tree, last) === 'CC' ? 'cc' : 'advmod' }];
  else if (lower(last - 1) === 'no' && nouns.has(lemma(tree, last)) && prepositions.has(lower(last - 2)))
    found = [
      { token: last - 2, head: last, relation: 'case' },
      { token: last - 1, head: last, relation: 'det' },
      { token: last, relation: 'obl' },
    ];
  else if (/^(?:since|until)$/.test(lower(last - 1)) && lower(last - 2) === 'not')
    found = [
      { token: last - 2, head: last, relation: 'advmod' },
      { token: last - 1, head: last, relation: 'case' },
      { token: last, relation: 'obl' },
    ];
  return found !== null && opensClause(tree, found[0]!.token) ? found : null;
}

/** "They left, nor did …", "said that never had …". */
const opensClause = (tree: Tree, token: number): boolean =>
  token === 0 || /^(?:[,.:]|``|CC|IN|-LRB-|HYPH)$/.test(tag(tree, token - 1));
