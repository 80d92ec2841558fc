import type { Actor } from '#lib/actors/index.ts';

/** What an article says that a person is: "president" of whom, or "actress" of nobody; both by index. */
export interface RoleHeld {
  holder: number;
  noun: string;
  owner: number | null;
}

/** Somebody without a name whom an article calls "the president" from the first, as if it were clear who that is. */
export interface Described {
  actor: number;
  noun: string;
  owner: number | null;
}

export const rolesHeldBy = (actors: readonly Actor[]): RoleHeld[] =>
  actors.flatMap(({ kind, roles = [] }, holder) =>
    kind === 'person' ? roles.map(({ noun, of }) => ({ holder, noun, owner: of })) : [],
  );

export function describedIn(text: string, actors: readonly Actor[]): Described[] {
  return actors.flatMap(({ name, kind, thing, affiliation, mentions }, actor) => {
    if (kind !== 'unnamed' || thing || affiliation.length > 1) return [];
    const first = mentions.find(({ form }) => form === 'description');
    if (first === undefined || !/^the\s/i.test(text.slice(first.start, first.end))) return [];
    const words = name.replace(age, '').split(' ');
    const common = words.filter((word) => !/^\p{Lu}/u.test(word));
    // What the names among its words mean is known, or the phrase may mean anybody.
    if (common.length === 0 || common.length < words.length !== affiliation.length > 0) return [];
    return [{ actor, noun: common.join(' '), owner: affiliation[0] ?? null }];
  });
}

const age = /\b\d{1,3} ?[-‐‑] ?years? ?[-‐‑] ?old /;
