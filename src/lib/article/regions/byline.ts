import { eachBlock } from './classifier.ts';
import { isDateline } from './dateline.ts';

const name = "[\\p{Lu}][\\p{L}.'’-]*(?: (?:(?:de|van|von|der|den|la|al|el|bin) )?[\\p{Lu}][\\p{L}.'’-]*){0,4}";
const fullName = "[\\p{Lu}][\\p{L}'’-]+(?: [\\p{Lu}]\\.)?(?: [\\p{Lu}][\\p{L}'’-]+){1,2}";
const names = `${name}(?:(?:,| and| &|, and| with) ${name}){0,5}`;

/** By Name Name and Name Name, Agency ; BY NAME NAME in Kyiv ; From Coast TV's Name Name in Kyiv */
const opening = new RegExp(
  `^(?:(?:(?:story|words|text|reporting|analysis|report) )?by:?|from [\\p{L} ]{2,30}['’]s) ${names}(?:(?:,| \\||, for|, in| in| for| -| –| —|, the) .{1,80})?$`,
  'iu',
);
const namesAlone = new RegExp(`^${fullName}(?:(?:,| and|, and) ${fullName}){1,3}$`, 'u');

const forms = [
  // (Reporting by Name; editing by Name) ; Additional reporting by Name
  /^[-–—_([ ]{0,4}(?:additional )?(?:reporting|writing|editing|compiled|edited|written|translated|with reporting) (?:by|from) [^]{1,300}$/i,
  // Name Name in Kyiv contributed to this report.
  new RegExp(
    `^[-–—_ ]{0,6}(?:${names}|.{1,80}) (?:also )?contributed (?:to this (?:report|article|story)\\b.{0,40}|reporting(?: to this (?:report|article|story))?(?: from .{1,60})?\\.?)$`,
    'u',
  ),
  // Staff Reporter of The Daily Paper ; Associated Press Writer
  /^(?:(?:senior|chief|special|our|a) )?(?:staff|associated press|reuters|ap|afp|news)[ -](?:writers?|reporters?|correspondents?|staff)(?: of .{1,60})?$/i,
];

/** Who wrote it: "By NAME", "(Reporting by NAME)", "NAME contributed to this report". */
export const byline = eachBlock('byline', (text, index, { texts, firstProse }) => {
  if (text.length > 320) return false;
  const isAbove = index < Math.max(15, firstProse);
  if (opening.test(text)) return isAbove && text.length <= 160 && !/[.!?]$/.test(text);
  // Names alone, over or under the date; a single one may as well be a heading.
  if (namesAlone.test(text) && index > 0 && index < firstProse && text.length <= 100) {
    return [texts[index - 1], texts[index + 1] ?? ''].some(isDateline);
  }
  return forms.some((form) => form.test(text)) && (isAbove || index >= texts.length - 6);
});
