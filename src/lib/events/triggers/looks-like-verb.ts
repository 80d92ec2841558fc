import { wordAt } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import { dependent, dependents, lemma, related, tag, timeNouns, words } from '#lib/grammar/index.ts';

/** Whether a word only looks like a verb: a preposition, a part of a compound, a rubric, a house, a player. */
export const looksLikeVerb = (tree: Tree, token: number): boolean =>
  isPreposition(tree, token) ||
  isCompound(tree, token) ||
  isCompounded(tree, token) ||
  isRubric(tree, token) ||
  isTimeLeft(tree, token) ||
  isHouse(tree, token) ||
  isPlayer(tree, token) ||
  isCaption(tree, token) ||
  isLetAlone(tree, token);

/** Participles that have become prepositions and adverbs: "following the vote", "according to". */
const prepositional = words(
  'accord base concern regard include follow give exclude compare owe depend pend bar notwithstanding',
);

function isPreposition(tree: Tree, token: number): boolean {
  const form = tag(tree, token);
  if (isPending(tree, token) || isUsedTo(tree, token)) return true;
  return (
    (form === 'VBG' || form === 'VBN') &&
    prepositional.has(lemma(tree, token)) &&
    dependent(tree, token, 'nsubj') < 0 &&
    dependent(tree, token, 'aux') < 0 &&
    (related(tree, token, 'advcl', 'acl', 'obl', 'nmod', 'advmod') || isOpening(tree, token))
  );
}

/** "Given the criticism.", "compared with $200 last year": without a verb above, too. */
const isOpening = (tree: Tree, token: number): boolean =>
  tag(tree, token) === 'VBN' &&
  opening.get(lemma(tree, token))?.has(wordAt(tree.tokens, token + 1)?.text.toLowerCase() ?? '') === true;

const opening: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['base', words('on upon')],
  ['compare', words('to with')],
  ['give', words('a an his her its that the their this')],
]);

/** "get used to the noise". */
const isUsedTo = (tree: Tree, token: number): boolean =>
  tree.tokens[token]!.text === 'used' &&
  wordAt(tree.tokens, token + 1)?.text === 'to' &&
  ['become', 'get', 'grow'].includes(wordAt(tree.tokens, token - 1)?.lemma ?? '');

/** "asked not to be named pending a ruling": until there is one. */
const isPending = (tree: Tree, token: number): boolean =>
  tree.tokens[token]!.text === 'pending' && dependents(tree, token, 'aux', 'cop', 'nsubj').length === 0;

/** "with six minutes left": nothing leaves. */
const isTimeLeft = (tree: Tree, token: number): boolean =>
  tree.tokens[token]!.text.toLowerCase() === 'left' &&
  token > 0 &&
  timeNouns.has(lemma(tree, token - 1)) &&
  dependents(tree, token, 'obj', 'aux').length === 0 &&
  related(tree, token, 'acl', 'advcl', 'amod', 'xcomp');

/** "Live: …", "Watch: …": what sort of news follows. */
const isRubric = (tree: Tree, token: number): boolean => token === 0 && wordAt(tree.tokens, 1)?.text === ':';

/** "pop-up clinics": no verb, but a part of a word. */
const isCompound = (tree: Tree, token: number): boolean => {
  const [verb, hyphen, particle, noun] = tree.tokens.slice(token, token + 4);
  return (
    noun !== undefined &&
    /^[-‐‑]$/.test(hyphen!.text) &&
    verb!.end === hyphen!.start &&
    hyphen!.end === particle!.start &&
    // "ship-tracking data".
    (/^(?:RP|RB|IN)$/.test(particle!.tag) || (/^VB[GN]$/.test(particle!.tag) && tag(tree, token) === 'VB')) &&
    // "its ramped-up spending".
    (/^(?:NN|JJ)/.test(noun.tag) || tag(tree, token) === 'VBN')
  );
};

/** "cross-selling", "the gun-controlled town", "they are well-paid": the end of a compound. */
function isCompounded(tree: Tree, token: number): boolean {
  const [before, hyphen, participle] = tree.tokens.slice(Math.max(token - 2, 0), token + 1);
  if (participle === undefined || !/^VB[NG]$/.test(participle.tag) || !/^[-‐‑]$/.test(hyphen!.text)) return false;
  if (
    before!.end !== hyphen!.start ||
    hyphen!.end !== participle.start ||
    !/^(?:NN|JJ|RB|CD)/.test(before!.tag) ||
    prefixes.has(before!.text.toLowerCase())
  )
    return false;
  // "was court-martialled", "stage-managed the vote".
  return !before!.tag.startsWith('NN') || dependents(tree, token, 'aux', 'nsubj', 'obj').length === 0;
}

const prefixes = words('co counter de mis out over post pre re under');

/** "the dairy building": a house, though a tagger took it for a deed. */
const isHouse = (tree: Tree, token: number): boolean =>
  tree.tokens[token]!.text.toLowerCase() === 'building' &&
  dependents(tree, token, 'compound').includes(token - 1) &&
  dependent(tree, token, 'obj', 'aux') < 0;

/** "running back Jane Doe", "the running backs": a player, whatever a tagger took them for. */
const isPlayer = (tree: Tree, token: number): boolean =>
  tree.tokens[token]!.text.toLowerCase() === 'running' &&
  dependent(tree, token, 'aux') < 0 &&
  (wordAt(tree.tokens, token + 1)?.text === 'backs' ||
    (wordAt(tree.tokens, token + 1)?.text === 'back' &&
      (/^NNP/.test(wordAt(tree.tokens, token + 2)?.tag ?? '') ||
        /^(?:DT|PRP\$|POS)$/.test(wordAt(tree.tokens, token - 1)?.tag ?? ''))));

/** "Doe (pictured) left", "Doe (pictured above)": where a picture of somebody is. */
const isCaption = (tree: Tree, token: number): boolean =>
  /^(?:pictured|shown|seen)$/i.test(tree.tokens[token]!.text) &&
  wordAt(tree.tokens, token - 1)?.text === '(' &&
  /^(?:\)|above|below|here|left|right)$/.test(wordAt(tree.tokens, token + 1)?.text ?? '');

/** "could not feed, let alone save, his men": nobody lets anybody. */
const isLetAlone = (tree: Tree, token: number): boolean =>
  tree.tokens[token]!.text === 'let' &&
  wordAt(tree.tokens, token + 1)?.text === 'alone' &&
  dependent(tree, token, 'nsubj') < 0;
