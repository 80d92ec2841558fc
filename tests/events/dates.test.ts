import { describe, expect, it } from 'vitest';
import { dateEvents, findEvents } from '#lib/events/index.ts';
import type { AnnotatedText } from '#lib/language/index.ts';
import { article, dates, time, unknown } from './dated.ts';
import { parsed } from './parsed.ts';

describe('dates', () => {
  it('do not come from a time that only tells which thing is meant', () => {
    const text = parsed(
      "They|=|PRP|2|nsubj sold|sell|VBD|0|root Friday|=|NNP|5|nmod:poss 's|=|POS|3|case boat|=|NN|2|obj .|=|.|2|punct",
    );
    const { sold } = dates(text, [time(text, 'Friday', '1999-05-14', '1999-05-14', '1999-05-15')]);
    expect(sold!.value).not.toBe('1999-05-14');
  });

  it('do not come from a time that only tells how rare something is', () => {
    const text = parsed(
      'They|=|PRP|2|nsubj left|leave|VBD|0|root for|=|IN|6|case the|=|DT|6|det first|=|JJ|6|amod time|=|NN|2|obl since|=|IN|8|case May|=|NNP|2|obl .|=|.|2|punct',
    );
    const { left } = dates(text, [time(text, 'May', '1998-05', '1998-05-01', '1998-06-01')]);
    expect(left!.times).toEqual([]);
  });

  it('come from the means by which something was done', () => {
    const text = parsed(
      'They|=|PRP|2|nsubj won|win|VBD|0|root titles|title|NNS|2|obj by|=|IN|5|mark beating|beat|VBG|2|advcl Moss|=|NNP|5|obj in|=|IN|8|case 1995|=|CD|5|obl .|=|.|2|punct',
    );
    const { won } = dates(text, [time(text, '1995', '1995', '1995-01-01', '1996-01-01')]);
    expect(won).toMatchObject({ value: '1995', basis: 'related' });
  });

  it('do not come from a year that tells who somebody is', () => {
    const text = parsed(
      'They|=|PRP|2|nsubj sent|send|VBD|0|root Moss|=|NNP|2|obj ,|=|,|6|punct 1995|=|CD|6|nummod winner|=|NN|3|appos .|=|.|2|punct',
    );
    const { sent } = dates(text, [time(text, '1995', '1995', '1995-01-01', '1996-01-01')]);
    expect(sent!.times).toEqual([]);
  });

  it('of a vow are not those of what is vowed', () => {
    const text = parsed(
      'They|=|PRP|2|nsubj vowed|vow|VBD|0|root on|=|IN|4|case Friday|=|NNP|2|obl to|=|TO|6|mark leave|=|VB|2|xcomp .|=|.|2|punct',
    );
    const { vowed, leave } = dates(text, [time(text, 'Friday', '1999-05-14', '1999-05-14', '1999-05-15')]);
    expect(vowed!.value).toBe('1999-05-14');
    expect(leave!.value).not.toBe('1999-05-14');
  });

  it('of what was only planned are not those of who told of the plan', () => {
    const text = parsed(
      'They|=|PRP|2|nsubj said|say|VBD|0|root on|=|IN|4|case Friday|=|NNP|2|obl they|=|PRP|6|nsubj planned|plan|VBD|2|ccomp to|=|TO|8|mark leave|=|VB|6|xcomp .|=|.|2|punct',
    );
    const { said, leave } = dates(text, [time(text, 'Friday', '1999-05-14', '1999-05-14', '1999-05-15')]);
    expect(said!.value).toBe('1999-05-14');
    expect(leave!.interval).toEqual({ begin: '1999-05-14', end: null });
  });

  it('lie ahead of what will be or will not be', () => {
    const begin = (auxiliary: string) => {
      const text = parsed(`They|=|PRP|4|nsubj ${auxiliary} not|=|RB|4|advmod leave|=|VB|0|root .|=|.|4|punct`);
      return dates(text).leave!.interval;
    };
    expect(begin('will|=|MD|4|aux')).toEqual({ begin: '1999-05-20', end: null });
    expect(begin('do|=|VBP|4|aux')).toEqual({ begin: '1999-05-20', end: '1999-05-21' });
  });

  it('come from the time that hangs on the event', () => {
    const text = parsed('They|=|PRP|2|nsubj left|leave|VBD|0|root on|=|IN|4|case Tuesday|=|NNP|2|obl .|=|.|2|punct');
    const { left } = dates(text, [time(text, 'Tuesday', '1999-05-18', '1999-05-18', '1999-05-19')]);
    expect(left).toMatchObject({
      value: '1999-05-18',
      interval: { begin: '1999-05-18', end: '1999-05-19' },
      basis: 'stated',
      times: [0],
    });
  });

  it('are no surer than the time they come from, which has the doubt of its article’s date', () => {
    const text = parsed('They|=|PRP|2|nsubj left|leave|VBD|0|root on|=|IN|4|case Tuesday|=|NNP|2|obl .|=|.|2|punct');
    const tuesday = time(text, 'Tuesday', '1999-05-18', '1999-05-18', '1999-05-19');
    const sure = dates(text, [tuesday]).left!.confidence;
    const doubtful = { ...tuesday, confidence: tuesday.confidence / 2 };
    const inferred = { ...article, basis: 'inferred' as const, confidence: 0.5 };
    expect(dates(text, [doubtful], inferred).left!.confidence).toBeCloseTo(sure / 2);
  });

  it('of what somebody “has said” lie somewhere before the article, unless it opens with that', () => {
    const said = parsed(
      'It|=|PRP|2|nsubj rains|rain|VBZ|0|root .|=|.|2|punct',
      '¶ They|=|PRP|3|nsubj have|=|VBP|3|aux said|say|VBN|0|root that|=|IN|6|mark they|=|PRP|6|nsubj left|leave|VBD|3|ccomp .|=|.|3|punct',
    );
    expect(dates(said, []).said?.interval).toEqual({ begin: null, end: '1999-05-21' });
    const opening = parsed(
      'They|=|PRP|3|nsubj have|=|VBP|3|aux said|say|VBN|0|root that|=|IN|6|mark they|=|PRP|6|nsubj left|leave|VBD|3|ccomp .|=|.|3|punct',
    );
    expect(dates(opening, []).said?.value).toBe('1999-05-20');
  });

  it('are not open for a preposition that says where', () => {
    const text = parsed(
      'They|=|PRP|2|nsubj broke|break|VBD|0|root through|=|IN|4|case walls|wall|NNS|2|obl on|=|IN|6|case Tuesday|=|NNP|4|nmod .|=|.|2|punct',
    );
    expect(dates(text, [time(text, 'Tuesday', '1999-05-18', '1999-05-18', '1999-05-19')]).broke?.value).toBe(
      '1999-05-18',
    );
  });

  it('stay open where the preposition leaves them open', () => {
    const sentence = (word: string) =>
      parsed(`They|=|PRP|2|nsubj left|leave|VBD|0|root ${word}|=|IN|4|case Tuesday|=|NNP|2|obl .|=|.|2|punct`);
    const interval = (word: string) => {
      const text = sentence(word);
      return dates(text, [time(text, 'Tuesday', '1999-05-18', '1999-05-18', '1999-05-19')]).left!.interval;
    };
    expect(interval('before')).toEqual({ begin: null, end: '1999-05-18' });
    expect(interval('after')).toEqual({ begin: '1999-05-19', end: '1999-05-21' });
    expect(interval('since')).toEqual({ begin: '1999-05-18', end: '1999-05-21' });
    expect(interval('until')).toEqual({ begin: null, end: '1999-05-19' });
  });

  it('come from a length of time that is counted from another event', () => {
    const text = parsed(
      'Days|day|NNS|4|nmod:unmarked after|=|IN|4|case the|=|DT|4|det vote|=|NN|6|obl they|=|PRP|6|nsubj left|leave|VBD|0|root .|=|.|6|punct',
    );
    const { left, vote } = dates(text, [time(text, 'Days', '1999-05-18', '1999-05-18', '1999-05-19')]);
    expect(left).toMatchObject({ value: '1999-05-18', times: [0] });
    expect(vote?.times ?? []).toEqual([]);
  });

  it('come to a verb from what it opens or is about, though grammar hangs the time there', () => {
    const dateOf = (verb: string, source: string) => {
      const text = parsed(source);
      return dates(text, [time(text, 'July', '1998-07', '1998-07-01', '1998-08-01')])[verb]?.value;
    };
    const begun = (form: string) =>
      `They|=|PRP|2|nsubj ${form} raising|raise|VBG|2|xcomp stakes|stake|NNS|3|obj in|=|IN|6|case July|=|NNP|3|obl .|=|.|2|punct`;
    expect(dateOf('began', begun('began|begin|VBD|0|root'))).toBe('1998-07');
    expect(dateOf('found', begun('found|find|VBD|0|root'))).toBe('1998-07');
    const about = (link: string) =>
      `They|=|PRP|2|nsubj spoke|speak|VBD|0|root ${link}|=|IN|5|case the|=|DT|5|det vote|=|NN|2|obl in|=|IN|7|case July|=|NNP|5|nmod .|=|.|2|punct`;
    expect(dateOf('spoke', about('at'))).toBe('1998-07');
    expect(dateOf('spoke', about('about'))).not.toBe('1998-07');
  });

  it('come to the clause that a time is put in front of, and to what was so “when”', () => {
    const text = parsed(
      'In|=|IN|2|case July|=|NNP|5|compound ,|=|,|2|punct the|=|DT|5|det police|=|NNS|6|nsubj left|leave|VBD|0|root .|=|.|6|punct',
      'In|=|IN|2|case 1996|=|CD|8|obl ,|=|,|2|punct when|=|WRB|6|advmod rebels|rebel|NNS|6|nsubj ruled|rule|VBD|8|advcl they|=|PRP|8|nsubj fled|flee|VBD|0|root .|=|.|8|punct',
    );
    const { left, ruled, fled } = dates(text, [
      time(text, 'July', '1998-07', '1998-07-01', '1998-08-01'),
      time(text, '1996', '1996', '1996-01-01', '1997-01-01'),
    ]);
    expect([left?.value, ruled?.value, fled?.value]).toEqual(['1998-07', '1996', '1996']);
  });

  it('come to the noun that tells in what a dated deed was done', () => {
    const text = parsed(
      'They|=|PRP|3|nsubj:pass were|be|VBD|3|aux:pass killed|kill|VBN|0|root in|=|IN|6|case a|=|DT|6|det bombing|=|NN|3|obl in|=|IN|8|case July|=|NNP|3|obl .|=|.|3|punct',
    );
    expect(dates(text, [time(text, 'July', '1999-07', '1999-07-01', '1999-08-01')]).bombing?.value).toBe('1999-07');
  });

  it('reach the noun that a phrase puts before or after a dated verb', () => {
    const vote = (phrase: string) => {
      const text = parsed(
        `They|=|PRP|2|nsubj ruled|rule|VBD|0|root Tuesday|=|NNP|2|obl:unmarked ${phrase} .|=|.|2|punct`,
      );
      return dates(text, [time(text, 'Tuesday', '1999-05-18', '1999-05-18', '1999-05-19')]).vote?.interval;
    };
    expect(vote('after|=|IN|6|case the|=|DT|6|det vote|=|NN|2|obl')).toEqual({ begin: null, end: '1999-05-19' });
    expect(vote('ahead|=|RB|2|advmod of|=|IN|7|case the|=|DT|7|det vote|=|NN|4|obl')).toEqual({
      begin: '1999-05-18',
      end: null,
    });
  });

  it('are shared by coordinated verbs, and reach what happened before an event that is dated', () => {
    const text = parsed(
      'They|=|PRP|2|nsubj gathered|gather|VBD|0|root before|=|IN|5|mark rebels|rebel|NNS|5|nsubj struck|strike|VBD|2|advcl and|=|CC|7|cc fled|flee|VBD|5|conj Tuesday|=|NNP|5|obl:unmarked .|=|.|2|punct',
    );
    const found = dates(text, [time(text, 'Tuesday', '1999-05-18', '1999-05-18', '1999-05-19')]);
    expect(found.struck!.value).toBe('1999-05-18');
    expect(found.fled!.value).toBe('1999-05-18');
    expect(found.gathered).toMatchObject({
      value: null,
      interval: { begin: null, end: '1999-05-19' },
      basis: 'related',
    });
  });

  it('of what was said on a day to have happened are of that day, or before it where the perfect or a quotation leaves that open', () => {
    const told = (source: string) => {
      const text = parsed(source);
      return dates(text, [time(text, 'Tuesday', '1999-05-18', '1999-05-18', '1999-05-19')]).fled;
    };
    const behind = (clause: string) =>
      told(
        `They|=|PRP|2|nsubj said|say|VBD|0|root Tuesday|=|NNP|2|obl:unmarked that|=|IN|7|mark ${clause} .|=|.|2|punct`,
      );
    expect(behind('they|=|PRP|7|nsubj had|have|VBD|7|aux fled|flee|VBN|2|ccomp')?.value).toBe('1999-05-18');
    const open = { value: null, interval: { begin: null, end: '1999-05-19' }, basis: 'related' };
    expect(behind('they|=|PRP|7|nsubj have|=|VBP|7|aux fled|flee|VBN|2|ccomp')).toMatchObject(open);
    const quoted = told(
      'They|=|PRP|2|nsubj fled|flee|VBD|5|ccomp ,|=|,|2|punct he|=|PRP|5|nsubj said|say|VBD|0|root Tuesday|=|NNP|5|obl:unmarked .|=|.|5|punct',
    );
    expect(quoted).toMatchObject(open);
  });

  it('of what was going on when it was told of are those of the telling', () => {
    const text = parsed(
      'They|=|PRP|2|nsubj said|say|VBD|0|root Tuesday|=|NNP|2|obl:unmarked that|=|IN|7|mark rebels|rebel|NNS|7|nsubj were|be|VBD|7|aux fleeing|flee|VBG|2|ccomp .|=|.|2|punct',
    );
    const { fleeing } = dates(text, [time(text, 'Tuesday', '1999-05-18', '1999-05-18', '1999-05-19')]);
    expect(fleeing?.value).toBe('1999-05-18');
  });

  it('of a closing “they said” are not those of what was said', () => {
    const text = parsed(
      'Rebels|rebel|NNS|2|nsubj fled|flee|VBD|0|root Tuesday|=|NNP|2|obl:unmarked ,|=|,|6|punct they|=|PRP|6|nsubj said|say|VBD|2|parataxis .|=|.|2|punct',
    );
    const { said } = dates(text, [time(text, 'Tuesday', '1999-05-18', '1999-05-18', '1999-05-19')]);
    expect(said?.times).toEqual([]);
  });

  it('that people expect or order are those of what is ahead, not of their expecting', () => {
    const expected = parsed(
      'A|=|DT|2|det ruling|=|NN|4|nsubj:pass is|be|VBZ|4|aux:pass expected|expect|VBN|0|root in|=|IN|6|case July|=|NNP|4|obl .|=|.|4|punct',
    );
    const july = (text: AnnotatedText) => dates(text, [time(text, 'July', '1999-07', '1999-07-01', '1999-08-01')]);
    expect(july(expected).ruling?.value).toBe('1999-07');
    expect(july(expected).expected?.value).toBe('1999-05-20');
    const ordered = parsed(
      'They|=|PRP|2|nsubj ordered|order|VBD|0|root food|=|NN|2|obj to|=|TO|6|mark be|=|VB|6|aux:pass sold|sell|VBN|2|xcomp in|=|IN|8|case July|=|NNP|6|obl .|=|.|2|punct',
    );
    expect(july(ordered).ordered?.value).not.toBe('1999-07');
  });

  it('come from the complement of the clause that orders the event', () => {
    const text = parsed(
      'They|=|PRP|2|nsubj slept|sleep|VBD|0|root after|=|IN|5|mark being|=|VBG|5|aux:pass found|find|VBN|2|advcl shivering|shiver|VBG|5|xcomp Tuesday|=|NNP|6|obl:unmarked .|=|.|2|punct',
    );
    const { slept } = dates(text, [time(text, 'Tuesday', '1999-05-18', '1999-05-18', '1999-05-19')]);
    expect(slept).toMatchObject({ interval: { begin: '1999-05-18', end: '1999-05-21' }, basis: 'related' });
  });

  it('of what was said “then” are not those of the article', () => {
    const text = parsed(
      'It|=|PRP|2|nsubj rained|rain|VBD|0|root .|=|.|2|punct',
      'They|=|PRP|2|nsubj said|say|VBD|0|root then|=|RB|2|advmod that|=|IN|6|mark guards|guard|NNS|6|nsubj slept|sleep|VBD|2|ccomp .|=|.|2|punct',
    );
    expect(dates(text).said).toMatchObject({ value: null, interval: { begin: null, end: '1999-05-21' } });
  });

  it('of conditions in the past tense lie ahead', () => {
    const text = parsed(
      'It|=|PRP|2|nsubj rained|rain|VBD|0|root .|=|.|2|punct',
      'They|=|PRP|3|nsubj would|=|MD|3|aux stay|=|VB|0|root if|=|IN|6|mark guards|guard|NNS|6|nsubj came|come|VBD|3|advcl .|=|.|3|punct',
    );
    expect(dates(text).came?.interval).toEqual({ begin: '1999-05-20', end: null });
  });

  it('are not shared across a change of tense, but by two clauses that the time stands before', () => {
    const joined = (second: string) => {
      const text = parsed(
        `In|=|IN|2|case 1996|=|CD|4|obl rebels|rebel|NNS|4|nsubj struck|strike|VBD|0|root and|=|CC|7|cc ${second} .|=|.|4|punct`,
      );
      return dates(text, [time(text, '1996', '1996', '1996-01-01', '1997-01-01')]);
    };
    expect(joined('guards|guard|NNS|7|nsubj fled|flee|VBD|4|conj').fled?.value).toBe('1996');
    expect(joined('still|=|RB|7|advmod plan|=|VBP|4|conj').plan?.value).not.toBe('1996');
    const behind = parsed(
      'Rebels|rebel|NNS|2|nsubj struck|strike|VBD|0|root in|=|IN|4|case 1996|=|CD|2|obl and|=|CC|7|cc guards|guard|NNS|7|nsubj fled|flee|VBD|2|conj .|=|.|2|punct',
    );
    expect(dates(behind, [time(behind, '1996', '1996', '1996-01-01', '1997-01-01')]).fled?.value).not.toBe('1996');
  });

  it('of what is counted from something undated stay open', () => {
    const text = parsed(
      'It|=|PRP|2|nsubj rained|rain|VBD|0|root .|=|.|2|punct',
      'Years|year|NNS|4|obl:unmarked after|=|IN|4|mark rains|rain|NNS|4|nsubj ended|end|VBD|7|advcl ,|=|,|4|punct they|=|PRP|7|nsubj left|leave|VBD|0|root .|=|.|7|punct',
    );
    expect(dates(text).left).toMatchObject({ value: null, interval: { begin: null, end: '1999-05-21' } });
  });

  it('“as of” a time are of what was so then, or had been until then', () => {
    const held = (verb: string) => {
      const text = parsed(
        `As|=|IN|3|case of|=|IN|1|fixed May|=|NNP|6|obl they|=|PRP|6|nsubj ${verb} boats|boat|NNS|6|obj .|=|.|6|punct`,
      );
      return dates(text, [time(text, 'May', '1999-05', '1999-05-01', '1999-06-01')]);
    };
    expect(held('now|=|RB|6|advmod owned|own|VBD|0|root').owned?.value).toBe('1999-05');
    expect(held('had|have|VBD|6|aux sold|sell|VBN|0|root').sold?.interval).toEqual({ begin: null, end: '1999-06-01' });
  });

  it('without a time follow tense: before, after or about the date of the article', () => {
    const opening = 'It|=|PRP|2|nsubj rained|rain|VBD|0|root .|=|.|2|punct';
    const past = dates(parsed(opening, 'They|=|PRP|2|nsubj left|leave|VBD|0|root .|=|.|2|punct')).left;
    expect(past).toMatchObject({
      value: '1999-05-20',
      interval: { begin: '1999-05-18', end: '1999-05-21' },
      basis: 'inferred',
      confidence: 0.5,
    });
    const perfect = 'They|=|PRP|3|nsubj had|have|VBD|3|aux left|leave|VBN|0|root .|=|.|3|punct';
    expect(dates(parsed(opening, perfect)).left).toMatchObject({
      value: null,
      interval: { begin: null, end: '1999-05-21' },
    });
    const future = dates(parsed('They|=|PRP|3|nsubj will|=|MD|3|aux leave|=|VB|0|root .|=|.|3|punct')).leave;
    expect(future).toMatchObject({ value: null, interval: { begin: '1999-05-20', end: null }, basis: 'inferred' });
    const statement = dates(parsed('They|=|PRP|2|nsubj said|say|VBD|0|root so|=|RB|2|advmod .|=|.|2|punct')).said;
    expect(statement).toMatchObject({ value: '1999-05-20', basis: 'document' });
  });

  it('of what is told in the simple past are of the day that the article is about', () => {
    const struck = 'They|=|PRP|2|nsubj struck|strike|VBD|0|root on|=|IN|4|case Tuesday|=|NNP|2|obl .|=|.|2|punct';
    const fled = 'They|=|PRP|2|nsubj fled|flee|VBD|0|root .|=|.|2|punct';
    const said = 'They|=|PRP|2|nsubj said|say|VBD|0|root so|=|RB|2|advmod .|=|.|2|punct';
    const text = parsed(struck, fled, said);
    const found = dates(text, [time(text, 'Tuesday', '1999-05-18', '1999-05-18', '1999-05-19')]);
    const told = { value: '1999-05-18', basis: 'inferred', times: [] };
    expect(found.fled).toMatchObject({ ...told, interval: { begin: '1999-05-18', end: '1999-05-19' } });
    // What they said of it they may have said later.
    expect(found.said).toMatchObject({ ...told, interval: { begin: '1999-05-18', end: '1999-05-21' } });
  });

  it('are not those of a time long past', () => {
    const struck = 'They|=|PRP|2|nsubj struck|strike|VBD|0|root on|=|IN|4|case Tuesday|=|NNP|2|obl .|=|.|2|punct';
    const text = parsed(struck, 'They|=|PRP|2|nsubj fled|flee|VBD|0|root .|=|.|2|punct');
    const found = dates(text, [time(text, 'Tuesday', '1991-05-18', '1991-05-18', '1991-05-19')]);
    expect(found.fled).toMatchObject({ value: null, interval: { begin: '1991-05-18', end: '1999-05-21' } });
  });

  it('take what the opening sentence tells for the news of the day', () => {
    const { left } = dates(parsed('They|=|PRP|2|nsubj left|leave|VBD|0|root .|=|.|2|punct'));
    expect(left).toMatchObject({ value: '1999-05-20', basis: 'document' });
  });

  it('are null when nothing at all is known', () => {
    expect(dates(parsed('They|=|PRP|2|nsubj left|leave|VBD|0|root .|=|.|2|punct'), [], unknown).left).toBeNull();
  });

  it('change with the date of the article, from the same events', () => {
    const text = parsed('They|=|PRP|2|nsubj said|say|VBD|0|root so|=|RB|2|advmod .|=|.|2|punct');
    const { events } = findEvents(text, [], []);
    const later = { ...article, value: '2001-01', interval: { begin: '2001-01-01', end: '2001-02-01' } };
    expect(dateEvents(events, [], later)[0]).toMatchObject({ value: '2001-01', granularity: 'month' });
  });
});

describe('relations', () => {
  const relations = (annotated: AnnotatedText) => {
    const { events, relations: found } = findEvents(annotated, [], []);
    return found.map(({ type, from, to }) => `${events[from]!.lemma} ${type} ${events[to]!.lemma}`);
  };

  it('follow the words of order and cause', () => {
    expect(
      relations(
        parsed(
          'They|=|PRP|2|nsubj fled|flee|VBD|0|root after|=|IN|5|case the|=|DT|5|det raid|=|NN|2|obl .|=|.|2|punct',
        ),
      ),
    ).toEqual(['raid before flee']);
    expect(
      relations(
        parsed(
          'They|=|PRP|2|nsubj fled|flee|VBD|0|root because|=|IN|5|mark rebels|rebel|NNS|5|nsubj struck|strike|VBD|2|advcl .|=|.|2|punct',
        ),
      ),
    ).toEqual(['strike causes flee']);
    expect(
      relations(
        parsed(
          'They|=|PRP|2|nsubj fled|flee|VBD|0|root during|=|IN|5|case the|=|DT|5|det war|=|NN|2|obl .|=|.|2|punct',
        ),
      ),
    ).toEqual(['war includes flee']);
  });
});
