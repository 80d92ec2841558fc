import { dayNumber } from '../calendar.ts';
import { officeHoldersAsia } from './tables/office-holders-asia.ts';
import { officeHoldersBritain } from './tables/office-holders-britain.ts';
import { officeHoldersElsewhere } from './tables/office-holders-elsewhere.ts';
import { officeHoldersEurope } from './tables/office-holders-europe.ts';
import { officeHoldersAfricaAndAmericas } from './tables/office-holders-africa-and-americas.ts';
import { officeHoldersUsCabinet } from './tables/office-holders-us-cabinet.ts';
import { officeHoldersUsStates } from './tables/office-holders-us-states.ts';
import { officeHoldersUsWhiteHouse } from './tables/office-holders-us-white-house.ts';
import { officeHoldersWest } from './tables/office-holders-west.ts';
import { presidentialCandidates } from './tables/presidential-candidates.ts';
import { spanOfIsoDate, type DaySpan } from './days.ts';

export interface OfficeHolder {
  name: string;
  /** Lower case; also with initial: "george w." */
  givenNames: readonly string[];
  office: string;
  titles: readonly string[];
  terms: readonly DaySpan[];
}

/** The end of a term that the table leaves open. */
export const stillInOffice = dayNumber(2027, 1, 1);

/** A surname as it is looked up: lower case, without possessive. */
export const nameStem = (word: string): string => word.toLowerCase().replace(/['’]s?$/, '');

const tables = [
  officeHoldersWest,
  officeHoldersUsCabinet,
  officeHoldersUsWhiteHouse,
  officeHoldersUsStates,
  officeHoldersBritain,
  officeHoldersEurope,
  officeHoldersElsewhere,
  officeHoldersAsia,
  officeHoldersAfricaAndAmericas,
  presidentialCandidates,
];

let byName: Map<string, OfficeHolder[]> | null = null;

/** Office holders by their surnames (every spelling); built on first use. */
export function holdersByName(): ReadonlyMap<string, OfficeHolder[]> {
  if (!byName) {
    byName = new Map();
    for (const [full, office, title, ...terms] of tables.flat()) {
      const cut = full.lastIndexOf(' ');
      const given = full.slice(0, cut).split('|');
      const surnames = full.slice(cut + 1).split('|');
      const holder: OfficeHolder = {
        name: `${given[0]} ${surnames[0]}`.trim(),
        givenNames: given.filter(Boolean).map((name) => name.toLowerCase()),
        office,
        titles: title.split('|'),
        terms: terms.map((term) => termSpan(full, term)),
      };
      for (const surname of surnames) {
        const same = byName.get(nameStem(surname));
        if (same) same.push(holder);
        else byName.set(nameStem(surname), [holder]);
      }
    }
  }
  return byName;
}

function termSpan(name: string, term: string): DaySpan {
  const [first, last] = term.split('/');
  const begin = spanOfIsoDate(first ?? '');
  const end = last === '' ? { end: stillInOffice } : spanOfIsoDate(last ?? '');
  if (!begin || !end) throw new Error(`${name}: “${term}” is no term.`);
  return { begin: begin.begin, end: end.end };
}
