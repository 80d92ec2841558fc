import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { plainReportingVerbs, reportingNouns } from '../lexicon/reporting.ts';
import { words } from '../lexicon/words.ts';
import { isPassive, subjectRelation } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependents, isNoun, isVerb, isWithin, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, isFinite, wordByWord } from './repair.ts';

/** A clause opened by "who", "which" or "whose" describes the noun before it. */
export const relativeClauses: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.any),
  (tree, pronoun): Change[] => {
    const named = actingName(tree, pronoun);
    if (named >= 0) return [{ token: tree.heads[pronoun]!, head: named, relation: 'acl:relcl' }];
    if (lemma(tree, pronoun) === 'whose') return ownersClause(tree, pronoun);
    const beside = besideSubject(tree, pronoun);
    if (beside.length > 0) return beside;
    if (isContactClause(tree, pronoun))
      return [{ token: tree.heads[pronoun]!, head: tree.heads[tree.heads[pronoun]!]!, relation: 'acl:relcl' }];
    // "…, a lawyer for the club, who has challenged it".
    const verb = tree.heads[pronoun]!;
    if (!/^W(?:P|DT)$/.test(tag(tree, pronoun)) || !['who', 'which'].includes(lemma(tree, pronoun))) return [];
    if (!opensClauseOf(tree, pronoun, verb) || verb < pronoun || !isClauseHead(tree, verb)) return [];
    if (tree.heads[verb]! < 0 || !related(tree, verb, 'conj', 'parataxis', 'advcl', 'appos', 'dep')) return [];
    const noun = describedNoun(tree, pronoun);
    if (noun < 0 || isWithin(tree, noun, verb)) return [];
    return [{ token: verb, head: noun, relation: 'acl:relcl' }];
  },
);

/**
 * "They knew that the men who robbed it were armed", "knew a man who had one", with the men for who robbed it and "who"
 * beside them: such a clause has no other subject. The finite verb behind it is told of the men, else they are known.
 */
function besideSubject(tree: Tree, pronoun: number): Change[] {
  const verb = tree.heads[pronoun]!;
  if (!/^W(?:P|DT)$/.test(tag(tree, pronoun)) || !related(tree, pronoun, 'nsubj') || verb < pronoun) return [];
  const subject = dependents(tree, verb, 'nsubj').find((each) => each < pronoun && !related(tree, each, 'nsubj:outer'));
  const noun = describedNoun(tree, pronoun);
  if (subject === undefined || noun < 0 || !isWithin(tree, noun, subject)) return [];
  const above = tree.heads[verb]!;
  const isContent = above >= 0 && above < subject && related(tree, verb, 'ccomp');
  const main = [...tree.children[verb]!, ...(isContent ? tree.children[above]! : [])].find(
    (each) =>
      each > verb &&
      related(tree, each, 'conj', 'parataxis', 'ccomp', 'advcl') &&
      isFinite(tree, each) &&
      dependents(tree, each, 'mark', 'cc', 'expl').length === 0 &&
      dependents(tree, each, 'nsubj').every((word) => word > each),
  );
  const isAfterComma = tree.tokens[pronoun - 1]!.text === ',';
  const described = { token: verb, head: isAfterComma ? noun : subject, relation: 'acl:relcl' };
  if (main === undefined)
    return isContent && dependents(tree, above, 'obj').length === 0 && dependents(tree, verb, 'mark').length === 0
      ? [{ token: subject, head: above, relation: 'obj' }, described]
      : [];
  return [
    { token: main, head: above, relation: tree.relations[verb]! },
    { token: subject, head: main, relation: subjectRelation(tree, main) },
    described,
    ...dependents(tree, main, 'nsubj').map((token) => ({ token, head: main, relation: 'obj' })),
    ...hungOn(
      tree,
      tree.children[verb]!.filter((word) => word < subject),
      main,
    ),
  ];
}

