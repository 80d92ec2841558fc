import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import { kinds } from '../lexicon.ts';
import { wordSet } from '../look-up.ts';
import { year as yearPeriod } from '../period.ts';
import { afterHyphen, isDash, isIn, isOneOf, isWord } from '../quantity.ts';
import { endsClause, isCapitalised, isGlued, isLettered, isPossessive, matched } from './recogniser.ts';
import { eraBefore, readEra } from './era.ts';
import type { Recogniser } from './recogniser.ts';
import { isOldYear, isOldYearLed, isPlural } from './old-year.ts';
import { hostedGames, isOccasion, tellsOccasion } from './occasion.ts';
import { readMarkedYear } from './short-year.ts';

/** Years: "1990", "nineteen ninety-six", "the year 2000", "the years 1955-57", "fiscal 1989", "FY2007", "'98", "490 BC". */
export const year: Recogniser = {
  name: 'year',
  starts: kinds.digits | kinds.number | kinds.mark,
  glued: kinds.mark,
  read(atoms, at) {
    const read = readYear(atoms, at);
    if (!read) return null;
    if (isCirca(atoms, at))
      return matched(at - 2, read.to, 'DATE', { op: 'period', period: yearPeriod(read.value) }, { mod: 'APPROX' });
    if (!read.certain && !standsAsYear(atoms, at, read.to)) return null;
    let from = at;
    if (isWord(atoms[from - 1], 'year', 'years')) from -= 1;
    else from = eraBefore(atoms, from);
    if (
      isWord(atoms[from - 1], 'fiscal', 'fy', 'cy') ||
      (isWord(atoms[from - 1], 'year') && isWord(atoms[from - 2], 'fiscal'))
    )
      from -= isWord(atoms[from - 1], 'year') ? 2 : 1;
    // "post-1959"
    if (isDash(atoms[from - 1]) && isWord(atoms[from - 2], 'post', 'pre')) from -= 2;
    // "the 2008 fiscal year"
    const isCalled = isWord(atoms[read.to], 'fiscal', 'financial', 'calendar') && isWord(atoms[read.to + 1], 'year');
    const isFiscal = isWord(atoms[from], 'fiscal', 'fy') || (isCalled && !isWord(atoms[read.to], 'calendar'));
    return matched(
      from,
      isCalled ? read.to + 2 : read.to,
      'DATE',
      read.ofEraTold
        ? { op: 'period', period: yearPeriod(read.value), ofEraTold: true }
        : { op: 'period', period: yearPeriod(read.value) },
      isFiscal ? { fiscal: true } : {},
    );
  },
};

interface YearRead {
  value: number;
  to: number;
  certain: boolean;
  /** Its era is not told: that of the year told last, where there is one. */
  ofEraTold?: boolean;
}

/** A year that begins at `at`; `certain` when its form alone says so ("'98", "490 BC", "nineteen ninety-six"). */
export function readYear(atoms: readonly Atom[], at: number): YearRead | null {
  const atom = atoms[at];
  if (!atom) return null;
  if (atom.word.kinds & kinds.mark)
    return readMarkedYear(atoms, at, isIn(atoms[at - 1], beforeYear) && !isWord(atoms[at - 1], 'the'));
  // "FY12", "CY12"
  if (isGlued(atom) && atom.length === 2 && atom.word.kinds & kinds.digits && isYearSign(atoms[at - 1]))
    return { value: 2000 + atom.word.number, to: at + 1, certain: true };
  if (atom.word.kinds & kinds.digits) return readYearFigures(atoms, at);
  return readYearWords(atoms, at);
}

const isYearSign = (atom: Atom | undefined): boolean => atom?.text === 'FY' || atom?.text === 'CY';

/** "c. 1500", "c.1500", "ca. 480 BC" */
const isCirca = (atoms: readonly Atom[], at: number): boolean =>
  isWord(atoms[at - 1], '.') && isWord(atoms[at - 2], 'c', 'ca');

/** What says that a number is no year. */
const numbering = wordSet(
  '$ £ € ¥ # no page resolution resolutions flight flights room route highway section rule chapter article bus',
);
/** What ties a number to the one before, or says what it is of. */
const joining = wordSet('$ £ € ¥ # . , : / @ +');

/** "March 13,2013": no thousands have four figures. */
export const isYearGlued = (atoms: readonly Atom[], at: number): boolean => {
  const monthAt = isWord(atoms[at - 3], '.') ? at - 4 : at - 3;
  return isWord(atoms[at - 1], ',') && atoms[at]!.length === 4 && (wordAt(atoms, monthAt)?.word.month ?? 0) > 0;
};

