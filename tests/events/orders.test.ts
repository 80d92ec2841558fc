import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('an order', () => {
  it('is put as it is given', () => {
    expect(told('“Do not shoot him,” she told the guards.')[0]).toBe('Do not shoot him (denied)');
    expect(told('“Send the boy back,” Doe said.')).toEqual([
      'Send back boy (possible)',
      'Doe: Send back boy (happened)',
    ]);
  });

  it('is no event where an article gives it to its readers', () => {
    expect(told('Click here to read the full report.')).toEqual([]);
    expect(told('Do not blame the mayor.')).toEqual([]);
  });
});

describe('what has no subject', () => {
  it('is not done by whoever says it', () => {
    expect(told('"I do not know what will stop the bid," said Jane Doe.')).toContain('Stopping bid (planned)');
  });
});

describe('“come”', () => {
  it('tells nothing of what is yet to come, or of what something is about', () => {
    expect(told('The strike will hurt the port for years to come.')).toEqual([
      'Strike (happened)',
      'Strike to hurt port (planned)',
    ]);
    expect(told('The mayor kept silent when it came to the port.')).toEqual(['Mayor keeps silent (happened)']);
  });
});

describe('what somebody uses something for', () => {
  it('is done where that is used', () => {
    expect(told('The minister used her speech to announce a vote.')).toContain('Minister announces vote (happened)');
    expect(told('Proceeds will be used to repay debts.')).toContain('Proceeds to repay debts (planned)');
  });
});

describe('what there is no doubt about', () => {
  it('is so', () =>
    expect(told('There is no doubt that the rebels shelled the port.')).toEqual(['Rebels shell port (happened)']));
});

describe('what is judged', () => {
  it('may be done or not', () => {
    expect(told('It would be improper for him to speak about the case, the judge said.')).toContain(
      'He may speak about case (possible)',
    );
    expect(told('It is illegal for banks to lend the money.')).toEqual(['Banks may lend money (possible)']);
  });
});

describe('what is said', () => {
  it('is told of verbs that name no event', () => {
    expect(told('The firm said its costs include a fee for lawyers.')).toEqual([
      'Firm: Its costs include fee for lawyers (happened)',
    ]);
    expect(told('Officials acknowledged that they needed to work harder.')[0]).toBe(
      'Officials acknowledge they need to work (happened)',
    );
  });

  it('may be said of a sum', () =>
    expect(told('The firm said that $10 million of the loan would be used for debts.')).toContain(
      '$10 million of loan to be used for debts (planned)',
    ));
});
