import { describe, expect, it } from 'vitest';
import { told, toldOf } from './told.ts';

describe('who did it', () => {
  it('is no hour, month or party, but who stands beside it', () => {
    expect(told('Just before 8am crews requested the help of a second unit.')).toContain(
      'Crews request help of second unit (happened)',
    );
    expect(told('And last month thieves broke into the mill.')).toContain('Thieves break into mill (happened)');
    expect(told('Earlier this week miners struck a deal with the firm.')).toContain(
      'Miners strike deal with firm (happened)',
    );
    expect(told('A former clerk who opened fire at an office party killing one man, has been charged.')).toContain(
      'Former clerk kills one man (happened)',
    );
    expect(told('The summer of 2005 saw fighting around Klow.')).toContain('Fighting around Klow (happened)');
  });

  it('is no verb, where it is only safe to say so', () => {
    expect(told("Now, after breaking the record, it's safe to say Nordby exceeded all of them.")[0]).toBe(
      'Breaking record (happened)',
    );
  });

  it('is whoever it was done to, where that is told', () => {
    expect(told('The news sent shares plunging in early trading.')).toContain(
      'Shares plunge in early trading (happened)',
    );
    expect(told('The footage shows Doe (pictured) picking up her daughter from school.')).toEqual([
      'Footage shows Doe picking up her daughter (happened)',
      expect.stringMatching(/^Doe picks up her daughter from school/),
    ]);
    expect(told('Doe watched his brother fall over the edge of the mountain.')).toContain(
      "Doe's brother falls over edge of mountain (happened)",
    );
    expect(told('A neighbour said he saw a woman run from the party.')).toContain('Woman runs from party (claimed)');
    expect(told('Doe spoke about seeing her brother plunge to his death.')).toContain(
      "Doe's brother plunges to his death (happened)",
    );
  });

  it('is who is counted among those that did', () => {
    expect(told('The team has recovered the body of the second climber to fall to his death this week.')).toContain(
      'Second climber falls to his death (happened)',
    );
    expect(told('She became the first woman to cross the strait.')).toContain('She crosses strait (happened)');
  });

  it('is who called for help', () => {
    expect(told('Two engines were sent after several members of the public called emergency services.')).toContain(
      'Several members of public call emergency services (happened)',
    );
  });

  it('goes without how old somebody is', () => {
    expect(told('The deputy is survived by his wife and two sons, ages 16 and 6.')).toContain(
      "Deputy's wife and two sons survive deputy (happened)",
    );
  });

  it('is no court of a Friday', () => {
    expect(toldOf('The Harbour Court Friday rejected their objections.')[0]).toBe(
      'Harbour Court rejects their objections: agent Harbour Court',
    );
  });
});

describe('to whom it was done', () => {
  it('is who was feared dead, shot by somebody, or dubbed something', () => {
    expect(told('A colleague has paid tribute to a Lomvik doctor feared dead after a fall from a mountain.')).toEqual(
      expect.arrayContaining([
        'Colleague pays tribute to Lomvik doctor (happened)',
        'Lomvik doctor is feared dead after fall (happened)',
      ]),
    );
    expect(told('Dubbed the "Fox" for his cunning, Doe had scored a string of victories.')).toContain(
      'Doe is dubbed Fox for his cunning (happened)',
    );
    expect(told('The mayor was haunted by harrowing images of the war.')).toContain(
      'Harrowing images of war haunt mayor (happened)',
    );
  });

  it('is what was founded', () => {
    expect(told("The firm's mission has changed since its founding in 1949.")).toContain("Firm's founding (happened)");
  });

  it('is nothing that only describes something else', () => {
    expect(told('Doe, one of 99 alleged gang members seized on Tuesday, has confessed.').join()).not.toContain(
      'alleges',
    );
    expect(told('The firm said income fell, reflecting declining military spending.').join()).not.toContain('declines');
    expect(told('He had been in declining health due to old age.').join()).not.toContain('declines');
    expect(told('The club has made an offer, the biggest and longest yet for this group.')).toContain(
      'Club makes offer (happened)',
    );
  });

  it('is told with what it was declared to be', () => {
    expect(told('The government declared polar bears a threatened species this year.')).toContain(
      'Government declares polar bears a threatened species (happened)',
    );
  });
});

describe('a period that has ended', () => {
  it('is when something else was so', () => {
    expect(told('Sales increased in the quarter ended Sept. 30 to $747.8 million.')).toContain(
      'Sales increase in quarter to $747.8 million (happened)',
    );
    expect(told('In the year ended March 31, the firm had sales of $34 million.')).toContain(
      'Firm has sales of $34 million (happened)',
    );
  });
});
