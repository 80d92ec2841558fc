import { closedUp } from '../dates/closed-up.ts';
import { headerDate, isHeaderLabel, withoutLabel } from '../dates/header-line.ts';
import type { RegionKind } from '../types.ts';
import { eachBlock } from './classifier.ts';

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?';
const date = `(?:(?:${weekday},? )?(?:${month} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month})(?:(?: ?,)? \\d{4})?)`;
const figures = `(?:(?:${weekday},? )?(?:\\d{4}[-/.]\\d\\d?[-/.]\\d\\d?|\\d\\d?[-/.]\\d\\d?[-/.]\\d{2,4}))`;
const isoDay = '\\d{4}-\\d\\d-\\d\\d';
const clock =
  '(?:\\d{1,2}(?:[:.]\\d\\d){0,2} ?(?:[ap]\\.?m\\.?)?(?: ?\\(?(?:[A-Z]{2,5}(?: [ECMP][SD]T)?|local time)(?:[+-]\\d{1,2})?\\)?)?)';

/**
 * "Tuesday, March 22, 2022", "22 March 2022, 14:05 GMT", "2022-03-22 | 14:05", "March 22, 2022 / 2:05 PM / Coast News",
 * "22 March 2022 Last updated at 14:05 GMT", "On March 22, 2022 at 2:05 PM, updated March 23, 2022".
 */
const dateLine = new RegExp(
  `^(?:On )?(?:${date}|${figures}|${month} \\d{4})(?:\\s?(?:,|-|–|—|\\||·|/|@|at|T| (?:last )?updated(?: at)?)?\\s?${clock})?(?:(?:\\s?[|·/–—-]|,? (?:last )?updated ).{0,40})?\\.?$`,
  'i',
);
const clockFirst = new RegExp(`^${clock}\\s?(?:,|-|–|—|\\||·|on)?\\s?(?:${date}|${figures})$`, 'i');

/** "7:05 p.m.": the heads of a running report. */
const clockAlone = /^(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: [A-Z]{2,4})?$/i;

// Spelt out: with Unicode's classes these patterns take a tenth of a second to compile.
const upper = 'A-ZÀ-ÖØ-ÞĀ-Ɏ';
const letter = `${upper}a-zß-öø-ÿā-ɏ`;
const place = `[${upper}][${letter}.'’-]*(?: [${upper}][${letter}.'’-]*){0,3}`;
const capitals = `[${upper}][${upper}.'’-]+(?: [${upper}][${upper}.'’-]+){0,3}`;
/** "Rio de Janeiro", "Lomvik and Ostby": with small words between. */
const placeInFull = `[${upper}][${letter}.'’-]*(?: (?:(?:and|of|upon|am|es|de|da|do|del|di|la|le|el|al) ){0,2}[${upper}][${letter}.'’-]*){0,3}`;
const agency = `(?:\\([${upper}][${letter}&./ ]{1,30}\\)|/[${upper}][${letter}&. ]{1,30}/)`;
const dash = '(?:--?|[–—_])';
/** What a sentence begins with, or the end of a line that is all dateline. */
const lead = `(?=\\s?(?:["“‘\`'${upper}\\d]|$))`;
const anywhere = [
  // KYIV, Ukraine, March 22 (Reuters) — ; HAVANA, August 7 (Xinhua) -- ; CANBERRA, Australia (AP)_
  `(?:${place})(?:/${place})?(?:, ${place}){0,2},? ?(?:${date},? ?)?${agency}\\s?${dash}`,
  // WASHINGTON, March 22 — ; BEIRUT, Lebanon —
  `${capitals}(?:/${capitals})?(?:(?:, ${place}){1,2}|(?:, ${place}){0,2},? ${date}),?\\s${dash}${lead}`,
  // March 22 (Reuters) —
  `${date} ${agency}\\s?${dash}`,
  // LONDON--(BUSINESS WIRE)--
  `${place}(?:, ${place}){0,2}\\s?--?\\s?\\([${upper}][${upper} ]{1,30}\\)\\s?--?`,
];
/** A sentence, but no second date: "Ada Ost, 3 May 1924 – 2 June 1999". */
const sentence = `\\s?(?=["“‘\`'${upper}])`;
const anyDate = `(?:${weekday},? )?(?:${date}|${figures})`;
const places = `(?!(?:On|By|Since|From|Until|${weekday})\\b)${placeInFull}(?:/${placeInFull})?(?:, ${placeInFull}){0,2}`;
/** Elsewhere than where an article begins, these are a heading or the entry of a chronicle. */
const inFront = [
  // (Reuters) –
  `${agency}\\s?${dash}${lead}`,
  // MIAMI _ ; NEW YORK —
  `[${upper}][${upper}.'’-]+(?: [${upper}.'’-]{2,})?\\s${dash}${lead}`,
  // Lomvik, Norway, 3 May 2024 - ; Lomvik (Agency), 3 May: ; Lomvik, 3 May (agency) - ; (Lomvik, 3 May 2024) — ; Lomvik (3 May 2024) -
  `${places}(?: ${agency})?,? ${anyDate},?(?: \\([${letter}&./ ]{2,30}\\))?(?:\\s?(?:${dash}|---)\\s|:\\s)${sentence}`,
  // Lomvik, 3 May 2024. The council … ; but no "Photo: Ada Moss"
  `${places}, ${anyDate}(?<=\\d{4})\\.${sentence}(?!.{0,9}:|.{0,50}$)`,
  `${places} \\(${anyDate}\\)\\s?${dash}\\s${sentence}`,
  `\\(${places},? ${anyDate}\\)(?:\\s?${dash})?\\s${sentence}`,
  // 3 May 2024, Lomvik –
  `${date}, ${places}\\s${dash}${sentence}`,
];
const forms = [anywhere, [...anywhere, ...inFront]].map((list) => new RegExp(`^(?:${list.join('|')})`));

