import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/lib/time/index.ts';

/** The expressions of a sentence written on Tuesday, 22 March 2022, as "text = value". */
const found = (text: string, documentDate: string | null = '2022-03-22'): string[] =>
  normalise(text, { documentDate }).map((time) => `${time.text} = ${time.value}`);

/** Each construct with sentences of our own and what is to be found in them. */
const constructs: Record<string, [string, ...string[]][]> = {
  'dates in full': [
    ['The pact was signed on 30 November 2017.', '30 November 2017 = 2017-11-30'],
    ['The pact was signed on November 30, 2017, in Minsk.', 'November 30, 2017 = 2017-11-30'],
    ['The pact was signed on the 3rd of May, 1998.', '3rd of May, 1998 = 1998-05-03'],
    [
      'Updated 2021-07-04 and 7/4/2021 and 04.07.2021',
      '2021-07-04 = 2021-07-04',
      '7/4/2021 = 2021-07-04',
      '04.07.2021 = 2021-07-04',
    ],
    ['They met on Friday, March 18.', 'Friday, March 18 = 2022-03-18'],
  ],
  'months and days without a year': [
    ['The office was closed in October.', 'October = 2021-10'],
    ['The office will open in October.', 'October = 2022-10'],
    ['It was raided on Feb. 24 at dawn.', 'Feb. 24 = 2022-02-24'],
    ['Voting took place on 10 and 12 March.', '10 = 2022-03-10', '12 March = 2022-03-12'],
    ['The office opened in March within twelve days.', 'March = 2022-03', 'twelve days = P12D'],
    ['It rained from April 6-7, 2011.', 'April 6 = 2011-04-06', '7, 2011 = 2011-04-07'],
    ['He will succeed her on Jan. 5.', 'Jan. 5 = 2023-01-05'],
    ['Security grew after the Sept. 11 attacks and 9/11 films.', 'Sept. 11 = 2001-09-11', '9/11 = 2001-09-11'],
    ['It closed for the month of May.', 'the month of May = 2022-05'],
  ],
  'years, decades and centuries': [
    ['He was jailed in 1994.', '1994 = 1994'],
    ['A treaty of the 1990s', 'the 1990s = 199'],
    ["A song of the '80s", "the '80s = 198"],
    ['The 19th century ended.', 'The 19th century = 18'],
    ['Xerxes crossed in 480 BC.', '480 BC = BC0480'],
    ['They fought from 499-494 BC.', '499 = BC0499', '494 BC = BC0494'],
    ['A temple of the 470s BC', 'the 470s BC = BC047'],
    ['A law of the 4th century BC', 'the 4th century BC = BC03'],
    ['The temple fell in AD 70.', 'AD 70 = 0070'],
    ['It sold in nineteen ninety-six.', 'nineteen ninety-six = 1996'],
  ],
  'parts of the year': [
    ['Sales fell in the third quarter of 1990.', 'the third quarter of 1990 = 1990-Q3'],
    ['He left in the spring of 1943.', 'the spring of 1943 = 1943-SP'],
    ['Prices rose in the second half of 2008.', 'the second half of 2008 = 2008-H2'],
    ['Sales rose in Q3 2009.', 'Q3 2009 = 2009-Q3'],
    ['Sales rose in the 2009 second quarter.', 'the 2009 second quarter = 2009-Q2'],
  ],
  weekdays: [
    ['The army said on Tuesday that it had left.', 'Tuesday = 2022-03-22'],
    ['An official spoke on Monday.', 'Monday = 2022-03-21'],
    ['The talks will resume on Friday.', 'Friday = 2022-03-25'],
    ['He was seen last Tuesday.', 'last Tuesday = 2022-03-15'],
    ['They meet next Monday.', 'next Monday = 2022-03-28'],
    ['The deadline was extended until Friday.', 'Friday = 2022-03-25'],
    ['The prisoners will be released on Friday.', 'Friday = 2022-03-25'],
    ['The report, to be published Friday, is long.', 'Friday = 2022-03-25'],
    ['Talks are expected on Friday.', 'Friday = 2022-03-25'],
    ['The envoy urged all sides to meet Friday.', 'Friday = 2022-03-25'],
    ['He was arrested on Friday.', 'Friday = 2022-03-18'],
    ['Flights leave on Monday and Tuesday nights.', 'Monday = XXXX-WXX-1TNI', 'Tuesday nights = XXXX-WXX-2TNI'],
  ],
  'days from today': [
    ['It fell yesterday.', 'yesterday = 2022-03-21'],
    ['It opens the day after tomorrow.', 'the day after tomorrow = 2022-03-24'],
    ['It fell the day before yesterday.', 'the day before yesterday = 2022-03-20'],
  ],
  'this, last and next': [
    ['Russia invaded last month.', 'last month = 2022-02'],
    ['The law passed last week.', 'last week = 2022-W11'],
    ['He will run next year.', 'next year = 2023'],
    ['Rain is due later this week.', 'later this week = 2022-W12'],
    ['Growth slowed early this year.', 'early this year = 2022'],
    ['He came in 1990 and left the following year.', '1990 = 1990', 'the following year = 1991'],
  ],
  'counted from a day': [
    ['It closed two weeks ago.', 'two weeks ago = 2022-W10'],
    ['It closed three days ago.', 'three days ago = 2022-03-19'],
    ['They fired on the port, as they had a few days previously.', 'a few days previously = PAST_REF'],
    ['He was hurt on 3 May 2011 and died two days later.', '3 May 2011 = 2011-05-03', 'two days later = 2011-05-05'],
    ['He will stay five years from now.', 'five years from now = 2027'],
    ['It was built a decade ago.', 'a decade ago = 2012'],
    ['It fell the day before last Tuesday.', 'the day before last Tuesday = 2022-03-14'],
    ['They met in the week of March 7.', 'the week of March 7 = 2022-W10'],
  ],
  durations: [
    ['They fought for two and a half years.', 'two and a half years = P2Y6M'],
    ['A weeks-long siege', 'weeks-long = PXW'],
    ['It took more than four hours.', 'more than four hours = PT4H'],
    ['Ships fired over the last 24 hours.', 'the last 24 hours = PT24H'],
    ['They may deploy in the next few days.', 'the next few days = PXD'],
    ['They held an 8-month-old truce.', '8-month-old = P8M'],
    ['It lasted a minute and a half.', 'a minute and a half = PT1M30S'],
    ['It may take a year or two.', 'a year or two = PXY'],
    ['They opened a year-long inquiry.', 'year-long = P1Y'],
  ],
  sets: [
    ['They meet every Thursday.', 'every Thursday = XXXX-WXX-4'],
    ['It costs $5 a year.', 'a year = P1Y'],
    ['They march every two weeks.', 'every two weeks = P2W'],
    ['Shells fell daily.', 'daily = P1D'],
  ],
  'times of day': [
    ['It was hit at 10 p.m. Wednesday.', '10 p.m. Wednesday = 2022-03-16T22:00'],
    ['It was hit at 0735 GMT on 7 August 1998.', '0735 GMT on 7 August 1998 = 1998-08-07T07:35'],
    ['He spoke on Tuesday night.', 'Tuesday night = 2022-03-22TNI'],
    [
      'They left in the early morning hours of 30 April 1975.',
      'the early morning hours of 30 April 1975 = 1975-04-30TMO',
    ],
    ['He speaks tonight.', 'tonight = 2022-03-22TNI'],
    ['It began last night.', 'last night = 2022-03-21TNI'],
    ['He died in the early hours of Friday morning.', 'the early hours of Friday morning = 2022-03-18TMO'],
    ['It was hit at dawn on Friday.', 'dawn on Friday = 2022-03-18TMO'],
    [
      'The bridge was closed from 9 a.m. to 5 p.m. on Sunday.',
      '9 a.m. = 2022-03-20T09:00',
      '5 p.m. on Sunday = 2022-03-20T17:00',
    ],
  ],
  'the past, the present and the future at large': [
    ['Belarus might "soon" join.', 'soon = FUTURE_REF'],
    ['Belarus is not currently fighting.', 'currently = PRESENT_REF'],
    ['He recently resigned.', 'recently = PAST_REF'],
    ['It was soon abandoned.'],
  ],
  holidays: [
    ['They rested on Christmas Day 2019.', 'Christmas Day 2019 = 2019-12-25'],
    ['Talks stopped for Good Friday last year.', 'Good Friday last year = 2021-04-02'],
    ["They met on New Year's Eve.", "New Year's Eve = 2021-12-31"],
    ['They will meet on Memorial Day weekend.', 'Memorial Day weekend = 2022-W21-WE'],
    ['Easter week was quiet.', 'Easter week = 2022-W15'],
  ],
  'business quarters': [
    [
      'In the third quarter of 1989 it earned $2, up from $1 a year earlier.',
      'the third quarter of 1989 = 1989-Q3',
      'a year earlier = 1988-Q3',
    ],
    [
      'Sales in the second quarter of 2001 beat those of the year-ago period.',
      'the second quarter of 2001 = 2001-Q2',
      'the year-ago period = 2000-Q2',
    ],
  ],
  'what shares a year': [
    ['In April and June 1955 he cleared the decks.', 'April = 1955-04', 'June 1955 = 1955-06'],
    ['They fought from 1958-59.', '1958 = 1958', '59 = 1959'],
  ],
};

for (const [construct, sentences] of Object.entries(constructs))
  describe(construct, () => {
    for (const [sentence, ...expressions] of sentences)
      it(sentence, () => expect(found(sentence)).toEqual(expressions));
  });

describe('what is no time', () => {
  for (const sentence of [
    'You may march to the sun and spring back.',
    'He finished second, ahead of the third man.',
    'The Times and the Sunday Telegraph reported it.',
    'About 30,000 troops lost 10% of 2,000 tanks.',
    'They won 2-1 on flight 1990-B, said Boeing.',
    'A 47-year-old man paid $1999 for it.',
    'Mrs. May spoke to April Jones.',
    'Three quarters of voters fell short.',
    'It will fall to 20 degrees.',
    'She told “60 Minutes” and the Tonight Show of the Six Day War.',
    'He is in his late 30s, she in her early twenties.',
    'Temperatures were in the 60s.',
    'They scored in the second half of the match.',
    'It is a day-to-day matter, every now and then.',
    'Office hours are long.',
  ])
    it(sentence, () => expect(found(sentence)).toEqual([]));
});
