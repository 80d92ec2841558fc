import type { Parting } from './groups.ts';

/** What a person says of which things are one and which are not, by index; where two disagree, the later holds. */
export interface SaidSame {
  together: readonly (readonly number[])[];
  apart: readonly Parting[];
}

export const nothingSaid: SaidSame = { together: [], apart: [] };

/** The same, and then that some are one. */
export const saidTogether = ({ together, apart }: SaidSame, same: readonly number[]): SaidSame => ({
  together: [...together, same],
  apart: apart.map((parting) =>
    meet(parting.ones, same) ? { ones: parting.ones, others: without(parting.others, same) } : parting,
  ),
});

/** The same, and then that some are not what others are. */
export const saidApart = ({ together, apart }: SaidSame, parting: Parting): SaidSame => ({
  together: together.map((same) => (meet(same, parting.others) ? without(same, parting.ones) : same)),
  apart: [...apart, parting],
});

const meet = (some: readonly number[], others: readonly number[]) => some.some((each) => others.includes(each));
const without = (some: readonly number[], others: readonly number[]) => some.filter((each) => !others.includes(each));
