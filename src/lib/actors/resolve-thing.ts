import { wordList } from './gazetteer/word-list.ts';
import type { Description, Entity } from './mention.ts';
import { refersBack, unnamedActor, type Reader } from './unnamed.ts';

/** Which thing a description means: one spoken of before by the same noun, or a new one. */
export function resolveThing(description: Description, reader: Reader): Entity {
  const entity = productMeant(description, reader) ?? unnamedActor(description, [], reader);
  if (entity.kind === 'unnamed') entity.thing = true;
  return entity;
}

/** Nouns for whatever is made and sold. */
const anyProduct = wordList('device gadget product model machine');

/** "the phone" after "iPhone 4", "the store" after "App Store", "the device" after either. */
function productMeant(description: Description, { discourse }: Reader): Entity | undefined {
  const { noun, plural, modifiers } = description;
  if (plural || modifiers.length > 1 || !refersBack(description)) return undefined;
  return discourse.last(({ kind, names, roles }) => {
    if (kind !== 'product') return false;
    return (
      anyProduct.has(noun) || roles.some((role) => role.noun === noun) || names.some(({ key }) => namesA(key, noun))
    );
  });
}

/** Whether a product's name says what it is: "iPhone 4" is a phone, "App Store" a store. */
const namesA = (key: string, noun: string): boolean =>
  key.split(' ').some((word) => word === noun || (noun.length > 3 && word.endsWith(noun)));