function readYearFigures(atoms: readonly Atom[], at: number): YearRead | null {
  const atom = atoms[at]!;
  const before = wordAt(atoms, at - 1);
  const after = wordAt(atoms, at + 1);
  // "R2CE" is a name
  const era = isGlued(atom) && isLettered(before) ? null : readEra(atoms, at + 1);
  const isInOurs = eraBefore(atoms, at) < at;
  // "in the year 476", "in the year 71"
  const isCalled =
    (atom.length === 3 || atom.length === 2) &&
    isWord(before, 'year') &&
    isWord(atoms[at - 2], 'the') &&
    (endsClause(after) || (atom.length === 3 && !isGlued(after)));
  const isLed = atom.length === 3 && isOldYearLed(atoms, at);
  // "c. 347"
  const isOldCirca = atom.length === 3 && isCirca(atoms, at) && (endsClause(after) || isWord(after, 'ad', 'to', 'and'));
  if (isOldCirca) return { value: atom.word.number, to: at + 1, certain: true };
  if (era || isInOurs ? atom.length > 4 : atom.length !== 4 && !isCalled && !isLed) return null;
  if (isGlued(atom) && isIn(before, joining) && !isCirca(atoms, at) && !isYearGlued(atoms, at)) {
    const isAfterYear = isWord(before, '/') && wordAt(atoms, at - 2)?.length === 4;
    if (!isAfterYear && (!isWord(before, ',', '/') || (wordAt(atoms, at - 2)?.word.kinds ?? 0) & kinds.digits))
      return null;
  }
  // "@smith1972", but "jan2014"
  if (isGlued(atom) && isLettered(before) && !before!.word.month && !isIn(before, beforeYear) && !era && !isInOurs)
    return null;
  // "1-800-555-1990"
  const isChained = isGlued(atom) && isGlued(before) && isGlued(atoms[at - 2]) && isGlued(atoms[at - 3]);
  const isNumbered = isChained && isDash(before) && isDash(atoms[at - 3]) && atoms[at - 2]!.length === 3;
  if (isNumbered && !atoms[at - 2]!.word.month) return null;
  if (
    isIn(before, numbering) ||
    (isWord(before, '.') && isWord(atoms[at - 2], 'no', 'nos')) ||
    isPartOfCode(atoms, at) ||
    isTelephone(atoms, at)
  )
    return null;
  if ((isInOurs || isCalled || isLed) && !era && atom.length <= 4 && atom.word.number >= 1)
    return { value: atom.word.number, to: at + 1, certain: true, ofEraTold: !isInOurs };
  if (era && atom.length <= 4 && atom.word.number >= 1)
    return { value: era.sign < 0 ? 1 - atom.word.number : atom.word.number, to: era.to, certain: true };
  if (atom.length !== 4 || atom.word.number < 1000 || atom.word.number > 2199) return null;
  if (isGlued(after)) {
    // "1990-B" is a number of some thing
    if (isDash(after) && isGlued(atoms[at + 2]) && atoms[at + 2]!.length === 1 && isLettered(atoms[at + 2]))
      return null;
    if (isWord(after, '%', '$') || isLettered(after)) return null;
    if (isWord(after, ',', '.', ':', '/') && isGlued(atoms[at + 2]) && (atoms[at + 2]!.word.kinds & kinds.digits) > 0)
      if (!isRange(atoms, at, at + 1)) return null;
  }
  return { value: atom.word.number, to: at + 1, certain: false };
}

/** "CVE-2013-3893". */
const isPartOfCode = (atoms: readonly Atom[], at: number): boolean =>
  isDash(atoms[at - 1]) &&
  isDash(atoms[at + 1]) &&
  [atoms[at], atoms[at - 1], atoms[at + 1], atoms[at + 2]].every(isGlued) &&
  (atoms[at + 2]!.word.kinds & kinds.digits) > 0 &&
  /^[A-Z]+$/.test(atoms[at - 2]!.text);

/** "020 7946 1958", "201 461-1776": behind two groups of three or four figures, but for the years of a table. */
const isTelephone = (atoms: readonly Atom[], at: number): boolean => {
  const last = isDash(atoms[at - 1]) ? at - 2 : at - 1;
  const first = isDash(atoms[last - 1]) || isWord(atoms[last - 1], ')') ? last - 2 : last - 1;
  return isGroup(atoms[last]) && isGroup(atoms[first]) && !isUsualYear(atoms[first]);
};
const isGroup = (atom: Atom | undefined): boolean =>
  atom !== undefined && (atom.word.kinds & kinds.digits) > 0 && (atom.length === 3 || atom.length === 4);

