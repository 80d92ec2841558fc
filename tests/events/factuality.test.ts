import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('what people had no choice but to do', () => {
  it('they did, and will do', () => {
    expect(told('They had no choice but to leave the town.')).toContain('They leave town (happened)');
    expect(told('The minister has no option but to resign.')).toContain('Minister to resign (planned)');
  });
});

describe('what goes along with something still to come', () => {
  it('is still to come, too', () => {
    expect(told('The vote is to be held in November, selecting a new flag.')).toContain(
      'Vote to select new flag (planned)',
    );
    expect(told('The museum will sell the boat when the strike ends.')).toContain('Strike to end (planned)');
  });
});

describe('what is talked or thought about doing', () => {
  it('is left open', () => {
    expect(told('Jane Doe talked about closing the mill.')).toContain('Doe may close mill (possible)');
  });
});

describe('what is needed', () => {
  it('is still to come', () => {
    expect(told('Court approval is needed for the merger.')).toContain('Court approval (planned)');
  });

  it('may have been done where it was needed', () => {
    expect(told('Jane Doe needed surgery.')).toContain('Surgery (happened)');
  });
});

describe('what something was used for', () => {
  it('was done with it', () => {
    expect(told('The guns were used to kill two guards.')).toContain('Guns kill two guards (happened)');
    expect(told('The court saw the lorry that Jane Doe used to block the road.')).toContain(
      'Doe blocks road (happened)',
    );
  });
});

describe('conditions', () => {
  it('leave open what they make depend on them', () => {
    expect(told('If they lose the vote, John Roe leaves the council.')).toContain('Roe may leave council (possible)');
    expect(told('The dockers work as long as the harbour pays them.')).toContain('Harbour may pay dockers (possible)');
  });

  it('leave alone what is told of the past, and what happens even so', () => {
    expect(told('The dockers worked as long as the harbour paid them.')).toContain('Harbour pays dockers (happened)');
    expect(told('John Roe leaves the council even if Jane Doe wins.')).toContain('Roe leaves council (happened)');
  });
});

describe('what almost happened', () => {
  it('did not', () => {
    expect(told('Jane Doe almost won the race.')).toContain('Doe almost wins race (denied)');
  });

  it('did nearly so where it comes about by degrees', () => {
    expect(told('The price of timber nearly doubled.')).toContain('Price of timber nearly doubles (happened)');
  });
});

describe('whether it happened', () => {
  it('is open for what somebody only works on or is close to', () => {
    expect(told('Jane Doe is close to signing a contract.')).toContain('Doe may sign contract (possible)');
    expect(told('The clerks are working on securing a loan.')).toContain('Clerks may secure loan (possible)');
  });

  it('is that of what the latest, the first or the best has done', () => {
    expect(told('The heist near the square is the latest to hit Ruritania after a spate of raids.')).toContain(
      'Heist hits Ruritania after spate of raids (happened)',
    );
  });

  it('is as open for the first as whether there will be one, and for the hardest to do', () => {
    expect(told('The market would be the first to react.').join()).not.toContain('happened');
    expect(told('Debts are the hardest to repay.').join()).not.toContain('happened');
  });

  it('is not yet to come where its own past is hung on what is', () => {
    expect(
      told(
        'Actor Jane Doe will return to host the prizes for a second time, producers Ada Moss and Neil Ost announced today.',
      ),
    ).toContain('Producers announce (happened)');
  });

  it('is a claim where it is one of several charges', () => {
    expect(told('Jane Doe is charged with theft and leaving the scene.')).toContain('Doe leaves scene (claimed)');
  });
});
