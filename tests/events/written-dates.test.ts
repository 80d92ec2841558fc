import { describe, expect, it } from 'vitest';
import { dated, guessed, open } from './written.ts';

describe('what is told in the simple past, in sentences as they are written', () => {
  const opening = 'Masked men robbed a bank in Klow on Thursday.';

  it('goes on from the deed before it, which what is said of it may follow', () => {
    const found = dated(`${opening} They wounded a guard. The police chief said that nobody had died.`);
    expect(found.wounded).toBe('2022-05-19..2022-05-20');
    expect(found.said).toBe('2022-05-19..2022-05-21');
  });

  it('is of the day that the article is about, or later, where nothing is near', () => {
    const found = dated(opening, 'Klow is a quiet town.', 'The mayor closed all schools.');
    expect(found.closed).toBe('2022-05-19..2022-05-21');
  });

  it('is of the day on which somebody did something rather than of another that is named', () => {
    const found = guessed(
      'Monday’s vote divides the town.',
      opening,
      'Klow is a quiet town.',
      'The mayor closed a school.',
    );
    expect(found.closed).toBe('2022-05-19');
  });

  it('may be of a day that is named before that', () => {
    const found = dated(
      'The robbery, which happened on Tuesday, divides the town.',
      'The mayor resigned on Thursday.',
      'Klow is a quiet town.',
      'Its schools closed.',
    );
    expect(found.closed).toBe('2022-05-17..2022-05-21');
  });

  it('may be of any time in an article that does not open with what happened', () => {
    const found = dated(
      'Who should govern Klow?',
      'The town needs a mayor.',
      'Doe is the best of them.',
      'He built the harbour.',
    );
    expect(found.built).toBe(open);
  });

  it('may be of any time where it tells who or what is meant', () => {
    const found = dated(`${opening} The guard, who once rowed for Borduria, met the woman who trained him.`);
    expect([found.rowed, found.trained]).toEqual([open, open]);
    expect(found.met).toBe('2022-05-19..2022-05-20');
    const next = dated(`${opening} They drove to the port, where they boarded a ship.`);
    expect(next.boarded).toBe('2022-05-19..2022-05-20');
    const reduced = dated(`${opening} The guards wore coats made in Borduria.`);
    expect(reduced.made).toBe(open);
  });

  it('may be of any time where somebody tells it, in their own words or not', () => {
    const found = dated(`${opening} The mayor said the bank refused help. “We trained them,” she added.`);
    expect([found.refused, found.trained]).toEqual([open, open]);
    expect(found.added).toBe('2022-05-19..2022-05-21');
  });

  it('may be of any time where it once was, or never', () => {
    const found = dated(`${opening} The bank once owned the port. It never paid a dividend.`);
    expect([found.owned, found.paid]).toEqual([open, open]);
  });

  it('stays with what is long past, sentence by sentence', () => {
    const found = dated(
      'The firm is for sale.',
      'In 1993 it opened a mill.',
      'Farmers attacked the mill.',
      'The guards arrested nobody.',
    );
    for (const trigger of ['attacked', 'arrested'] as const) expect(found[trigger]).toBe('1993-01-01..2022-05-21');
  });

  it('may be of any time in an article that tells of old times and names no day of its own', () => {
    const found = dated(
      'In 1993 the firm opened a mill.',
      'It is for sale.',
      'Its owners are old.',
      'They closed the harbour.',
    );
    expect(found.closed).toBe(open);
  });

  it('is past in what came before something else', () => {
    expect(dated(`${opening} Before being sold, the bank lost its best customers.`).sold).not.toBe(
      '2022-05-20..2022-05-21',
    );
  });

  it('is not of a time to come', () => {
    const found = dated('The firm approved a dividend, payable June 7, to its owners.');
    expect(found.approved).toBe('2022-05-20..2022-05-21');
  });
});