/** "nineteen ninety-six", "nineteen hundred", "two thousand (and) five". */
function readYearWords(atoms: readonly Atom[], at: number): { value: number; to: number; certain: boolean } | null {
  const head = atoms[at]!.word.number;
  const next = wordAt(atoms, at + 1);
  if (!next || !(next.word.kinds & kinds.number || isWord(next, 'oh'))) return null;
  if (head === 2 && next.lower === 'thousand') {
    const last = isWord(atoms[at + 2], 'and') ? at + 3 : at + 2;
    const rest = wordAt(atoms, last)?.word.number ?? NaN;
    if (rest >= 1 && rest < 20)
      return { value: 2000 + rest, to: last + 1, certain: isWord(atoms[at - 1], 'in', 'year') };
    return { value: 2000, to: at + 2, certain: isWord(atoms[at - 1], 'in', 'year') };
  }
  if (!(head >= 13 && head <= 20)) return null;
  const tens = next.word.number;
  if (isWord(next, 'oh')) {
    const last = afterHyphen(atoms, at + 2);
    const ones = wordAt(atoms, last)?.word.number ?? NaN;
    return ones >= 1 && ones <= 9 ? { value: head * 100 + ones, to: last + 1, certain: true } : null;
  }
  if (tens >= 10 && tens < 20) return { value: head * 100 + tens, to: at + 2, certain: true };
  if (tens < 20 || tens > 90) return null;
  const unitsAt = afterHyphen(atoms, at + 2);
  const units = wordAt(atoms, unitsAt)?.word.number ?? NaN;
  return units >= 1 && units <= 9
    ? { value: head * 100 + tens + units, to: unitsAt + 1, certain: true }
    : { value: head * 100 + tens, to: at + 2, certain: true };
}

const beforeYear = wordSet(
  'fy cy in of since until till by from to before after during for early late mid through between and or fiscal year over under than spring summer fall autumn winter around circa about the that this throughout within despite into onto against versus vs entering following preceding beyond towards toward approximately starting beginning ending covering post pre when where while unlike like ca come',
);

/** Before 1700 fewer words than before later years say that a number is one. */
const beforeOldYear = wordSet('in since by until year of from circa ca throughout early late mid');

/** What there may be some two thousand of. */
const counted = wordSet(
  'people men women children miles feet troops dollars percent meters metres km kilometers kilometres yards acres hectares euros pounds cents yen tons tonnes barrels litres liters kilos jobs employees workers staff soldiers civilians refugees prisoners victims deaths officers police students pupils members families votes seats shares units homes houses cars copies pages words points point basis ft km kg lb lbs mph kph rpm hp cc mm cm mw gw kw kwh square cubic metric x × pixels calories degrees',
);

/** Makes of cars, which are told by their model years. */
const makes = wordSet(
  'acura audi bentley bmw buick cadillac chevrolet chevy chrysler dodge ferrari fiat ford gmc honda hyundai infiniti jaguar jeep kia lexus mazda mercedes mercury mitsubishi nissan oldsmobile pontiac porsche saab subaru suzuki tesla toyota volkswagen volvo',
);

/** "a 2013 Toyota", "a gray 2013 Toyota" */
const beforeModel = wordSet('a an his her their my s gray grey silver black white red blue green gold dark');

/** "Toyota", "silver Toyota" */
const isMake = (atoms: readonly Atom[], at: number): boolean =>
  isIn(atoms[at], makes) || (/^[a-z]{3,}$/.test(wordAt(atoms, at)?.text ?? '') && isIn(atoms[at + 1], makes));

