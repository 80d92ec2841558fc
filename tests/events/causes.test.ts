import { describe, expect, it } from 'vitest';
import { related } from './told.ts';

describe('a cause', () => {
  it('is whatever something is caused by', () => {
    expect(related('The storm led to a strike.')).toEqual(['storm causes strike']);
    expect(related('The strike was prompted by the storm.')).toEqual(['storm causes strike']);
    expect(related('Shortages of bread triggered by the blockade hurt the town.')).toEqual([
      'blockade causes shortage',
    ]);
  });

  it('is nothing that is denied to be one', () => {
    expect(related('The storm did not lead to a strike.')).toEqual([]);
    expect(related('They are not safe just because they left the town.')).toEqual([]);
    expect(related('They did not stay because rebels attacked the town.')).toEqual(['attack causes stay']);
  });

  it('is nobody who leads', () => {
    expect(related('The uprising in the town was led by the mayor.')).toEqual([]);
  });
});

describe('“since”', () => {
  it('tells why, unless what it tells is over', () => {
    expect(related('The port has closed since rebels are attacking it.')).toEqual(['attack causes close']);
    expect(related('Traffic is hindered since the drivers have stopped working.')).toEqual(['stop causes hinder']);
  });

  it('tells from when on where that is over', () => {
    expect(related('The port has been closed since rebels attacked it.')).toEqual(['attack before close']);
    expect(related('Prices have fallen since the war began.')).toEqual(['begin before fall']);
  });
});
