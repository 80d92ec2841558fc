import { describe, expect, it } from 'vitest';
import { dates, time } from './dated.ts';
import { parsed } from './parsed.ts';

const may = (source: string) => {
  const text = parsed(source);
  return dates(text, [time(text, 'May', '1998-05', '1998-05-01', '1998-06-01')]);
};

describe('a time that is hung on the wrong verb', () => {
  it('dates the one that stands with it between commas', () => {
    const told = (verb: string) =>
      may(
        `Doe|=|NNP|9|nsubj ,|=|,|3|punct ${verb} in|=|IN|5|case May|=|NNP|9|obl ,|=|,|9|punct still|=|RB|9|advmod often|=|RB|9|advmod leaves|leave|VBZ|0|root .|=|.|9|punct`,
      );
    const { elected, leaves } = told('elected|elect|VBN|1|acl');
    expect(elected).toMatchObject({ value: '1998-05', basis: 'stated' });
    expect(leaves?.times).toEqual([]);
  });

  it('stays where it is behind “that”', () => {
    const { said, left } = may(
      'She|=|PRP|2|nsubj said|say|VBD|0|root that|=|IN|8|mark in|=|IN|5|case May|=|NNP|8|obl ,|=|,|8|punct they|=|PRP|8|nsubj left|leave|VBD|2|ccomp .|=|.|2|punct',
    );
    expect(left).toMatchObject({ value: '1998-05', basis: 'stated' });
    expect(said?.times).toEqual([]);
  });

  it('dates what is told as past before it, where its own verb is in the present', () => {
    const source = (verb: string) =>
      `Figures|figure|NNS|6|nsubj they|=|PRP|3|nsubj published|publish|VBD|1|acl:relcl last|=|JJ|5|amod May|=|NNP|6|obl ${verb}|0|root a|=|DT|8|det fall|=|NN|6|obj .|=|.|6|punct`;
    const now = may(source('show|=|VBP'));
    expect(now.published).toMatchObject({ value: '1998-05', basis: 'stated' });
    expect(now.show?.times).toEqual([]);
    expect(may(source('showed|show|VBD')).showed).toMatchObject({ value: '1998-05' });
  });
});
