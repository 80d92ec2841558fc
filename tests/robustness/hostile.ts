/** Texts that strangers, broken exports and attackers send. Each must be read in time linear in its length. */
export const hostileTexts: [name: string, text: string][] = [
  ['a megabyte on one line', 'On Tuesday the army said it had left the town. '.repeat(21_000)],
  ['a megabyte without a space', 'a'.repeat(1_000_000)],
  ['a million digits', '1234567890'.repeat(100_000)],
  ['dates without an end', '2022-03-22-'.repeat(50_000)],
  ['one sentence of a hundred thousand words', `${'the army of the town and '.repeat(20_000)}left.`],
  ['a thousand nested brackets', `${'('.repeat(1_000)}On Monday${')'.repeat(1_000)} it rained.`],
  ['a thousand open quotes', `${'“He said '.repeat(1_000)}on Monday.`],
  ['ten thousand commas', `On Monday${', Tuesday'.repeat(10_000)} it rained.`],
  ['ten thousand abbreviations', 'U.S. Gen. Mr. '.repeat(10_000)],
  ['null bytes', `On\u0000 Monday\u0000 the\u0000 army left.`],
  ['bidirectional controls', '\u202eOn Monday\u202c the \u2066army\u2069 left \u200fthe town.'],
  ['lone surrogates', 'On Monday \ud800 the army \udc00 left.'],
  ['combining marks', `On Monday the army le${'\u0301'.repeat(20_000)}ft.`],
  ['words of ten thousand characters', `On Monday ${'x'.repeat(10_000)} met ${'Y'.repeat(10_000)} in Kyiv.`],
  [
    'markup',
    '<script>alert(1)</script> On Monday <img src=x onerror=alert(1)> [link](javascript:alert(1)) met Anna Berg.',
  ],
  ['deep markup', `${'<div>'.repeat(5_000)}On Monday the army left.${'</div>'.repeat(5_000)}`],
  ['deep lists', Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- On Monday`).join('\n')],
  [
    'years of more than four figures',
    'It began 13 billion years ago. Camps were built 20,000 years ago and left in 12,000 BC. It ends in the year 9999.',
  ],
  ['only line breaks', '\n'.repeat(200_000)],
  ['a word a paragraph', 'Monday\n\n'.repeat(20_000)],
];
