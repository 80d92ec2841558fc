import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('an object', () => {
  it('is told with what it is meant for, or goes with', () => {
    expect(told('Police have no plans to release the tapes.')).toContain(
      'Police have no plans to release tapes (denied)',
    );
    expect(told('Ruritania reserved the right to retaliate.')).toContain(
      'Ruritania reserves right to retaliate (happened)',
    );
    expect(told('They had no choice but to leave the town.')).toContain(
      'They have no choice but to leave town (denied)',
    );
    expect(told('The dockers have trouble paying the rent.')).toContain('Dockers have trouble paying rent (happened)');
  });

  it('keeps apart from what it is called', () => {
    expect(told('Jane Doe called the report of the panel a lie.')).toContain(
      'Doe calls report of panel a lie (happened)',
    );
  });

  it('keeps what it is seen as, which tells most of such a deed', () => {
    expect(told('The blaze is being treated as highly suspicious, police said.')).toContain(
      'Blaze is treated as highly suspicious (claimed)',
    );
    expect(told('The county sheriffs of Marrow Valley described Nordby as a dedicated family man.')).toContain(
      'County sheriffs of Marrow Valley describe Nordby as dedicated family man (happened)',
    );
  });

  it('goes without what is done besides', () => {
    expect(told('A quake hit the island on Sunday, injuring five people and damaging buildings.')).toContain(
      'Quake injures five people (happened)',
    );
  });

  it('is named once', () => {
    expect(told('The strike spared Nordlys Marine and its owner, Nordlys Marine, a fine.').join()).not.toContain(
      'Marine and Nordlys Marine',
    );
  });

  it('that is an age or a kind of people is told as such', () => {
    expect(told('The 10-year-old showed signs of fever.')).toContain('10-year-old shows signs of fever (happened)');
    expect(told('The fund helps the poor.').join()).toContain('Fund helps the poor');
  });

  it('is told with no “back” that says when', () => {
    expect(told('Doe beat Roe back in 2008.')).toContain('Doe beats Roe (happened)');
  });
});

describe('names', () => {
  it('are cut short to the part that the text uses', () => {
    expect(told('The dissident Wang Donghai left. Wang went home. Roe said Wang was ill.')).toContain(
      'Wang leaves (happened)',
    );
    expect(told('Jane Doe left. Doe went home.')).toContain('Doe leaves (happened)');
  });
});

describe('“following”', () => {
  it('that only says after what is no deed', () => {
    expect(told('The mill was closed following a strike.').join()).not.toContain('follow');
    expect(told('The following are the latest figures.')).toEqual([]);
    expect(told('The police were following Jane Doe.')).toContain('Police follow Doe (happened)');
  });
});
