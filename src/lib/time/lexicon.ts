import type { Granularity } from './types.ts';
import { holidays } from './holidays.ts';

/** What a word can be the start or part of; a word may be several ("second", "may", "last"). */
export const kinds = {
  month: 1 << 0,
  weekday: 1 << 1,
  unit: 1 << 2,
  number: 1 << 3,
  ordinal: 1 << 4,
  season: 1 << 5,
  daypart: 1 << 6,
  deictic: 1 << 7,
  article: 1 << 8,
  relative: 1 << 9,
  digits: 1 << 10,
  quantifier: 1 << 11,
  every: 1 << 12,
  vague: 1 << 13,
  holiday: 1 << 14,
  adverb: 1 << 15,
  decade: 1 << 16,
  modifier: 1 << 17,
  mark: 1 << 18,
  quarterLetter: 1 << 19,
  /** Without one such word a sentence tells no time, and is not read any further. */
  signal: 1 << 20,
  lasting: 1 << 21,
} as const;

/** A unit people count time in; the calendar ones are also granularities. */
export type Unit = Exclude<Granularity, 'daypart'> | 'second' | 'fortnight' | 'millennium' | 'night' | 'morning';

/** A dictionary entry. Every field is always there, so that all entries have one shape. */
export interface Word {
  /** Its place in the dictionary; 0 for figures and what else is not in it. */
  index: number;
  /** In small letters; empty for figures, of which there are too many. */
  text: string;
  kinds: number;
  /** 1..12, else 0 */
  month: number;
  /** ISO 1..7, else 0 */
  weekday: number;
  /** Index into `seasons`, else -1 */
  season: number;
  /** Index into `dayparts`, else -1 */
  daypart: number;
  unit: Unit | null;
  plural: boolean;
  /** Cardinal value of a numeral, else NaN */
  number: number;
  /** Ordinal value ("third", "3rd"), else NaN */
  ordinal: number;
  /** Days from the day of speaking: yesterday -1; else NaN */
  days: number;
}

// prettier-ignore
export const emptyWord = (text: string): Word => ({
  index: 0, text: interned(text), kinds: 0, month: 0, weekday: 0, season: -1, daypart: -1, unit: null, plural: false,
  number: NaN, ordinal: NaN, days: NaN,
});

/** A text as the engine keeps names of properties and literals: two such are compared by where they stand. */
const interned = (text: string): string => Object.keys({ [text]: 0 })[0]!;

/** The dictionary, by lower-case word. */
export const words = new Map<string, Word>();

function add(list: string, kind: number, fields: (index: number) => Partial<Word> = () => ({})): void {
  list.split(' ').forEach((entry, index) => {
    for (const text of entry.split('/')) {
      const word = words.get(text) ?? emptyWord(text);
      words.set(text, Object.assign(word, fields(index), { kinds: word.kinds | kind }));
    }
  });
}

add(
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  kinds.month,
  (index) => ({ month: index + 1 }),
);
add(
  'monday/mon tuesday/tue/tues wednesday/wed/weds thursday/thu/thur/thurs friday/fri saturday/sat sunday/sun',
  kinds.weekday,
  (index) => ({ weekday: index + 1 }),
);
add('mondays tuesdays wednesdays thursdays fridays saturdays sundays', kinds.weekday, (index) => ({
  weekday: index + 1,
  plural: true,
}));
add(
  'spring/springtime summer/summertime/midsummer autumn/fall winter/wintertime/midwinter',
  kinds.season,
  (season) => ({ season }),
);
add('springs summers autumns/falls winters', kinds.season, (season) => ({ season, plural: true }));
add(
  'morning/morn/mornin/midmorning midday/lunchtime afternoon/arvo/midafternoon evening/eve night/nite/overnight daytime',
  kinds.daypart,
  (daypart) => ({ daypart }),
);
add('mornings middays afternoons evenings nights', kinds.daypart, (daypart) => ({ daypart, plural: true }));
add('dawn/daybreak/sunrise/sunup dusk/nightfall/sunset/sundown', kinds.daypart, (index) => ({ daypart: 7 + index }));
add('noon midnight midnite', kinds.daypart);

