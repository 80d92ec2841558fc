import type { Role } from './types.ts';

/** A phrase that takes part in an event, whoever it speaks of. */
export interface Argument {
  token: number;
  role: Role;
  /** Whether it stands before a noun: "the Times report", "the Mariupol siege". */
  modifier?: true;
  /** Whether it owns the event a noun names: "Russia's invasion". */
  owns?: true;
  /** Whether it is the subject of a verb without an object: "the phone comes in two colours". */
  undergoes?: true;
  /** Where its own clause ends what takes part: "a doctor who treated her, and a nurse". */
  before?: number;
  /** How it is joined to the event: "against", "into"; '' for subjects and objects. */
  preposition: string;
}

/**
 * A phrase that takes part. They are made here alone, with every field in its place: what reads them is compiled for one
 * kind of object.
 * @param how it stands to the event, where that is known
 */
export const argument = (
  token: number,
  role: Role,
  preposition: string,
  how?: 'modifier' | 'owns' | 'undergoes',
): Argument => ({
  token,
  role,
  modifier: how === 'modifier' || undefined,
  owns: how === 'owns' || undefined,
  undergoes: how === 'undergoes' || undefined,
  before: undefined,
  preposition,
});
