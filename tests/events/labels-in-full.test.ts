import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('a verb of which nothing else is told', () => {
  it('is told with where to, and how', () => {
    expect(told('Jane Doe went home on Friday.')).toContain('Doe goes home (happened)');
    expect(told('The storm pushed inland.')).toContain('Storm pushes inland (happened)');
    expect(told('The players protested peacefully.')).toContain('Players protest peacefully (happened)');
    expect(told('The driver escaped unharmed.')).toContain('Driver escapes unharmed (happened)');
    expect(told('Jane Doe works very hard.')).toContain('Doe works very hard (happened)');
  });

  it('is told without when, how surely and what joins it', () => {
    expect(told('The mayor resigned immediately.')).toContain('Mayor resigns (happened)');
    expect(told('The mayor left early on Friday.')).toContain('Mayor leaves (happened)');
    expect(told('The harbour suffered, apart from the mill.')).toContain('Harbour suffers (happened)');
  });

  it('is told with what it aims at', () => {
    expect(told('The council concentrated on mending roads.')).toContain(
      'Council concentrates on mending roads (happened)',
    );
    expect(told('The panel voted Thursday to hold the mayor in contempt.')).toContain(
      'Panel votes to hold mayor (happened)',
    );
    expect(told('Jane Doe was credited with ending the strike.')).toContain(
      'Doe is credited with ending strike (happened)',
    );
  });
});

describe('what is asked or known', () => {
  it('is told in the words of the text', () => {
    expect(told('The mayor knows what they want.')).toContain('Mayor knows what they want (happened)');
    expect(told('The officer did not say what had caused the fire.').join()).toContain('not say what');
  });

  it('is told of whoever says so, too', () => {
    expect(told('Doe said he did not know why the mill closed.')).toContain(
      'Doe says he does not know why mill closes (happened)',
    );
    expect(told('Doe said he understood if people were angry.')[0]).toBe('Doe says he understands (happened)');
  });
});

describe('what something is called', () => {
  it('is no event, whoever calls it so', () => {
    expect(told('The town has what is called a dry dock.')).toEqual(['Town has what is called a dry dock (happened)']);
  });
});

describe('a time that is had', () => {
  it('is what somebody has', () => {
    expect(told('The guests had a great time.')).toContain('Guests have great time (happened)');
  });
});

describe('an “it” that stands for nothing', () => {
  it('is named where the verb says nothing without it', () => {
    expect(told('It took three hours to put the fire out.')).toContain('It takes three hours (happened)');
  });
});

describe('a noun of which nothing else is told', () => {
  it('is told with its aim', () => {
    expect(told('Workers criticised the decision to close the mill.')).toContain('Decision to close mill (happened)');
    expect(told('The company has trouble finding drivers.')).toContain('Trouble finding drivers (happened)');
  });

  it('is told with its place, also where that was hung on the verb', () => {
    expect(told('A man was charged with arson after a fire at the old mill.')).toContain('Fire at old mill (happened)');
    expect(told('After completion of this inquiry the firm acted.')).toContain('Completion of inquiry (happened)');
  });

  it('is told without what says nothing', () => {
    expect(told('The impact of an outage of this size is great.')).toContain('Outage (happened)');
    expect(told('Referees stopped the game to let the coach in.')).toContain('Game (happened)');
  });
});
