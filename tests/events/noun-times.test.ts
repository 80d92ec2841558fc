import { describe, expect, it } from 'vitest';
import { dates, time } from './dated.ts';
import { parsed } from './parsed.ts';

const may = (source: string) => {
  const text = parsed(source);
  return dates(text, [time(text, 'May', '1999-05', '1999-05-01', '1999-06-01')]);
};
const july = (source: string) => {
  const text = parsed(source);
  return dates(text, [time(text, 'July', '1999-07', '1999-07-01', '1999-08-01')]);
};
const march = (source: string) => {
  const text = parsed(source);
  return dates(text, [time(text, 'March', '1999-03', '1999-03-01', '1999-04-01')]);
};

describe('what a noun names', () => {
  it('is dated by a clause that says that it came about, not by one that says what became of it', () => {
    const deal = (verb: string) =>
      march(
        `They|=|PRP|2|nsubj praised|praise|VBD|0|root the|=|DT|4|det agreement|=|NN|2|obj ${verb}|VBN|4|acl in|=|IN|7|case March|=|NNP|5|obl .|=|.|2|punct`,
      ).agreement;
    expect(deal('signed|sign')).toMatchObject({ value: '1999-03', basis: 'related' });
    expect(deal('broken|break')?.value).toBeNull();
  });

  it('begins what it did', () => {
    const since = { value: null, interval: { begin: '1999-03-01', end: '1999-05-21' }, basis: 'related' };
    const subject = march(
      'A|=|DT|2|det strike|=|NN|5|nsubj in|=|IN|4|case March|=|NNP|2|nmod ended|end|VBD|0|root the|=|DT|7|det boom|=|NN|5|obj .|=|.|5|punct',
    );
    expect(subject.ended).toMatchObject(since);
    const clause = march(
      'Floods|flood|NNS|8|nsubj in|=|IN|3|case March|=|NNP|1|nmod ,|=|,|6|punct which|=|WDT|6|nsubj broke|break|VBD|1|acl:relcl walls|wall|NNS|6|obj receded|recede|VBD|0|root .|=|.|8|punct',
    );
    expect(clause.broke).toMatchObject(since);
  });

  it('does not begin what was done to it before, nor what lies ahead', () => {
    const subject = (verb: string) =>
      `The|=|DT|2|det vote|=|NN|6|nsubj:pass in|=|IN|4|case May|=|NNP|2|nmod was|be|VBD|6|aux:pass ${verb}|VBN|0|root .|=|.|6|punct`;
    expect(march(subject('annulled|annul').replace('May', 'March')).annulled?.basis).toBe('related');
    expect(march(subject('postponed|postpone').replace('May', 'March')).postponed?.basis).not.toBe('related');
    expect(july(subject('annulled|annul').replace('May', 'July')).annulled?.basis).not.toBe('related');
  });

  it('dates a deed that it is the scene of, though it stands in front', () => {
    const found = march(
      'In|=|IN|3|case an|=|DT|3|det interview|=|NN|7|obl in|=|IN|5|case March|=|NNP|3|nmod she|=|PRP|7|nsubj wept|weep|VBD|0|root .|=|.|7|punct',
    );
    expect(found.wept).toMatchObject({ value: '1999-03' });
  });
});

describe('what is fixed for a time', () => {
  it('is then, and when it was fixed is not told', () => {
    const found = may(
      'The|=|DT|2|det hearing|=|NN|6|nsubj scheduled|schedule|VBN|2|acl for|=|IN|5|case May|=|NNP|3|obl drew|draw|VBD|0|root crowds|crowd|NNS|6|obj .|=|.|6|punct',
    );
    expect(found.hearing?.value).toBe('1999-05');
    expect(found.scheduled?.value ?? null).not.toBe('1999-05');
  });
});

describe('what is to come', () => {
  it('comes when it is to begin, or is expected', () => {
    const trial = july(
      'The|=|DT|2|det trial|=|NN|4|nsubj is|be|VBZ|4|cop due|=|JJ|0|root to|=|TO|6|mark open|=|VB|4|xcomp in|=|IN|8|case July|=|NNP|6|obl .|=|.|4|punct',
    );
    expect(trial.trial?.value).toBe('1999-07');
    const ruling = july(
      'They|=|PRP|2|nsubj await|=|VBP|0|root a|=|DT|4|det ruling|=|NN|2|obj expected|expect|VBN|4|acl in|=|IN|7|case July|=|NNP|5|obl .|=|.|2|punct',
    );
    expect(ruling.ruling?.value).toBe('1999-07');
  });
});

describe('what somebody has done', () => {
  it('“for months now” is not of today', () => {
    const text = parsed(
      'They|=|PRP|3|nsubj have|=|VBP|3|aux protested|protest|VBN|0|root now|=|RB|3|advmod .|=|.|3|punct',
    );
    const found = dates(text, [time(text, 'now', 'PRESENT_REF', '1999-05-20', '1999-05-21')]);
    expect(found.protested?.interval).toEqual({ begin: null, end: '1999-05-21' });
  });

  it('is not of a definite past time, which is that of what it is about', () => {
    const text = parsed(
      'They|=|PRP|3|nsubj have|=|VBP|3|aux condemned|condemn|VBN|0|root the|=|DT|5|det attacks|attack|NNS|3|obj last|=|JJ|7|amod month|=|NN|3|obl:unmarked .|=|.|3|punct',
    );
    const found = dates(text, [time(text, 'last month', '1999-04', '1999-04-01', '1999-05-01')]);
    expect(found.attacks?.value).toBe('1999-04');
    expect(found.condemned?.value).not.toBe('1999-04');
  });
});

describe('what somebody announced', () => {
  const announced =
    'They|=|PRP|2|nsubj announced|announce|VBD|0|root a|=|DT|4|det vote|=|NN|2|obj in|=|IN|6|case TIME|=|NNP|4|nmod .|=|.|2|punct';
  it('was announced at a time told behind it, where that is past', () => {
    expect(march(announced.replace('TIME', 'March')).announced?.value).toBe('1999-03');
    expect(july(announced.replace('TIME', 'July')).announced?.value).not.toBe('1999-07');
  });

  it('is when what it says was said, of a letter that is dated', () => {
    const said = (preposition: string) =>
      march(
        `They|=|PRP|2|nsubj said|say|VBD|0|root so|=|RB|2|advmod ${preposition}|=|IN|6|case a|=|DT|6|det letter|=|NN|2|obl dated|date|VBN|6|acl 3|=|CD|9|nummod March|=|NNP|7|obl:unmarked .|=|.|2|punct`,
      ).said;
    expect(said('in')).toMatchObject({ value: '1999-03', basis: 'related' });
    expect(said('of')?.times).toEqual([]);
  });
});
