/* Advance widths of Liberation Sans, which has those of Arial and Helvetica, in thousandths of the type size: what
   makes a label as wide in Node as in a browser. Letters with diacritics are as wide as their base letters. */

/** Characters by their width. */
type Widths = Readonly<Record<number, string>>;

const regular: Widths = {
  188: '′',
  191: "'",
  222: 'ijlłſιіј‘’‚‛',
  260: '|¦',
  278: ' !,./:;I[\\]ft\u00a0·ıŧ;·ΙІ',
  333: '()-`r¡²³¹‐‑“”„‹›',
  334: '{}ŀ',
  350: '•',
  354: '″',
  355: '"',
  365: 'ºг',
  370: 'ª',
  389: '*',
  395: 'τ',
  400: '°',
  438: 'к',
  441: 'ζ',
  444: 'ĳ',
  446: 'ε',
  448: 'ξ',
  458: 'зт',
  469: '^',
  482: 'ς',
  500: 'JcksvxyzĸγκλνЈсухѕ',
  510: 'эє',
  521: 'чь',
  525: 'χ',
  531: 'в',
  537: '¶',
  542: 'Гпя',
  547: 'υ',
  549: '±÷',
  551: 'Γ',
  552: 'нџ‗',
  556: '#$0123456789?L_abdeghnopqu¢£¤¥§«»ðþđħĿŁŋηθοаеорђћ–†‡€',
  557: 'δ',
  559: 'и',
  569: 'ρ',
  573: 'бц',
  575: 'β',
  576: 'µμ',
  578: 'α',
  583: 'Кдл',
  584: '+<=>~¬×−',
  604: 'ŉЗ●',
  611: 'FTZ¿ßøŦΖΤТ',
  617: 'σ',
  618: 'Σ',
  625: 'ъ',
  635: 'У',
  648: 'φ',
  650: 'Ξ',
  656: 'БЛЬ',
  667: '&ABEKPSVXYÞΑΒΕΚΡΥΧЅАВЕРХЧ',
  668: 'ΔΛ',
  669: 'ж',
  677: 'Д',
  688: 'м',
  690: 'π',
  713: 'ψ',
  719: 'ЄЏИПЭы',
  722: 'CDHNRUwÐĐĦΗΝΠНСЯ',
  723: 'Ŋ',
  735: 'Ĳ',
  737: '©®',
  740: 'Ц',
  748: 'Ω',
  750: 'ю',
  760: 'Ф',
  778: 'GOQØΘΟО',
  781: 'ω',
  792: 'Ъ',
  798: 'Φ',
  802: 'ш',
  812: 'њ',
  823: 'фщ',
  833: 'MmΜМ',
  834: '¼½¾',
  835: 'Ψ',
  854: 'Ћ',
  865: 'Ђ',
  885: 'Ы',
  889: '%æ',
  906: 'љ',
  917: 'Ш',
  923: 'Ж',
  938: 'Щ',
  944: 'Wœ',
  1000: 'ÆŒ—―…‰™←→',
  1010: 'ЊЮ',
  1015: '@',
  1057: 'Љ',
  1073: '№',
};

