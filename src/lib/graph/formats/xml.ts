/* Neither what XML 1.0 has no form for, nor half of a surrogate pair. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Plain ASCII without anything that XML reads, as most texts are. */
const PLAIN = /^[ !#-%'-;=?-~]*$/;

/** Text as it stands between tags and within quotation marks; what XML forbids shows as �. */
export function xmlText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\t\n\r]/g, (character) => NAMES[character]);
}
