import { describe, expect, it } from 'vitest';
import { told, toldOf } from './told.ts';

describe('whoever is under attack or investigation', () => {
  it('undergoes it, and whoever it comes from does it', () => {
    expect(toldOf('Two soldiers were under attack from gunmen in the north.')).toEqual([
      'Two soldiers are under attack from gunmen in north: agent gunmen, patient two soldiers',
    ]);
    expect(toldOf('They placed the general under house arrest.')).toContain(
      'General is under house arrest: patient general',
    );
  });

  it('is no time that was spent so, and nothing is under a review of it', () => {
    expect(toldOf('She spent 15 years under house arrest.')).toContain('House arrest');
    expect(toldOf('Under the review, ten schools closed.')).toContain('Review');
  });
});

describe('roles', () => {
  it('make whoever is told a recipient, and what is told no such thing', () => {
    expect(toldOf('Smith told Reuters in an interview.')[0]).toContain('recipient Reuters');
    expect(toldOf('Smith told the story to the union.')[0]).toContain('patient story');
  });

  it('give nothing to whoever is fined', () => {
    expect(toldOf('Johnson was fined $1,000.')).toEqual(['Johnson is fined $1,000: patient Johnson']);
  });

  it('take nobody to whoever won', () => {
    expect(toldOf('Rovers lost to United in the final.')[0]).toContain('participant United');
  });
});

describe('factuality', () => {
  it('has what somebody has had to do as done', () => {
    expect(told('The mayor has had to turn to the union.')).toEqual(['Mayor turns to union (happened)']);
    expect(told('The mayor has to turn to the union.')).toEqual(['Mayor may turn to union (possible)']);
  });

  it('has what was done to what somebody had as done', () => {
    expect(told('The firm had its roof repaired.')).toContain("Firm's roof is repaired (happened)");
  });

  it('leaves to come what is only called for', () => {
    expect(told('The report has prompted calls for all mills to be closed.')).toContain(
      'All mills to be closed (planned)',
    );
  });

  it('of a title that ends in a full stop has the deed done to its subject', () => {
    expect(told('Three soldiers killed in gun attack.')).toContain(
      'Three soldiers are killed in gun attack (happened)',
    );
    expect(told('Smith killed again in May.')).toEqual(['Smith kills (happened)']);
  });
});

describe('no event', () => {
  it('is when a page was made', () => {
    expect(told('Last updated at 14:39 GMT, 9 September 2013')).toEqual([]);
    expect(told('Posted on March 9, 2013')).toEqual([]);
    expect(told('The firm posted a profit of $3 million in May.')).toEqual([
      'Firm posts profit of $3 million (happened)',
    ]);
  });

  it('is what opens a comparison or a name, or what somebody is used to', () => {
    expect(told('Sales reached $5 million, compared with $2 million last year.')).toHaveLength(1);
    expect(told('They bought the estate, now known as River Garden.')).toHaveLength(1);
    expect(told('It is hard to get used to the noise.')).toHaveLength(1);
  });

  it('is a fire that is held', () => {
    expect(told('The buyers held fire on Friday.')).toEqual(['Buyers hold fire (happened)']);
  });
});

describe('labels', () => {
  it('leave the doer behind the verb where more is said of it', () => {
    expect(told('Their defeat was compounded by failure on the world stage.')).toContain(
      'Their defeat is compounded by failure on world stage (happened)',
    );
    expect(told('The town was taken by rebels in May.')).toEqual(['Rebels take town (happened)']);
  });

  it('keep the form of what has been done', () => {
    expect(told('It is believed to have been caused by a spark.')[0]).toBe(
      'It is believed to have been caused (happened)',
    );
  });
});

describe('those who are not named', () => {
  it('are told of by what describes them, but for what is told of them', () => {
    expect(told('Those responsible for the attack fled to the north.')).toContain(
      'Those responsible for the attack flee to north (happened)',
    );
    expect(told('Those who broke the rules were fined.')).toEqual([
      'Those break rules (happened)',
      'Those who broke the rules are fined (happened)',
    ]);
  });
});

describe('what only looks like a verb', () => {
  it('describes a noun between its article or owner and itself', () => {
    expect(told('They moved to Virginia, converted his remaining nursing homes to offices and left.')).toEqual([
      'They move to Virginia (happened)',
      'They convert his remaining nursing homes to offices (happened)',
      'They leave (happened)',
    ]);
    expect(told('The crowd booed, and the visiting Rovers won the cup in May.')).not.toContain(
      'Rovers visit (happened)',
    );
  });

  it('is a player, or a "let alone"', () => {
    expect(told('The Saints re-signed running back Jim Wynn on Tuesday.')).toHaveLength(1);
    expect(told('He was running back to the house.')).toEqual(['He runs back to house (happened)']);
    expect(told('He could not feed, let alone save, his men.')).toEqual(['He could not feed (denied)']);
  });
});

describe('what somebody does by a verb and its noun', () => {
  it('is theirs, whatever describes the noun', () => {
    expect(toldOf('Two consortia placed initial bids.')).toContain('Initial bids: agent two consortia');
  });

  it('is done where they are tried for it', () => {
    expect(told('Two men went on trial Wednesday for killing a nurse.')).toContain('Two men kill nurse (happened)');
  });
});
