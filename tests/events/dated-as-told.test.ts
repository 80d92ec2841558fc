import { describe, expect, it } from 'vitest';
import { dated, open } from './written.ts';

describe('dates, by how an event is told', () => {
  it('end with the article where it is told as past', () => {
    expect(dated('The ban came after a ferry sank in the lake on Monday.').came).toBe('2022-05-16..2022-05-21');
    expect(dated('On 9 March a bus hit a wall. A passenger died a few days later.').died).toBe(
      '2022-03-09..2022-05-21',
    );
    expect(dated('A passenger died a few days later.').died).toBe(open);
  });

  it('lie ahead of what must not be, and of what is only supposed', () => {
    expect(dated('The council must not sell the mill.').sell).toBe('2022-05-20..');
    expect(dated('If the mayor is asked to resign, she will refuse.').asked).toBe('2022-05-20..');
    expect(dated('The mayor could not be reached.').reached).toBe('2022-05-20..2022-05-21');
  });

  it('are of any time for what happened in the youth of people, or previously', () => {
    const opening = 'Police closed a road on Thursday.';
    expect(dated(`${opening} The mayor was born in Klow and grew up on a farm.`)).toMatchObject({
      born: open,
      grew: open,
    });
    expect(dated(`${opening} Twins were born in the ambulance.`).born).toBe('2022-05-19..2022-05-20');
    expect(dated(`${opening} The mayor said previously that she would resign.`).said).toBe(open);
  });

  it('are not those of a time that only tells how rare something is, and when that was', () => {
    expect(dated('The index had its largest drop since July 2019, when it lost a tenth.')).toMatchObject({
      had: '2022-05-20..2022-05-21',
      lost: '2019-07-01..2019-08-01',
    });
  });

  it('begin with the order for what was ordered', () => {
    expect(dated('On Monday, a judge ordered the confiscation of several coats.').confiscation).toBe('2022-05-16..');
  });

  it('lie ahead for as long as something could last', () => {
    expect(dated('The strike could last for two weeks.').last).toBe('2022-05-20..');
    expect(dated('The siege may have lasted for two weeks.').lasted).toBe(open);
  });
});

describe('what is looked back on', () => {
  it('is of any time until it is spoken of', () => {
    const opening = 'Police closed a road on Thursday.';
    expect(dated(`${opening} A judge accused the firm of bribing two guards.`)).toMatchObject({
      accused: '2022-05-19..2022-05-20',
      bribing: open,
    });
    expect(dated(`${opening} A clerk was charged with stealing a ring.`).stealing).toBe(open);
    expect(dated(`${opening} The mayor thanked them for saving the bridge.`).saving).toBe(open);
    expect(dated(`${opening} A driver admitted hitting the wall.`).hitting).toBe(open);
  });

  it('is so where the blame is told in the present, and beside a charge', () => {
    expect(dated('A guard is accused of hitting a clerk.')).toMatchObject({
      accused: '2022-05-20..2022-05-21',
      hitting: open,
    });
    expect(dated('A driver is charged with theft and leaving the scene of a crash.').leaving).toBe(open);
    expect(dated('The trial of a man accused of stealing a boat begins.').stealing).toBe(open);
    // What follows from a charge is of its day.
    expect(dated('A driver is charged with theft, bringing to three the number of suspects.').bringing).toBe(
      '2022-05-20..2022-05-21',
    );
  });

  it('is whatever a perfect that is not repeated tells', () => {
    expect(
      dated('Police closed a road on Thursday. The firm has demanded a hearing and insisted on a vote.'),
    ).toMatchObject({
      demanded: open,
      insisted: open,
    });
    expect(
      dated('Police closed a road on Thursday. The firm has not named a successor but said that it would.').said,
    ).toBe('2022-05-19..2022-05-21');
  });
});

describe('a time before a noun', () => {
  it('is that of what people went through or took part in', () => {
    expect(dated('Two men died in a Wednesday crash.').died).toBe('2022-05-18..2022-05-19');
    expect(dated('The mayor spoke at a Wednesday rally.').spoke).toBe('2022-05-18..2022-05-19');
    expect(dated('The mayor said so in a May 2010 interview.').said).toBe('2010-05-01..2010-06-01');
    expect(dated('His career ended with a July 1997 conviction.').ended).toBe('1997-07-01..1997-08-01');
  });

  it('is none of what somebody did who is described by it', () => {
    expect(dated('Jane Doe, the 1950s model, died on Wednesday.').died).toBe('2022-05-18..2022-05-19');
  });

  it('is not that of what was done for it long after', () => {
    expect(dated('Jane Doe was arrested in the 2005 killing of a guard.').arrested).not.toContain('2005');
  });
});

describe('a time of day', () => {
  it('bounds what was before and after it by its day', () => {
    expect(dated('The fire was put out by 7am on Wednesday.').put).toBe('2022-05-18..2022-05-18T07:01');
    expect(dated('As of Wednesday evening, the mayor still had not signed a contract.').signed).toMatch(/^\.\./);
    expect(dated('Caesar was killed before noon on 15 March 44 BC.').killed).toContain('-0043-03-15');
    expect(dated('Crews were called shortly after 6am on Wednesday.').called).toBe('2022-05-18T06:01..2022-05-19');
    expect(dated('A man was arrested shortly before midnight on 12 May 2022.').arrested).toBe('2022-05-12..2022-05-13');
    expect(dated('The tower stood empty before 1990.').stood).toBe('..1990-01-01');
  });

  it('is that from which minutes are counted, which are of its day', () => {
    const opening = 'Police closed a road on Thursday.';
    const day = '2022-05-19..2022-05-20';
    expect(dated(`${opening} Ten minutes after the guard left, she drove through a gate.`).drove).toBe(day);
    expect(dated(`${opening} Ten years after the guard left, she drove through a gate.`).drove).not.toBe(day);
  });
});

it('the participles that go along with the news in the perfect are of its day', () => {
  expect(dated('A storm has hit Klow, destroying a pier and killing two cows.')).toMatchObject({
    hit: '2022-05-20..2022-05-21',
    destroying: '2022-05-20..2022-05-21',
    killing: '2022-05-20..2022-05-21',
  });
});

describe('a time that hangs on something below', () => {
  it('is that of what was done for a purpose', () => {
    expect(dated('Ministers met to discuss the budget on Wednesday.').met).toBe('2022-05-18..2022-05-19');
    expect(dated('Ministers met to discuss a vote next month.').met).not.toContain('2022-06');
  });

  it('is that of what is joined, too', () => {
    expect(dated('Two people were killed and six wounded in a blast on Wednesday.').killed).toBe(
      '2022-05-18..2022-05-19',
    );
    expect(dated('Fights and shooting broke out on Wednesday.').shooting).toBe('2022-05-18..2022-05-19');
  });

  it('is that of the next deed, too', () => {
    expect(dated('Guards, sent by the mayor, stopped an attack by thieves on Wednesday and freed a clerk.').freed).toBe(
      '2022-05-18..2022-05-19',
    );
  });
});
