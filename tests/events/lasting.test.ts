import { expect, it } from 'vitest';
import { dated } from './written.ts';

it('how long a sentence is says nothing of when it was passed', () => {
  const found = dated('A court sentenced Carl Doe to 20 years in prison.', 'Jane Roe was jailed for ten years.');
  for (const deed of ['sentenced', 'jailed']) expect(found[deed]).toMatch(/^2022-05-(?:18|20)/);
  expect(dated('Carl Doe was jailed for ten years in 2010.').jailed).toBe('2010-01-01..2011-01-01');
});

it('how long something took says nothing of when it was done', () =>
  expect(dated('Crews put out a fire in Klow.', 'It took them six hours to clear the road.').clear).toMatch(
    /^2022-05/,
  ));

it('what people were convicted of was before', () =>
  expect(dated('In 1991 Doe was convicted of robbing a bank.').robbing).toBe('..1992-01-01'));

it('a share is no month', () =>
  expect(dated('The number of cases fell by a third last month.').fell).toBe('2022-04-01..2022-05-01'));

it('after how long somebody came back says nothing of when', () =>
  expect(dated('The astronauts returned to Earth after six months in space.').returned).toMatch(/^2022-05-(?:18|20)/));
