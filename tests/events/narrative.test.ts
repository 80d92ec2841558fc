import { describe, expect, it } from 'vitest';
import { article, dates, time } from './dated.ts';
import { parsed } from './parsed.ts';

const struck = 'They|=|PRP|2|nsubj struck|strike|VBD|0|root in|=|IN|4|case 1991|=|CD|2|obl .|=|.|2|punct';
const slept = 'They|=|PRP|2|nsubj slept|sleep|VBD|0|root .|=|.|2|punct';
const fled = 'They|=|PRP|2|nsubj fled|flee|VBD|0|root .|=|.|2|punct';
const said = 'They|=|PRP|2|nsubj said|say|VBD|0|root so|=|RB|2|advmod .|=|.|2|punct';
const then = { begin: '1991-01-01', end: '1999-05-21' };

describe('what goes on from something long ago', () => {
  it('was then or later: in its paragraph, or in the next sentence', () => {
    for (const sources of [
      [struck, slept, fled],
      [struck, `¶ ${fled}`],
    ]) {
      const text = parsed(...sources);
      const found = dates(text, [time(text, '1991', '1991', '1991-01-01', '1992-01-01')]);
      expect(found.fled).toMatchObject({ value: null, interval: then, basis: 'inferred' });
    }
  });

  it('is not what is told in a later paragraph, nor what somebody said', () => {
    const text = parsed(struck, slept, said, `¶ ${fled}`);
    const found = dates(text, [time(text, '1991', '1991', '1991-01-01', '1992-01-01')]);
    expect(found.fled).toMatchObject({ value: null, interval: { begin: null, end: '1999-05-21' } });
    expect(found.said?.value).toBe('1999-05-20');
  });

  it('does not begin with a time that tells which thing is meant', () => {
    const text = parsed(
      'They|=|PRP|2|nsubj broke|break|VBD|0|root pacts|pact|NNS|2|obj signed|sign|VBN|3|acl in|=|IN|6|case 1991|=|CD|4|obl .|=|.|2|punct',
      fled,
    );
    const found = dates(text, [time(text, '1991', '1991', '1991-01-01', '1992-01-01')]);
    expect(found.fled?.value).toBe('1999-05-20');
  });
});

describe('what was so when it was said', () => {
  const saidThat = (rest: string) => parsed(`They|=|PRP|2|nsubj said|say|VBD|0|root ${rest} .|=|.|2|punct`);
  const open = { value: null, interval: { begin: null, end: '1999-05-21' } };

  it('is of the day on which it was: what people feared, or were doing themselves', () => {
    const feared = dates(saidThat('they|=|PRP|4|nsubj feared|fear|VBD|2|ccomp floods|flood|NNS|4|obj')).feared;
    expect(feared).toMatchObject({ value: '1999-05-20', basis: 'inferred' });
    const working = saidThat('it|=|PRP|5|nsubj was|be|VBD|5|aux rebuilding|rebuild|VBG|2|ccomp mills|mill|NNS|5|obj');
    expect(dates(working).rebuilding?.value).toBe('1999-05-20');
  });

  it('is not what was done, what others were doing, or what was seen', () => {
    const fled = dates(saidThat('men|man|NNS|4|nsubj fled|flee|VBD|2|ccomp')).fled;
    expect(fled).toMatchObject(open);
    const wearing = saidThat('Moss|=|NNP|5|nsubj was|be|VBD|5|aux wearing|wear|VBG|2|ccomp boots|boot|NNS|5|obj');
    expect(dates(wearing).wearing).toMatchObject(open);
    const saw = saidThat('they|=|PRP|4|nsubj saw|see|VBD|2|ccomp smoke|=|NN|4|obj');
    expect(dates(saw).saw ?? open).toMatchObject(open);
  });
});

describe('what tells how long, but not when', () => {
  const scored =
    'They|=|PRP|2|nsubj scored|score|VBD|0|root after|=|IN|5|case ten|=|CD|5|nummod minutes|minute|NNS|2|obl .|=|.|2|punct';
  const minutes = (text: ReturnType<typeof parsed>) => time(text, 'ten minutes', 'PT10M', null, null, 'DURATION');

  it('leaves a deed on the day that the article is about', () => {
    const text = parsed(slept, scored);
    expect(dates(text, [minutes(text)]).scored).toMatchObject({ value: '1999-05-20', basis: 'inferred' });
  });

  it('leaves it where the narrative has come to, and does not take that elsewhere', () => {
    const text = parsed(struck, scored, fled);
    const found = dates(text, [time(text, '1991', '1991', '1991-01-01', '1992-01-01'), minutes(text)]);
    expect(found.scored).toMatchObject({ value: null, interval: then });
    expect(found.fled).toMatchObject({ value: null, interval: then });
  });

  it('says nothing where it lasts for days', () => {
    const text = parsed(
      slept,
      'They|=|PRP|2|nsubj ruled|rule|VBD|0|root for|=|IN|5|case ten|=|CD|5|nummod years|year|NNS|2|obl .|=|.|2|punct',
    );
    const years = time(text, 'ten years', 'P10Y', null, null, 'DURATION');
    expect(dates(text, [years]).ruled).toMatchObject({ value: null, interval: { begin: null } });
  });
});

describe('what a noun names in passing', () => {
  it('may be long known, whenever it is taken up', () => {
    const text = parsed(
      slept,
      'They|=|PRP|2|nsubj praised|praise|VBD|0|root the|=|DT|4|det ruling|=|NN|2|obj .|=|.|2|punct',
    );
    const known = { value: null, interval: { begin: null, end: '1999-05-21' } };
    expect(dates(text).ruling).toMatchObject(known);
    const looted = parsed(
      slept,
      'They|=|PRP|2|nsubj returned|return|VBD|0|root looted|loot|VBN|4|amod goods|=|NNS|2|obj .|=|.|2|punct',
    );
    expect(dates(looted).looted ?? known).toMatchObject(known);
  });
});

describe('the day that an article is about', () => {
  const month = { ...article, value: '1999-05', interval: { begin: '1999-05-01', end: '1999-06-01' } };
  const left = 'They|=|PRP|2|nsubj left|leave|VBD|0|root Friday|=|NNP|2|obl:tmod .|=|.|2|punct';
  const text = parsed(left, `¶ ${fled}`);

  it('is the one that it names', () => {
    const friday = time(text, 'Friday', '1999-05-14', '1999-05-14', '1999-05-15');
    expect(dates(text, [friday], month).fled).toMatchObject({ value: '1999-05-14', granularity: 'day' });
  });

  it('is not the first of many that are meant by it', () => {
    const friday = time(text, 'Friday', 'XXXX-WXX-5', '1999-04-25', '1999-05-31');
    expect(dates(text, [friday], month).fled).toMatchObject({ value: '1999-05', granularity: 'month' });
  });
});
