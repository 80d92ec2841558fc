import { describe, expect, it } from 'vitest';
import { dates, time } from './dated.ts';
import { parsed } from './parsed.ts';

const may = (source: string) => {
  const text = parsed(source);
  return dates(text, [time(text, 'May', '1998-05', '1998-05-01', '1998-06-01')]);
};

describe('times that something is compared with', () => {
  it('do not date what rose from a figure of theirs', () => {
    const rose = (from: string) =>
      may(
        `Output|=|NN|2|nsubj rose|rise|VBD|0|root ${from} 5|=|CD|5|nummod percent|=|NN|2|obl in|=|IN|7|case May|=|NNP|2|obl .|=|.|2|punct`,
      ).rose;
    expect(rose('from|=|IN|5|case')?.times).toEqual([]);
    expect(rose('by|=|IN|5|case')).toMatchObject({ value: '1998-05', basis: 'stated' });
  });

  it('do not date what is the highest since a figure of theirs', () => {
    const { rose } = may(
      'It|=|PRP|2|nsubj rose|rise|VBD|0|root to|=|IN|5|case its|=|PRP$|5|nmod:poss highest|high|JJS|2|obl since|=|IN|7|case 60|=|CD|2|obl in|=|IN|9|case May|=|NNP|2|obl .|=|.|2|punct',
    );
    expect(rose?.times).toEqual([]);
  });

  it('date what is told of them with “when” all the same', () => {
    const { fell, rained } = may(
      'It|=|PRP|2|nsubj fell|fall|VBD|0|root the|=|DT|4|det most|=|RBS|2|advmod since|=|IN|6|case May|=|NNP|2|obl ,|=|,|2|punct when|=|WRB|10|advmod it|=|PRP|10|nsubj rained|rain|VBD|6|acl:relcl .|=|.|2|punct',
    );
    expect(fell?.times).toEqual([]);
    expect(rained).toMatchObject({ value: '1998-05', basis: 'stated' });
  });
});

describe('when something is due', () => {
  it('says nothing of when it was sold', () => {
    const { sold } = may(
      'They|=|PRP|2|nsubj sold|sell|VBD|0|root bonds|bond|NNS|2|obj due|=|JJ|2|advmod in|=|IN|6|case May|=|NNP|4|obl .|=|.|2|punct',
    );
    expect(sold?.times).toEqual([]);
  });

  it('is when it comes', () => {
    const { vote } = may(
      'They|=|PRP|2|nsubj discussed|discuss|VBD|0|root a|=|DT|4|det vote|=|NN|2|obj due|=|JJ|4|amod in|=|IN|7|case May|=|NNP|5|obl .|=|.|2|punct',
    );
    expect(vote).toMatchObject({ value: '1998-05', basis: 'stated' });
  });

  it('do not date what is counted among others of theirs', () => {
    const left = (noun: string) =>
      may(
        `They|=|PRP|2|nsubj left|leave|VBD|0|root for|=|IN|6|case the|=|DT|6|det second|=|JJ|6|amod ${noun}|=|NN|2|obl in|=|IN|8|case May|=|NNP|6|nmod .|=|.|2|punct`,
      ).left;
    expect(left('time')?.times).toEqual([]);
    expect(left('coast')?.times).toEqual([0]);
  });
});
