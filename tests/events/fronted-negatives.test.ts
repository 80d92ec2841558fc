import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('what denies a clause and stands before its subject', () => {
  it.each([
    ['Nor has the minister denied the claim.', 'Minister does not deny claim (denied)'],
    ['She did not sign, nor was the treaty ratified.', 'Treaty is not ratified (denied)'],
    ['Never has the army attacked the town.', 'Army does not attack town (denied)'],
    ['At no time did the army attack the town.', 'Army does not attack town (denied)'],
    ['In no way can the report be seen as fair.', 'Report cannot be seen as fair (denied)'],
    ['No longer does the army attack the town.', 'Army does not attack town (denied)'],
    ['Not once did police shoot.', 'Police do not shoot (denied)'],
    ['Never again will the army attack the town.', 'Army will not attack town (denied)'],
  ])('denies it: %s', (sentence, label) => expect(told(sentence)).toContain(label));

  it.each([
    ['Not only had the mayor led the inquiry, he also paid for it.', 'Mayor leads inquiry (happened)'],
    ['Not only did the army shell the town, it burned the bridge.', 'Army shells town (happened)'],
    ['Not until Monday did the company recall the cars.', 'Company recalls cars (happened)'],
    ['Hardly had the army attacked when the rebels fled.', 'Army attacks (happened)'],
    ['Never before had the rebels taken the town.', 'Rebels take town (happened)'],
    ['Rarely do courts overturn bans.', 'Courts overturn bans (happened)'],
  ])('may only limit it: %s', (sentence, label) => expect(told(sentence)).toContain(label));

  it('may be who does it', () => expect(told('Neither can deny the claim.').join()).toContain('(denied)'));

  it('asks or supposes nothing else', () => {
    expect(told('Why did the police shoot at him?').join()).toContain('Police');
    const supposed = 'Guards do not allow him to leave (denied)';
    expect(told('Had the guards allowed him to leave, he would be free.')).toContain(supposed);
    expect(told('But had the firm paid, the mill would have closed.')).toContain('Firm does not pay (denied)');
  });
});

it('what is “by no means” so is denied', () =>
  expect(told('By no means has the army attacked the town.')).toContain('Army does not attack town (denied)'));