/**
 * "awarded the contract to Doe Marine, which had offered the highest price": what offers, wants or has something of its
 * own is the one named right before, not what is done with it. -1 where the clause already hangs there or tells no deed
 * of somebody.
 */
function actingName(tree: Tree, pronoun: number): number {
  const verb = tree.heads[pronoun]!;
  if (tree.tokens[pronoun]!.text !== 'which' || wordAt(tree.tokens, pronoun - 1)?.text !== ',' || pronoun < 2)
    return -1;
  const isActed = hasSubjectBehind(tree, pronoun, verb);
  if (!(isActed || related(tree, pronoun, 'nsubj')) || verb < pronoun || !related(tree, verb, 'acl:relcl')) return -1;
  const noun = tree.heads[verb]!;
  let name = pronoun - 2;
  while (related(tree, name, 'flat', 'compound') && tree.heads[name]! >= 0) name = tree.heads[name]!;
  if (!tag(tree, name).startsWith('NNP') || noun < 0 || noun >= name || !/^NNS?$/.test(tag(tree, noun))) return -1;
  if (tree.heads[name] !== noun || !related(tree, name, 'nmod') || related(tree, name, 'nmod:poss')) return -1;
  // "on behalf of Doe Marine, which the ministry listed".
  return (isActed && (!isPlace(tree, name) || conquering.has(lemma(tree, verb)))) || isSomebodysDeed(tree, verb)
    ? name
    : -1;
}

const conquering = words(`
  annex besiege bomb bombard capture conquer evacuate invade liberate occupy overrun recapture retake rule shell storm
`);

/** "ore from Syldavia, which they wanted": more likely the ore. */
const isPlace = (tree: Tree, name: number): boolean => tree.tokens[name]!.entity.endsWith('place');

/** What people, firms and states do, and what they do with their own. */
const isSomebodysDeed = (tree: Tree, verb: number): boolean =>
  !isPassive(tree, verb) &&
  (deeds.has(lemma(tree, verb)) ||
    (isVerb(tree, verb) && plainReportingVerbs.has(lemma(tree, verb))) ||
    dependents(tree, verb, 'obj').some((object) =>
      dependents(tree, object, 'nmod:poss').some((owner) => lemma(tree, owner) === 'its'),
    ));

const deeds = words(`
  accuse acquire agree arrest back border buy control demand deny detain employ expect fear fine hope intend invade
  investigate launch manufacture object offer operate oppose order oversee own plan produce promise publish raid refuse
  regulate reject represent rule run seek sell sue supply threaten want
`);

/** "the permit it granted": with a subject of its own a participle is a verb. */
function isContactClause(tree: Tree, pronoun: number): boolean {
  const verb = tree.heads[pronoun]!;
  return (
    tag(tree, pronoun) === 'PRP' &&
    related(tree, pronoun, 'nsubj') &&
    verb > pronoun &&
    tag(tree, verb) === 'VBN' &&
    related(tree, verb, 'acl') &&
    !related(tree, verb, 'acl:relcl') &&
    dependents(tree, verb, 'mark', 'aux').length === 0 &&
    tree.heads[verb] === pronoun - 1 &&
    !reportingNouns.has(lemma(tree, pronoun - 1))
  );
}

/** "who left", and, behind a comma, "which the ministry listed in May", whatever form the verb is taken for. */
const opensClauseOf = (tree: Tree, pronoun: number, verb: number): boolean =>
  related(tree, pronoun, 'nsubj') ||
  (related(tree, pronoun, 'obj') &&
    wordAt(tree.tokens, pronoun - 1)?.text === ',' &&
    hasSubjectBehind(tree, pronoun, verb));

/** Whether somebody stands between the pronoun and the verb who does it. */
const hasSubjectBehind = (tree: Tree, pronoun: number, verb: number): boolean =>
  verb > pronoun &&
  dependents(tree, verb, 'nsubj').some((subject) => tree.first[subject] === pronoun + 1 && subject < verb);

