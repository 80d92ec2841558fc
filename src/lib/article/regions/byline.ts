import { eachBlock } from './classifier.ts';

const name = "[\\p{Lu}][\\p{L}.'’-]*(?: (?:(?:de|van|von|der|den|la|al|el|bin) )?[\\p{Lu}][\\p{L}.'’-]*){0,4}";
const names = `${name}(?:(?:,| and| &|, and| with) ${name}){0,5}`;

const forms = [
  // By Name Name and Name Name, Agency; BY NAME NAME in Kyiv
  new RegExp(
    `^(?:(?:story|words|text|reporting|analysis|report) )?by:? ${names}(?:(?:,| \\||, for|, in| in| for| -| –| —|, the) .{1,80})?$`,
    'iu',
  ),
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
export const byline = eachBlock('byline', (text, index, { texts }) => {
  if (text.length > 320) return false;
  if (forms[0].test(text)) return index < 15 && text.length <= 160 && !/[.!?]$/.test(text);
  return forms.slice(1).some((form) => form.test(text)) && (index < 15 || index >= texts.length - 6);
});
