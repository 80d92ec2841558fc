import type { Span } from '#lib/article/index.ts';
import type { TimeType } from './types.ts';
import type { Meaning, Mod } from './meaning.ts';

export type Tense = 'past' | 'present' | 'future' | null;

/** A time expression as found: what it says, and what stands around it, before anything is known of the date. */
export interface TimeReading extends Span {
  text: string;
  type: TimeType;
  meaning: Meaning;
  mod: Mod | null;
  /** Of the verb that governs it; null when none is found. */
  tense: Tense;
  /** Number of its sentence, from 0. */
  sentence: number;
  /** It stands at the head of its sentence: "In 1942, …". */
  leads: boolean;
  /** It is all that its line says: "4:30 p.m." over an entry of a running report. */
  alone: boolean;
  /** How sure its form makes us that it is a time: 0..1. */
  certainty: number;
  /** It is said to be of the fiscal calendar: "fiscal 1989". */
  fiscal: boolean;
  /** Minutes by which the clock it is told by is ahead of UTC; undefined where none is named. */
  zone: number | undefined;
}
