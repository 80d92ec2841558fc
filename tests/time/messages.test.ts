import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/lib/time/index.ts';

/** The expressions of what was typed on Tuesday, 22 March 2022, as "text = value". */
const found = (text: string): string[] =>
  normalise(text, { documentDate: '2022-03-22' }).map((time) => `${time.text} = ${time.value}`);

const messages: Record<string, [string, ...string[]][]> = {
  'days in careless writing': [
    ['is the gig on sat?', 'sat = 2022-03-26'],
    ['gig is sat 9pm', 'sat 9pm = 2022-03-26T21:00'],
    ['Gig 9pm Sat, free', '9pm Sat = 2022-03-26T21:00'],
    ['Quiz night Wednesday 8pm', 'Wednesday 8pm = 2022-03-23T20:00'],
    ['Bins go out Tuesday 29th instead of Monday', 'Tuesday 29th = 2022-03-29', 'Monday = 2022-03-28'],
    ['not here till sat then', 'sat = 2022-03-26'],
    ['See you Sat at 10am!', 'Sat at 10am = 2022-03-26T10:00'],
    ['who else is watching the final Saturday night??', 'Saturday night = 2022-03-26TNI'],
    ['rain all this wknd', 'this wknd = 2022-W12-WE'],
    ['next wed is off', 'next wed = 2022-03-30'],
    ['every sat we play', 'every sat = XXXX-WXX-6'],
    ['Open Mon-Fri, shut sat - sun', 'Mon = XXXX-WXX-1', 'Fri = XXXX-WXX-5', 'sat = XXXX-WXX-6', 'sun = XXXX-WXX-7'],
    ['tues 29th 8pm at the club', 'tues 29th 8pm = 2022-03-29T20:00'],
    ['off nxt week', 'nxt week = 2022-W13'],
    ['it rained yest, and tnite it snows', 'yest = 2022-03-21', 'tnite = 2022-03-22TNI'],
    ['fed the hens this morn', 'this morn = 2022-03-22TMO'],
    ['he sat down, the sun shone on wednesbury'],
  ],
  'days that are linked or coming': [
    ['Moved from Tue to Wed, pls note', 'Tue = 2022-03-22', 'Wed = 2022-03-23'],
    ['It was open Thu and Fri too', 'Thu = 2022-03-17', 'Fri = 2022-03-18'],
    ['So excited for this weekend', 'this weekend = 2022-W12-WE'],
    ['Off to the lake this weekend', 'this weekend = 2022-W12-WE'],
    ['Slept all this weekend', 'this weekend = 2022-W11-WE'],
    ["I'm going home this weekend", 'this weekend = 2022-W12-WE'],
    ['i have a test on thurs', 'thurs = 2022-03-24'],
    ['the Sun and Mars shone'],
  ],
  'days in figures': [
    ['New song out 3/27, sale ends 4/5.', '3/27 = 2022-03-27', '4/5 = 2022-04-05'],
    ['We drank 2/3 of it, won 8/20 and lost 9/10'],
  ],
  'hours told about or with their part of the day': [
    ['home at 8ish', '8ish = 2022-03-22T08:00'],
    ['tonight around 8ish', 'tonight = 2022-03-22TNI', 'around 8ish = 2022-03-22T20:00'],
    ['see you 7:30-ish tonight', '7:30-ish tonight = 2022-03-22T19:30'],
    [
      'Up since 5 this morning, done by 9 tomorrow night',
      '5 this morning = 2022-03-22T05:00',
      '9 tomorrow night = 2022-03-23T21:00',
    ],
    ['the garishness of 8 fish'],
  ],
  'months in careless writing': [
    ['back to march 2011 and may 2012', 'march 2011 = 2011-03', 'may 2012 = 2012-05'],
    ['they may 2 times march 10 miles'],
    ['off on march 1st and may 2nd', 'march 1st = 2022-03-01', 'may 2nd = 2022-05-02'],
    ['http://example.org/xl3 December 19, 2014', 'December 19, 2014 = 2014-12-19'],
    ['back home in feb', 'feb = 2022-02'],
    ['no sleep since june', 'june = 2021-06'],
    ['See you in Dec!', 'Dec = 2022-12'],
    ['It rose in Sept and Oct but fell since', 'Sept = 2021-09', 'Oct = 2021-10'],
    ['Ends Oct-12-2020 at noon', 'Oct-12-2020 at noon = 2020-10-12T12:00'],
    ['A square in Jan Palach’s memory'],
  ],
  'parts of days, feasts and hours in careless writing': [
    ['Dinner Sat eve, drinks tomorrow eve', 'Sat eve = 2022-03-26TEV', 'tomorrow eve = 2022-03-23TEV'],
    ['On Sunday, Eve told Adam of the eve of the vote', 'Sunday = 2022-03-20'],
    ['bad news this mornin', 'this mornin = 2022-03-22TMO'],
    ['up all nite, 2 nites running', 'all nite = P1NI', '2 nites = P2NI'],
    ['saw him the other nite', 'the other nite = PAST_REF'],
    ['in bed by midnite', 'midnite = 2022-03-22T24:00'],
    ['new yrs eve plans?', 'new yrs eve = 2022-12-31'],
    ['show is 8pm ET/5pm PT', '8pm ET = 2022-03-22T20:00', '5pm PT = 2022-03-22T17:00'],
    ['see you at half seven', 'half seven = 2022-03-22T07:30'],
    ['from half 7 until half nine tonight', 'half 7 = 2022-03-22T07:30', 'half nine tonight = 2022-03-22T21:30'],
    ['They cut it by half 7 times'],
    ['I run everyday but hate everyday life, it is so everyday', 'everyday = P1D'],
  ],
  'two hours of which the second says the half of the day': [
    ['skate tonight, 7:30-9:30pm!', 'tonight = 2022-03-22TNI', '7:30 = 2022-03-22T19:30', '9:30pm = 2022-03-22T21:30'],
    ['lunch 11.30-1pm', '11.30 = 2022-03-22T11:30', '1pm = 2022-03-22T13:00'],
    ['shown at 6:30 and 8:30 p.m.', '6:30 = 2022-03-22T18:30', '8:30 p.m. = 2022-03-22T20:30'],
    ['It will be shown at 7 and 9 p.m. Saturday', '7 = 2022-03-26T19:00', '9 p.m. Saturday = 2022-03-26T21:00'],
    ['won 7-9, lost 6.30-8 on points'],
  ],
  'figures in names and counts': [
    ['RT @smith1972: 2000+ were hurt, 2000 + more'],
    ['out jan2014, back in2015', 'jan2014 = 2014-01', '2015 = 2015'],
    ['row at 10 this morning', '10 this morning = 2022-03-22T10:00'],
    ['early night for me, said the Evening Standard'],
    ['the bank fears a slump, minutes show'],
  ],
  'words that lack their apostrophe': [
    ['watching last nights show', 'last nights = 2022-03-21TNI'],
    ['this weeks price and next years model', 'this weeks = 2022-W12', 'next years = 2023'],
    ['the last weeks of the war', 'the last weeks = PXW'],
  ],
  'how long, and when at large': [
    ['up all night', 'all night = P1NI'],
    ['It rained all morning', 'all morning = 2022-03-22TMO'],
    ['we met ages ago', 'ages ago = PAST_REF'],
    ['saw him the other night', 'the other night = PAST_REF'],
    ['busy at the mo', 'at the mo = PRESENT_REF'],
  ],
  'headlines with a capital to every word': [
    ['Storm To Reach Coast Tomorrow Night', 'Tomorrow Night = 2022-03-23TNI'],
    ['Minister Leaves Office Today', 'Today = 2022-03-22'],
    ['Driver Held Friday Night In Lomvik', 'Friday Night = 2022-03-18TNI'],
    ['Minister Tells USA Today Of Plans'],
    ['Actor Joins Monday Night Football'],
  ],
};

for (const [manner, texts] of Object.entries(messages))
  describe(manner, () => {
    for (const [text, ...expressions] of texts) it(text, () => expect(found(text)).toEqual(expressions));
  });
