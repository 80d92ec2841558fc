import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, mergeStory } from '#lib/story/index.ts';

const model = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));

/** How many mentions each event of articles has, and how many pairs contradict each other. */
function told(...texts: string[]): { events: number[]; contradictions: number } {
  const analyses = texts.map((text) => analyseArticle(articleFromText(text), model, { given: '2022-05-20' }));
  const { events, relations } = mergeStory(analyses, { title: 'Klow' });
  return {
    events: events.map(({ mentions }) => mentions.length),
    contradictions: relations.filter(({ type }) => type === 'contradicts').length,
  };
}

const here = (much: string) => `Borduroil cut its price of petrol in Klow ${much} on Monday.`;
const there = (much: string) => `Borduroil has cut its price of petrol in Klow ${much} on Monday.`;

describe('by how much', () => {
  it('tells a deed from another of its sort', () => {
    expect(told(here('by 12%'), there('by 12%')).events).toEqual([2]);
    expect(told(here('by 12%'), there('by 40%'))).toEqual({ events: [1, 1], contradictions: 0 });
    expect(told(here('to $3'), there('to $7')).events).toEqual([1, 1]);
    // Nobody rounds what has decimals to other decimals.
    expect(told(here('to $3.12'), there('to $2.98')).events).toEqual([1, 1]);
  });

  it('may be rounded, told in another currency, or left out', () => {
    expect(told(here('by 12%'), there('by 11.8%')).events).toEqual([2]);
    expect(told(here('to $3'), there('to €2.6')).events).toEqual([2]);
    expect(told(here('by 12%'), there('sharply')).events).toEqual([2]);
    expect(told(here('by 12% to $3'), there('to $3')).events).toEqual([2]);
  });
});
