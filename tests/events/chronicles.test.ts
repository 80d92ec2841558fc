import { describe, expect, it } from 'vitest';
import { dates, time } from './dated.ts';
import { parsed } from './parsed.ts';

describe('a paragraph that opens with its date', () => {
  const march = (source: string) => `¶ March|=|NNP|0|root ${source}`;
  const entry = (mark: string) => {
    const text = parsed(
      '¶ It|=|PRP|2|nsubj rained|rain|VBD|0|root .|=|.|2|punct',
      march(`${mark}|=|:|4|punct They|=|PRP|4|nsubj flee|=|VBP|1|parataxis .|=|.|4|punct`),
      'Guards|guard|NNS|2|nsubj slept|sleep|VBD|0|root .|=|.|2|punct',
      '¶ They|=|PRP|2|nsubj weep|=|VBP|0|root .|=|.|2|punct',
    );
    return dates(text, [time(text, 'March', '1999-03', '1999-03-01', '1999-04-01')]);
  };

  it('dates what it tells, in the present tense or the past', () => {
    for (const mark of [':', '–']) {
      const { flee, slept, weep } = entry(mark);
      expect(flee).toMatchObject({ value: '1999-03', basis: 'related' });
      expect(slept).toMatchObject({ value: '1999-03', basis: 'related' });
      expect(weep?.value).toBe('1999-05-20');
    }
  });
});
