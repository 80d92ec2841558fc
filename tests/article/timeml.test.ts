import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const file = (text: string) => `<?xml version="1.0" ?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<DOCID>coast-1</DOCID>
<DCT><TIMEX3 tid="t0" type="TIME" value="2022-03-22T10:00" functionInDocument="CREATION_TIME">22 March</TIMEX3></DCT>
<TITLE>Lighthouse stays <EVENT eid="e0">dark</EVENT></TITLE>
<TEXT>${text}</TEXT>
</TimeML>`;

describe('TimeML', () => {
  it('gives its text exactly, without the annotation', () => {
    const article = read(
      'a.tml',
      file(
        '\n\nThe council <EVENT eid="e1" class="OCCURRENCE">met</EVENT> on\n<TIMEX3 tid="t1" value="2022-03-22">Tuesday</TIMEX3>, said M&amp;M &#x2019;s.  \n',
      ),
    );
    expect(article.text).toBe('\n\nThe council met on\nTuesday, said M&M ’s.  \n');
    expect(article.title).toBe('Lighthouse stays dark');
  });

  it('gives its document creation time as the given date', () => {
    expect(read('a.tml', file('Snow fell.')).statedDates).toEqual([
      { value: '2022-03-22', basis: 'given', because: 'the file’s document creation time (DCT)' },
    ]);
  });

  it('is known by its content too', () => {
    expect(read('a.xml', file('Snow fell.')).text).toBe('Snow fell.');
  });

  it('keeps what is no entity and no tag', () => {
    expect(read('a.tml', file('a &b; 3 < 4 &#99999999; &lt;b&gt; &amp;lt;')).text).toBe(
      'a &b; 3 < 4 &#99999999; <b> &lt;',
    );
  });
});