/** Whether four figures are a year here, and no number of things. */
function standsAsYear(atoms: readonly Atom[], at: number, to: number): boolean {
  const value = atoms[at]!.word.number;
  const before = wordAt(atoms, at - 1);
  const after = atoms[to];
  const isSecondPart = isWord(after, 'second') && isWord(atoms[to + 1], 'quarter', 'half');
  const isEnd = isWord(after, 'year') && isDash(atoms[to + 1]) && isWord(atoms[to + 2], 'end');
  if (
    after &&
    after.word.unit &&
    !isSecondPart &&
    !isEnd &&
    !isWord(after, 'quarter', 'season', 'half') &&
    after.word.kinds & kinds.unit
  )
    return false;
  if (isRange(atoms, at, to)) return true;
  // "2000+ were hurt"
  if (isWord(after, '+')) return false;
  // "his 2013 Toyota"
  if (isIn(before, beforeModel) && isMake(atoms, to)) return false;
  const introduced = isIn(before, beforeYear);
  const usual = value >= 1700 && value <= 2050;
  const isCounted = after !== undefined && (counted.has(after.word) || /(?:children|people|men)$/i.test(after.text));
  // "2000 women", but "the 1997 women's title"
  if (isCounted && !(usual && isWord(before, 'the') && isPossessive(atoms, to + 1))) return false;
  // "1984 Orwell Road"
  if (isCapitalised(after) && isIn(atoms[to + 1], streets) && !isWord(before, 'in', 'since', 'by')) return false;
  // "Windows 2000" is a name's number, "Developers Conference 2010" a date
  const isName =
    isCapitalised(before) && before!.word.kinds === 0 && !isOneOf(before, ['its', 'their', 'his', 'her', 'our']);
  // "the London 2012 Olympics"
  if (isName && !introduced)
    return (
      usual && (isOccasion(before!) || hostedGames(before!, value) || (isCapitalised(after) && tellsOccasion(after)))
    );
  if (isWord(before, 'of') && isWord(atoms[at - 2], 'out')) return false;
  if (isInSpan(atoms, at, to) || isListed(atoms, at, to)) return true;
  const isCounting = isOneOf(before, ['or', 'and', 'to', 'than', 'over', 'under', 'about', 'around', 'between']);
  if (isCounting && isWord(before, 'and', 'to', 'or') && isUsualYear(atoms[at - 2])) return true;
  if (introduced && !isCounting && (usual || isIn(before, beforeOldYear))) return true;
  if (introduced && !isCounting) return isOldYear(atoms, at, to, false);
  const plural = isPlural(after);
  // "from 1450–1480", but "1450–1480 visitors"
  const endsRange = isDash(before) && isGlued(before) && isRange(atoms, at - 2, at - 1);
  if (!usual) return endsRange ? !plural : isOldYear(atoms, at, to, introduced);
  // "killed 1500 soldiers", but "the 1992 protests" and "its 1995 profits": news sets a comma in so large a number
  const isCount = plural && (value <= 1900 || value > 2030 || value % 100 === 0);
  return !isCount && !isWord(after, 'of') && !isWord(before, 'at');
}

/** "from 1096 to 1099", "between 1656 and 1662": either of two years, and no count. */
function isInSpan(atoms: readonly Atom[], at: number, to: number): boolean {
  const isSecond = isWord(atoms[at - 1], 'to', 'and', 'until');
  const [first, last] = isSecond ? [at - 2, at] : [at, to + 1];
  if (!isWord(atoms[first - 1], 'from', 'between') || !isWord(atoms[last - 1], 'to', 'and', 'until')) return false;
  const [from, until] = [atoms[first], atoms[last]];
  if (from?.length !== 4 || until?.length !== 4 || isPlural(atoms[last + 1])) return false;
  return from.word.number >= 1000 && from.word.number < until.word.number && until.word.number <= 2050;
}

/** "in 1603, 1625 and 1665": one of several years, of which the first is told to be one. */
function isListed(atoms: readonly Atom[], at: number, to: number): boolean {
  if (isPlural(atoms[to])) return false;
  let first = at;
  while (first > at - longestList) {
    const commaAt = isWord(atoms[first - 1], 'and', 'or') && isWord(atoms[first - 2], ',') ? first - 2 : first - 1;
    if (!isWord(atoms[commaAt], ',', 'and', 'or') || wordAt(atoms, commaAt - 1)?.length !== 4) break;
    first = commaAt - 1;
  }
  return first < at && atoms[first]!.word.number >= 1000 && isIn(atoms[first - 1], beforeOldYear);
}
/** In atoms. */
const longestList = 16;

/** The first of two: "between 2001 and 2002". */
const isUsualYear = (atom: Atom | undefined): boolean =>
  atom?.length === 4 && atom.word.number >= 1500 && atom.word.number <= 2050;

/** "1861-1863", "the 2009/10 season": two years that follow each other. */
function isRange(atoms: readonly Atom[], at: number, to: number): boolean {
  const [link, other] = [atoms[to], atoms[to + 1]];
  if (!(isDash(link) || isWord(link, '/')) || !isGlued(other) || !(other!.word.kinds & kinds.digits)) return false;
  const value = atoms[at]!.word.number;
  const next = other!.length === 2 ? Math.floor(value / 100) * 100 + other!.word.number : other!.word.number;
  const goesOn = isGlued(atoms[to + 2]) && (!endsClause(atoms[to + 2]) || isGlued(atoms[to + 3]));
  return other!.length <= 4 && next > value && next - value <= 150 && value >= 1000 && !goesOn;
}

const streets = wordSet('road street avenue lane drive boulevard terrace crescent');
