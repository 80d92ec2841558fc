import { describe, expect, it } from 'vitest';
import { actorsOf } from './tagged.ts';

describe('a name beside a noun', () => {
  it('is the one the noun speaks of, though nobody was told of before', () => {
    const actors = actorsOf(
      'A|DT|3|det former|JJ|3|amod technician|NN|8|nsubj ,|,|5|punct Vera|NNP|3|appos=person Kolt|NNP|5|flat=person ,|,|3|punct fled|VBD|0|root .|.|8|punct',
    );
    expect(actors.get('Vera Kolt')?.mentions).toEqual(['A former technician', 'Vera Kolt']);
  });

  it('is so too where the noun is not known to be one for people, but of a work that bears it', () => {
    const known = (noun: string) => [
      ...actorsOf(
        `The|DT|2|det ${noun}|NN|5|nsubj Tom|NNP|2|appos=person Hesketh|NNP|3|flat=person left|VBD|0|root .|.|5|punct`,
      ).keys(),
    ];
    expect(known('flautist')).toEqual(['Tom Hesketh']);
    expect(known('novel')).toEqual(expect.arrayContaining(['Tom Hesketh', 'novel']));
  });
});

describe('a title of several words', () => {
  it('is no one beside the name behind it', () => {
    const actors = actorsOf(
      'Assistant|NNP|3|compound Attorney|NNP|3|compound General|NNP|6|nsubj Tom|NNP|3|flat=person Finch|NNP|3|flat=person left|VBD|0|root .|.|6|punct',
    );
    expect([...actors.keys()]).toEqual(['Tom Finch']);
  });

  it('speaks for the name that a parser hung elsewhere', () => {
    const actors = actorsOf('Chief|NNP|4|nsubj Justice|NNP|4|dep Roe|NNP|2|flat=person spoke|VBD|0|root .|.|4|punct');
    expect(actors.get('Roe')?.mentions).toEqual(['Chief', 'Roe']);
  });
});

describe('some of many', () => {
  it('are not all that are meant later', () => {
    const actors = actorsOf(
      'Rebels|NNS|2|nsubj came|VBD|0|root .|.|2|punct',
      'He|PRP|2|nsubj killed|VBD|0|root 35|CD|4|nummod rebels|NNS|2|obj .|.|2|punct',
      'The|DT|2|det rebels|NNS|3|nsubj left|VBD|0|root .|.|3|punct',
    );
    expect(actors.get('rebels')?.mentions).toEqual(['Rebels', 'The rebels']);
  });

  it('are no actor beside what they are some of', () => {
    const actors = actorsOf(
      'Borduria|NNP|2|nsubj=place took|VBD|0|root most|JJS|2|obj of|IN|6|case the|DT|6|det harbour|NN|3|nmod .|.|2|punct',
    );
    expect([...actors.keys()]).not.toContain('most');
  });
});