describe('what the perfect tells, in sentences as they are written', () => {
  it('is news in the opening sentence, and may be of any time after that', () => {
    const found = dated('A court has freed two sailors.', 'It ruled on Thursday.', 'Doe has resigned.');
    expect(found.freed).toBe('2022-05-19..2022-05-21');
    expect(found.resigned).toBe(open);
  });

  it('was before something else, statements too, where it is the past perfect, and what shares its auxiliary', () => {
    const found = dated(
      'The inspectors entered the mine on Friday.',
      'Borduria had argued that it was closed.',
      'The firm had hired guards and warned the mayor.',
    );
    expect([found.argued, found.hired, found.warned]).toEqual([open, open, open]);
    expect(dated('The inspectors entered the mine.', 'The firm warned the mayor.').warned).not.toBe(open);
  });
});

describe('what is told with a time, in sentences as they are written', () => {
  it('is what somebody set out for at the time, then or later', () => {
    for (const [text, trigger] of [
      ['Borduria agreed in April to free the sailors.', 'free'],
      ['The ministers met in April to settle the dispute.', 'settle'],
      ['The ministry said in April that the mine would close.', 'close'],
      ['The ministry said in April that the mine was to close.', 'close'],
    ] as const)
      expect(dated(text)[trigger]).toBe('2022-04-01..');
  });

  it('is what somebody did to begin with, too', () => {
    const found = dated('Doe, a doctor, appeared on the radio on Tuesday and began by praising the mayor.');
    expect(found.praising).toBe('2022-05-17..2022-05-18');
  });

  it('is when what struck at that time was', () => {
    expect(dated('A powerful quake shook the coast on Tuesday.').quake).toBe('2022-05-17..2022-05-18');
    expect(dated('A landslide flattened six houses on Tuesday.').landslide).toBe('2022-05-17..2022-05-18');
  });

  it('is when what a noun names came out', () => {
    expect(dated('The court rejected that in a ruling released Thursday.').ruling).toBe('2022-05-19..2022-05-20');
  });

  it('is not dated by which bell or whom somebody means', () => {
    expect(dated('The mayor rang a bell from a 12th-century church.').rang).toBe('2022-05-20..2022-05-21');
    expect(dated('The man who shot 9/11 plotter Omar Doe left.').shot).toBe('..2022-05-21');
    expect(dated('The law allows 9/11 families to sue.').allows).toBe('2022-05-20..2022-05-21');
  });

  it('is not dated by who somebody is said to be', () => {
    expect(dated('Doe, a star of the 1940s, died on Thursday.').died).toBe('2022-05-19..2022-05-20');
    expect(dated('Roe, the mayor since 2004, resigned.').resigned).toBe('2022-05-20..2022-05-21');
    expect(dated('The guests met Poe, a star of the 1980s.').met).toBe('2022-05-20..2022-05-21');
    expect(dated('The bomb, the third in the city on Tuesday, killed six people.').killed).not.toMatch(/^2022-05-20/);
  });

  it('is so until now where it is so to date', () => {
    expect(dated('To date, ten sailors were freed.').freed).toBe('..2022-05-21');
  });
});

describe('what a sentence names as the scene of a deed or a statement', () => {
  it('is of the same time', () => {
    const found = dated(
      'Masked men robbed a bank in Klow on Thursday.',
      'Two guards died in an explosion.',
      'In an interview, the mayor denied that.',
      'The guards had served in the war.',
    );
    expect(found.explosion).toBe('2022-05-19..2022-05-20');
    expect(found.interview).toBe('2022-05-19..2022-05-21');
    expect(found.war).toBe('..2022-05-21');
  });
});

describe('what is meant to be done where something old is told', () => {
  it('was to be done then or later', () => {
    const found = dated('In 1993 the firm opened a mill.', 'It borrowed money to buy a second one.');
    expect(found.buy).toBe('1993-01-01..');
  });
});

describe('what comes in so long', () => {
  it('lies so long after the article', () => {
    const found = dated('The court in Klow will rule in ten days.', 'The army will leave the town within three weeks.');
    expect(found.rule).toBe('2022-05-30..2022-05-31');
    expect(found.leave).toBe('2022-05-20..2022-06-11');
  });

  it('has that day as its value', () =>
    expect(guessed('The court in Klow will rule in ten days.').rule).toBe('2022-05-30'));

  it('is not what took so long', () => expect(dated('Workers rebuilt the bridge in ten days.').rebuilt).toBe(open));
});
