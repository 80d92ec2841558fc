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