const semibold: Widths = {
  238: "'",
  240: '′',
  278: ' ,./I\\ijl\u00a0·ıłſΙιІіј‘’‚‛',
  280: '|¦',
  333: '!()-:;[]`ft¡²³¹ŧ;·‐‑‹›',
  350: '•',
  365: 'º',
  370: 'ª',
  389: '*r{}',
  400: '°',
  417: 'г',
  445: 'ξ',
  446: 'τ',
  460: 'ζ',
  474: '"',
  475: 'ε',
  479: 'ŀ″',
  490: 'т',
  497: 'з',
  500: 'zк“”„',
  520: 'ς',
  541: 'θ',
  549: '±÷',
  552: 'эє‗',
  556: '#$0123456789J_aceksvxy¢£¤¥§«¶»ĳĸγλνЈаесухѕ–†‡€',
  558: 'κ',
  567: 'Г',
  576: 'µχ',
  581: 'ч',
  582: 'υ',
  583: 'я',
  584: '+<=>^~¬×−',
  600: 'Σ',
  601: 'Γ',
  604: 'нпџ●',
  606: 'δ',
  610: 'βК',
  611: '?FLTZbdghnopqu¿ßðøþđħĿŁŋŦΖΤηοТорђћ',
  612: 'μ',
  615: 'αвиць',
  618: 'б',
  619: 'ρ',
  622: 'У',
  626: 'З',
  635: 'дл',
  644: 'Ξ',
  667: 'EPSVXYÞΕΛΡΥΧЅЕРХ',
  684: 'σ',
  702: 'Л',
  703: 'Ч',
  708: 'ŉ',
  709: 'ж',
  711: 'ЄЭ',
  712: 'Д',
  715: 'φ',
  719: 'ΔЏБИПЬЯ',
  722: '&ABCDHKNRUÐĐĦΑΒΗΚΝΠАВНС',
  723: 'Ŋ',
  729: 'ъ',
  730: 'Ц',
  737: '©®',
  740: 'м',
  753: 'ψ',
  766: 'π',
  778: 'GOQwØΘΟО',
  785: 'Ĳ',
  802: 'Ω',
  809: 'Ψ',
  821: 'Φ',
  833: 'MΜМш',
  834: '¼½¾',
  844: 'щ',
  845: 'ω',
  854: 'Фыю',
  870: 'Ъ',
  875: 'Ћф',
  885: 'Ђ',
  889: '%mæ',
  904: 'Ж',
  906: 'њ',
  944: 'Wœ',
  969: 'љ',
  975: '@',
  979: 'Ы',
  1000: 'ÆŒ—―…‰™←→',
  1005: 'Ш',
  1019: 'Щ',
  1031: 'Ю',
  1062: 'Њ',
  1094: 'Љ',
  1115: '№',
};

/** Widths of characters that the tables lack, by the first code point of their block. */
const blocks: readonly [from: number, width: number][] = [
  [0x0000, 556],
  [0x0370, 600],
  [0x0400, 640],
  [0x0590, 560],
  [0x0900, 700],
  [0x1100, 1000],
  [0x1200, 700],
  [0x1e00, 600],
  [0x2000, 600],
  [0x2e80, 1000],
  [0xa000, 800],
  [0xac00, 1000],
  [0xd800, 600],
  [0xf900, 1000],
  [0xfb00, 600],
  [0xff00, 1000],
  [0x10000, 1000],
];

export type Weight = 400 | 600;

const known: Record<Weight, Map<number, number>> = { 400: byCharacter(regular), 600: byCharacter(semibold) };

function byCharacter(widths: Widths): Map<number, number> {
  const map = new Map<number, number>();
  for (const [width, characters] of Object.entries(widths)) {
    for (const character of characters) map.set(character.codePointAt(0)!, Number(width));
  }
  return map;
}

/** Widths of the first 128 characters, where nearly all text is. */
const ascii: Record<Weight, Float64Array> = { 400: asciiWidths(400), 600: asciiWidths(600) };

function asciiWidths(weight: Weight): Float64Array {
  return Float64Array.from({ length: 128 }, (_, code) => advance(String.fromCharCode(code), weight));
}

/** Advance width of a character in thousandths of the type size. */
function advance(character: string, weight: Weight): number {
  const code = character.codePointAt(0)!;
  const table = known[weight];
  const width = table.get(code);
  if (width !== undefined) return width;
  const learnt = /\p{Mn}/u.test(character)
    ? 0
    : (table.get(character.normalize('NFD').codePointAt(0)!) ?? byBlock(code));
  table.set(code, learnt);
  return learnt;
}

function byBlock(code: number): number {
  let width = blocks[0][1];
  for (const [from, blockWidth] of blocks) if (code >= from) width = blockWidth;
  return width;
}

/** Width of a line of text in pixels, at a type size in pixels. */
export function measureText(text: string, size: number, weight: Weight = 400): number {
  const widths = ascii[weight];
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      sum += widths[code];
    } else {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      sum += advance(character, weight);
      at += character.length - 1;
    }
  }
  return (sum * size) / 1000;
}

/** The text, cut with an ellipsis where it would be wider than this; empty when not even a letter fits. */
export function fitText(text: string, width: number, size: number, weight: Weight = 400): string {
  if (measureText(text, size, weight) <= width) return text;
  const room = width - measureText('…', size, weight);
  let used = 0;
  let fitting = '';
  for (const character of text) {
    used += (advance(character, weight) * size) / 1000;
    if (used > room) break;
    fitting += character;
  }
  fitting = fitting.replace(/[\s,;:.–—-]+$/u, '');
  return fitting === '' ? '' : `${fitting}…`;
}

/** The text in lines of at most this width; words longer than a line are cut. */
export function wrapText(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line !== '') lines.push(line);
  return lines.map((line) => fitText(line, width, size, weight));
}