const isClauseHead = (tree: Tree, word: number): boolean =>
  isFinite(tree, word) ||
  dependents(tree, word, 'cop').length > 0 ||
  // "which the ministry listed", with the listing taken for a participle.
  (tag(tree, word) === 'VBN' && dependents(tree, word, 'nsubj').some((subject) => !tag(tree, subject).startsWith('W')));

/** The noun right before the pronoun; after a comma, that on which the phrase before it depends. */
function describedNoun(tree: Tree, pronoun: number): number {
  let last = pronoun - 1;
  // "Doe, 34, who".
  while (
    last >= 0 &&
    (/^[,)”"]$/.test(tree.tokens[last]!.text) ||
      (tag(tree, last) === 'CD' && wordAt(tree.tokens, last - 1)?.text === ','))
  )
    last--;
  if (last < 0 || !isNoun(tree, last)) return -1;
  // "on behalf of Doe Marine, which the ministry listed": the firm.
  const isNamed =
    hasSubjectBehind(tree, pronoun, tree.heads[pronoun]!) && tag(tree, last).startsWith('NNP') && !isPlace(tree, last);
  const afterComma = last < pronoun - 1 && !isNamed;
  let noun = last;
  // "a blow to his ally, the banker Jane Doe, who": the ally.
  const isPerson = tree.tokens[last]!.entity.endsWith('person');
  let isCalledSo = false;
  while (related(tree, noun, 'flat', 'compound') || (afterComma && related(tree, noun, 'nmod', 'appos'))) {
    const head = tree.heads[noun]!;
    if (head < 0 || !isNoun(tree, head) || head > pronoun || (isCalledSo && related(tree, noun, 'nmod'))) break;
    isCalledSo ||= isPerson && related(tree, noun, 'appos');
    noun = head;
  }
  return noun;
}

/** How far the verb of such a clause is looked for. */
const reach = 15;

/** "Jane Doe, whose firm built the dam, denied it": the firm built, she denied. */
function ownersClause(tree: Tree, pronoun: number): Change[] {
  const owner = describedNoun(tree, pronoun);
  const verb = finiteVerbAfter(tree, pronoun);
  if (owner < 0 || verb < 0) return [];
  if (tree.heads[verb] === owner) return [{ token: verb, head: owner, relation: 'acl:relcl' }];
  // Taken for what describes a noun further up.
  if (related(tree, verb, 'acl:relcl', 'parataxis') && isWithin(tree, owner, tree.heads[verb]!))
    return [{ token: verb, head: owner, relation: 'acl:relcl' }];
  if (tree.heads[owner] !== verb || !related(tree, owner, 'nsubj')) return [];
  const main = dependents(tree, verb, 'conj', 'advcl', 'ccomp', 'parataxis').find(
    (other) => other > verb && isFinite(tree, other) && dependents(tree, other, 'nsubj').every((word) => word > other),
  );
  const owned = ownedBy(tree, pronoun, verb);
  if (main === undefined || owned < 0) return [];
  return [
    { token: main, head: tree.heads[verb]!, relation: tree.relations[verb]! },
    { token: owner, head: main, relation: subjectRelation(tree, main) },
    { token: verb, head: owner, relation: 'acl:relcl' },
    { token: owned, head: verb, relation: subjectRelation(tree, verb) },
    ...dependents(tree, main, 'nsubj').map((word) => ({ token: word, head: main, relation: 'obj' })),
  ];
}

function finiteVerbAfter(tree: Tree, pronoun: number): number {
  for (let word = pronoun + 1; word <= pronoun + reach && word < tree.tokens.length; word++) {
    if (/^[,;:.]$/.test(tree.tokens[word]!.text)) return -1;
    if (isFinite(tree, word)) return word;
  }
  return -1;
}

/** What "whose" belongs to. */
function ownedBy(tree: Tree, pronoun: number, verb: number): number {
  const owned = tree.heads[pronoun]!;
  return owned > pronoun && owned < verb && isNoun(tree, owned) ? owned : -1;
}