/**
 * How much of a block's beginning is its dateline ("KYIV, March 22 (Reuters) —"); 0 where there is none. Where an
 * article begins it may be a place alone ("MIAMI _"), or have none of its marks ("Lomvik, 3 May 2024 -").
 */
export function datelineLength(text: string, isBeginning: boolean): number {
  return forms[isBeginning ? 1 : 0].exec(text.slice(0, 120))?.[0].trimEnd().length ?? 0;
}

/** A line of nothing but where and when: a dateline, a date, "Published: …". */
export function isDateline(text: string): boolean {
  if (text.length > 120) return false;
  const line = closedUp(text);
  const dated = withoutLabel(line);
  return (
    /^\(?undated\)?$/i.test(line) ||
    dateLine.test(dated) ||
    clockFirst.test(dated) ||
    clockAlone.test(line) ||
    headerDate(line) !== null ||
    isHeaderLabel(line) ||
    datelineLength(line, true) === line.length
  );
}

/** "Lomvik, 3 May 2024": where and when, with the year, and nothing else. */
const placeAndDay = new RegExp(`^${place}(?:, ${place}){0,2}, (?:${date}(?<=\\d{4})|${figures}(?<=\\d{4})|${isoDay})$`);

const isPlaceAndDay = (text: string): boolean => text.length <= 80 && placeAndDay.test(text);

/** What a block right below a picture is: a place and a day tell there where and when it was taken. */
export const belowPicture = (text: string, known: RegionKind | null): RegionKind | null =>
  known === null && isPlaceAndDay(text) ? 'caption' : known;

/** "LOMVIK, Norway 2024-05-03", "LOMVIK, 3 May 2024": a wire's heading, which needs no paragraph under it. */
const wireHeading = new RegExp(
  `^${capitals}(?:/${capitals})?(?:, ${place}){0,2}(?:,? ${isoDay}|, ${date}(?<=\\d{4}))$`,
);
/** Among so many lines from the top stands the heading of a wire. */
const topLines = 6;

const fullDate = `(?:${anyDate}(?<=\\d{4})|${isoDay})`;
const signature = `[${upper}][${letter}.'’&-]*(?: (?:(?:of|the|and|in) ){0,2}[${upper}][${letter}.'’&-]*){0,4}`;
/**
 * Who, or where, and when, with the year: "LOMVIK | Fri May 3, 2024 3:07am EDT", "By Ada Moss May 3, 2024", "Ada Moss, Coast
 * Post 10:15 a.m. EDT May 3, 2024".
 */
const signedDate = new RegExp(
  `^(?:By )?${signature}(?:, ${signature}){0,2}(?:,|\\s?[|•·–—-])? ?(?:${clock},? )?${fullDate}(?:,?(?: at| \\|)? ${clock})?$`,
);
const mark = '[|•·»]';
/** Lines that pages put between headline and text, of nothing but who, where, when and how many said something to it. */
const headed = [
  // By Ada Moss on May 3, 2024 in Local ; Submitted by ada on Fri, 05/03/2024 - 14:02
  `(?:(?:posted|submitted|written|published|filed) )?by [^.]{2,50}? on ${fullDate}(?:\\s[^.]{0,40})?`,
  // May 3, 2024 by admin Leave a comment
  `${fullDate} by [^.]{2,50}`,
  // Ada Moss | Coast Post | May 3, 2024 ; News » Local » May 3, 2024
  `(?:[^|•·».]{2,40}${mark}\\s?){1,4}${fullDate}(?:\\s?${mark}.{0,30})?`,
  // From the May 3, 2024 edition ; Issue 14, May 2024
  `from the ${fullDate} (?:edition|issue)`,
  `(?:issue|vol(?:ume)?|no)\\b[^|]{1,30}?(?:,|\\s[–—-])\\s(?:${fullDate}|${month} \\d{4})`,
].map((form) => new RegExp(`^${form}$`, 'i'));
/** "Ada Moss, staff writer, 3 May 2024", "Coast Post (May 3, 2024)" */
const described = new RegExp(`^${signature}(?:, [a-z ]{3,30},? ${fullDate}| \\(${fullDate}\\))$`);

const signed = [signedDate, described, ...headed];
const isSigned = (text: string): boolean => text.length <= 100 && signed.some((form) => form.test(text));

/** A place and a day head an article just above its first paragraph; elsewhere they stand under a picture or a link. */
const headsArticle = (text: string, index: number, firstProse: number): boolean =>
  (index === firstProse - 1 && isPlaceAndDay(text)) ||
  (index < topLines && text.length <= 80 && wireHeading.test(text));

export const dateline = eachBlock(
  'dateline',
  (text, index, { texts, firstProse }) =>
    isDateline(text) ||
    headsArticle(text, index, firstProse) ||
    (index < topLines && index < firstProse && firstProse < texts.length && isSigned(text)),
);
