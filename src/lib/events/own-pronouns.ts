import type { Tree } from '#lib/grammar/index.ts';
import { lemma, related, tag, words } from '#lib/grammar/index.ts';
import type { ActorIndex } from './actor-index.ts';
import { asToldByOthers, isFirstPerson } from './first-persons.ts';
import { textOf } from './modifiers.ts';
import { nameAt } from './name-at.ts';
import { isPlural, isPronoun, nameOf, possessive } from './phrases.ts';

/** "Ruritania moves its fleet": whoever a label has named needs no name again where the text itself says "its". */
export function withOwnPronouns(index: ActorIndex, tree: Tree, label: string): string {
  let text = label;
  tree.tokens.forEach((_, token) => {
    if (tag(tree, token) !== 'PRP$') return;
    const name = nameOf(index, tree, token);
    const owned = possessive(name);
    if (owned === name) return;
    const named = aliasBefore(index, tree, token, text, name);
    const again = named < 0 ? -1 : nameAt(text, owned, named + 1);
    if (again < 0) return;
    // "Roe keeps own head" of "I kept my head", but "Doe: My time will come".
    const isSpoken = !isFirstPerson(tree, token) || text.lastIndexOf(': ', again) >= 0;
    const pronoun = isSpoken
      ? textOf(tree, token).toLowerCase()
      : (asToldByOthers(index, tree, token, isPlural(index, tree, token)) ?? 'own');
    text = text.slice(0, again) + pronoun + text.slice(again + owned.length);
  });
  return withPronounsAgain(index, tree, text);
}

/** "Doe tells them rain troubles him", not "troubles Doe", where the text names him once. */
function withPronounsAgain(index: ActorIndex, tree: Tree, label: string): string {
  if (!tree.tokens.some((_, token) => tag(tree, token) === 'PRP')) return label;
  let text = label;
  for (const [actor, { names, pronouns }] of wordsByActor(index, tree)) {
    const [pronoun, ...others] = pronouns;
    if (pronoun === undefined || names > 1 || index.actors[actor]!.kind === 'group') continue;
    const name = nameOf(index, tree, pronoun);
    const first = nameAt(text, name, 0);
    const again = first < 0 ? -1 : nameAt(text, name, first + 1);
    const end = again + name.length;
    if (again < 0 || /^['’]/.test(text.slice(end)) || nameAt(text, name, end) >= 0) continue;
    const word = textOf(tree, pronoun).toLowerCase();
    const isOne = others.every((other) => textOf(tree, other).toLowerCase() === word);
    const [before, after] = [text.slice(0, again), text.slice(end)];
    if (isOne && fits(index, tree, pronoun, before, after) && !isWritten(tree, before, name))
      text = before + word + after;
  }
  return text;
}

/** By actor, how often a sentence names them, and by what pronouns it speaks of them once they were spoken of. */
function wordsByActor(index: ActorIndex, tree: Tree): Map<number, { names: number; pronouns: number[] }> {
  const found = new Map<number, { names: number; pronouns: number[] }>();
  const inOrder = [...index.heads[tree.index]!].sort(([one], [other]) => one - other);
  for (const [token, actor] of inOrder) {
    const known = found.get(actor);
    const words = known ?? { names: 0, pronouns: [] };
    found.set(actor, words);
    if (!isPronoun(tree, token)) words.names++;
    else if (known !== undefined && tag(tree, token) === 'PRP' && !isFirstPerson(tree, token))
      words.pronouns.push(token);
  }
  return found;
}

/** Whether a pronoun can stand as it is amid a label: "he" only before its own verb, "him" before no verb. */
function fits(index: ActorIndex, tree: Tree, pronoun: number, before: string, after: string): boolean {
  const next = /^ (\p{L}+)/u.exec(after)?.[1] ?? '';
  if (!related(tree, pronoun, 'nsubj'))
    return !related(tree, pronoun, 'nsubj:pass') && !auxiliaries.has(next) && !before.endsWith(': ');
  if (textOf(tree, pronoun).toLowerCase() === 'they' && !isPlural(index, tree, pronoun)) return false;
  return auxiliaries.has(next) || next.startsWith(lemma(tree, tree.heads[pronoun]!).slice(0, 3));
}

/** Whether the text itself has the name behind the same word: "defence lawyers", with the lawyers named before. */
function isWritten({ tokens }: Tree, before: string, name: string): boolean {
  const previous = /\S+(?= $)/.exec(before)?.[0];
  const words = tokens.map(({ text }) => text).join(' ');
  return previous !== undefined && ` ${words} `.toLowerCase().includes(` ${previous} ${name} `.toLowerCase());
}

const auxiliaries = words('am are can cannot could does had has have is may might must should was were will would');

/** Where a label names whoever a pronoun means, be it in the short form that the sentence has; -1 where it does not. */
function aliasBefore(index: ActorIndex, tree: Tree, pronoun: number, text: string, name: string): number {
  const named = nameAt(text, name, 0);
  const heads = index.heads[tree.index]!;
  const actor = heads.get(pronoun);
  if (actor === undefined || nameAt(text, possessive(name), 0) !== named) return named;
  for (const [token, other] of heads) {
    if (other !== actor || token >= pronoun || isPronoun(tree, token)) continue;
    const alias = nameAt(text, nameOf(index, tree, token), 0);
    if (alias >= 0 && (alias < named || named < 0)) return alias;
  }
  return named;
}
