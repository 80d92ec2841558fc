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
  [
    'soft hyphens and spaces of no width',
    'On Tues\u00adday presi\u00addent Jane Nord\u00adby re\u00adsigned.\u200b \u200bShe\ufeff left \u2060Lom\u200bvik.\u2028 \u2029\f\v',
  ],
  [
    'brackets without their others',
    'Doe (left and Roe] met {Poe on Monday. “He [said it (was over”, he said. They) won 56-26 (the best of the valley).',
  ],
  [
    'texts cut into words',
    "Mr. Doe said : `` I do n't think , for all of us , it 's over . '' They left ( on Monday ) .",
  ],
  [
    'days before our era',
    'On 15 March 44 BC Brutus stabbed Caesar. Two days later the senate met. In AD 14 Augustus died. By 9999 all is over.',
  ],
  [
    'other languages',
    'Am Montag sagte Müller: „Wir gehen“. Во вторник армия ушла. 总理星期二表示，军队将离开。قال الرئيس يوم الثلاثاء.',
  ],
  [
    'marks of other texts',
    '§ 12. (1) Any person who, on 1 May 1999, (a) sells; or (b) lets [1998 c. 42]\n00:00:01,000 --> 00:00:04\n[10:02] <kim> left\n',
  ],
  ['only line breaks', '\n'.repeat(200_000)],
  ['a word a paragraph', 'Monday\n\n'.repeat(20_000)],
];
