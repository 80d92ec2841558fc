import { expect, it } from 'vitest';
import { isWholeUnit, type StoryEvent } from '#lib/story/index.ts';

type EventDate = NonNullable<StoryEvent['date']>;

const march: EventDate = {
  ...{ value: '2022-03', begin: '2022-03-01', end: '2022-04-01', granularity: 'month' },
  ...{ basis: 'stated', times: [], confidence: 1 },
};
const year: EventDate = { ...march, value: '2021', begin: '2021-01-01', end: '2022-01-01', granularity: 'year' };

it('a date is as wide as its unit where its bounds are those that it names', () => {
  expect(isWholeUnit(march, 31)).toBe(true);
  expect(isWholeUnit(year, 365)).toBe(true);
  expect(isWholeUnit({ ...march, value: '2021-12', begin: '2021-12-01', end: '2022-01-01' }, 31)).toBe(true);
  // "on Friday", in an article of some day in March or April
  expect(isWholeUnit({ ...march, begin: '2022-03-11', end: '2022-04-08' }, 28)).toBe(false);
  expect(isWholeUnit({ ...year, end: '2021-12-01' }, 334)).toBe(false);
});

it('a month is not all of it where it is the article’s own', () => {
  expect(isWholeUnit({ ...march, basis: 'document' }, 31)).toBe(false);
  expect(isWholeUnit({ ...march, basis: 'inferred' }, 31)).toBe(false);
  expect(isWholeUnit({ ...march, basis: 'given' }, 31)).toBe(true);
});

it('a day is one, whatever tells it', () => {
  const day: EventDate = { ...march, value: '2022-03-04', begin: '2022-03-04', end: '2022-03-05', granularity: 'day' };
  expect(isWholeUnit({ ...day, basis: 'document' }, 1)).toBe(true);
  expect(isWholeUnit({ ...day, end: '2022-03-08' }, 4)).toBe(false);
});