const units: [Unit, string, string][] = [
  ['second', 'second sec', 'seconds secs'],
  ['minute', 'minute min', 'minutes mins'],
  ['hour', 'hour hr', 'hours hrs'],
  ['day', 'day', 'days'],
  ['night', 'night nite', 'nights nites'],
  ['morning', '', ''],
  ['week', 'week wk', 'weeks wks'],
  ['weekend', 'weekend wkend wknd', 'weekends wkends wknds'],
  ['fortnight', 'fortnight', 'fortnights'],
  ['month', 'month mo', 'months'],
  ['season', 'season', 'seasons'],
  ['quarter', 'quarter', 'quarters'],
  ['half', 'half semester', 'halves'],
  ['year', 'year yr annum', 'years yrs'],
  ['decade', 'decade', 'decades'],
  ['century', 'century', 'centuries'],
  ['millennium', 'millennium', 'millennia millenniums'],
];
for (const [unit, singular, plurals] of units) {
  if (singular) add(singular, kinds.unit, () => ({ unit }));
  if (plurals) add(plurals, kinds.unit, () => ({ unit, plural: true }));
}

add(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  kinds.number,
  (number) => ({ number }),
);
add('thirty forty/fourty fifty sixty seventy eighty ninety', kinds.number, (index) => ({ number: 30 + 10 * index }));
add('hundred', kinds.number, () => ({ number: 100 }));
add('thousand', kinds.number, () => ({ number: 1000 }));
add('million', kinds.number, () => ({ number: 1e6 }));
add('billion', kinds.number, () => ({ number: 1e9 }));
add('dozen', kinds.number, () => ({ number: 12 }));
add(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  kinds.ordinal,
  (index) => ({ ordinal: index + 1 }),
);
add('thirtieth', kinds.ordinal, () => ({ ordinal: 30 }));
add('noughties/aughts', kinds.decade, () => ({ number: 100 }));
add('twenties thirties forties fifties sixties seventies eighties nineties', kinds.decade, (index) => ({
  number: 20 + 10 * index,
}));

add(
  'yesterday/yday/yest/yesterdays today/todays tomorrow/tomorrows/tmrw/tmr/tmw/tmoz/tomoz/tomoro/tomorow/tommorow/tommorrow',
  kinds.deictic,
  (index) => ({
    days: index - 1,
  }),
);
add('tonight/tonite/tnite/tonights/tonyt', kinds.deictic, () => ({ days: 0, daypart: 4 }));
add('the', kinds.article);
add('a an', kinds.article | kinds.quantifier);
add(
  'latter comparable corresponding holiday this last next nxt past previous preceding prior coming current following same that these those latest recent upcoming earlier later final first opening closing',
  kinds.relative,
);
add(
  'few several many some couple half dozens hundreds thousands millions billions number numerous another',
  kinds.quantifier,
);
add('every each per', kinds.every);
add(
  'daily everyday weekly monthly yearly annual annually hourly nightly quarterly biweekly bimonthly fortnightly',
  kinds.adverb,
);
add(
  'this now right just currently current presently nowadays these at recently more most recent lately previously formerly ages the long soon asap as shortly near future one a some someday to not those that moments present',
  kinds.vague,
);
add(
  'early late mid middle end beginning start beginnings about around nearly almost approximately roughly more less over under fewer least most within up only just at some',
  kinds.modifier,
);
add("' ’ ‘", kinds.mark);
add(
  'hourlong hourslong daylong dayslong nightlong weeklong weekslong monthlong monthslong yearlong yearslong decadelong decadeslong',
  kinds.lasting,
);
add('q h qfy hfy', kinds.quarterLetter);
for (const name of holidays.keys()) add(name.split(/[ .']/)[0]!, kinds.holiday);

add(
  'now just currently current presently nowadays recently lately soon asap shortly someday moment moments midweek midmonth midyear ago present past future time term date possible period while',
  kinds.signal,
);
const signalling =
  kinds.month | kinds.weekday | kinds.unit | kinds.number | kinds.ordinal | kinds.season | kinds.daypart | kinds.deictic |
  kinds.adverb | kinds.decade | kinds.quarterLetter | kinds.lasting; // prettier-ignore
/** "million" counts what is told by other words: no time without one of them. */
const isScale = ({ kinds: kind, number }: Word): boolean => (kind & kinds.number) > 0 && number >= 100;
for (const word of words.values()) if (word.kinds & signalling && !isScale(word)) word.kinds |= kinds.signal;
// "new" of "New Year" is told by the year, "Easter" by itself
for (const name of holidays.keys()) {
  const [first, ...others] = name.split(/[ .']/);
  const isTold = others.some((other) => (words.get(other)?.kinds ?? 0) & kinds.signal);
  if (!isTold) words.get(first!)!.kinds |= kinds.signal;
}

// what often stands beside a time, so that it need not be cut out of the text to be known
add('of in from to until till by before after since and or ago to on at for with was is said st nd rd th', 0);
