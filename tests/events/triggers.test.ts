import { describe, expect, it } from 'vitest';
import { findEvents } from '#lib/events/index.ts';
import { events } from './events.ts';
import { actor, parsed } from './parsed.ts';

describe('why a source has no name', () => {
  it('is no event: "who asked not to be named"', () => {
    const text = parsed(
      'A|=|DT|2|det clerk|=|NN|10|nsubj ,|=|,|5|punct who|=|WP|5|nsubj asked|ask|VBD|2|acl:relcl not|=|RB|9|advmod to|=|TO|9|mark be|=|VB|9|aux:pass named|name|VBN|5|xcomp said|say|VBD|0|root Doe|=|NNP|12|nsubj left|leave|VBD|10|ccomp .|=|.|10|punct',
    );
    expect(Object.keys(events(text))).toEqual(['said', 'left']);
  });

  it('is no event: "who spoke on condition of anonymity because he was not authorised to discuss it"', () => {
    const text = parsed(
      'It|=|PRP|2|nsubj failed|fail|VBD|0|root ,|=|,|7|punct according|accord|VBG|7|case to|=|IN|4|fixed an|=|DT|7|det aide|=|NN|2|obl who|=|WP|9|nsubj spoke|speak|VBD|7|acl:relcl on|=|IN|11|case condition|=|NN|9|obl of|=|IN|13|case anonymity|=|NN|11|nmod because|=|IN|18|mark he|=|PRP|18|nsubj:pass was|be|VBD|18|aux:pass not|=|RB|18|advmod authorised|authorise|VBN|9|advcl to|=|TO|20|mark discuss|=|VB|18|xcomp it|=|PRP|20|obj .|=|.|2|punct',
    );
    expect(Object.keys(events(text))).toEqual(['failed']);
  });

  it('is none of those who ask for something else, or are named', () => {
    const text = parsed(
      'Doe|=|NNP|0|root ,|=|,|4|punct who|=|WP|4|nsubj asked|ask|VBD|1|acl:relcl to|=|TO|6|mark speak|=|VB|4|xcomp .|=|.|1|punct',
      'Doe|=|NNP|3|nsubj:pass was|be|VBD|3|aux:pass named|name|VBN|0|root .|=|.|3|punct',
    );
    expect(Object.keys(events(text))).toEqual(['asked', 'speak', 'named']);
  });
});

describe('what something is called', () => {
  it('is no event, beside the noun', () => {
    const text = parsed(
      'A|=|DT|2|det firm|=|NN|5|nsubj called|call|VBN|2|acl Borduroil|=|NNP|3|xcomp failed|fail|VBD|0|root .|=|.|5|punct',
      'Leaders|leader|NNS|4|nsubj called|call|VBN|1|acl home|=|RB|2|advmod left|leave|VBD|0|root .|=|.|4|punct',
    );
    expect(findEvents(text, [], []).events.map(({ lemma }) => lemma)).toEqual(['fail', 'call', 'leave']);
  });
});

describe('a verb before a hyphen and a particle', () => {
  it('is a part of a word', () => {
    const text = parsed(
      'Pop|=|VB|4|compound -|=|HYPH|1|punct up|=|RP|1|compound:prt clinics|clinic|NNS|5|nsubj opened|open|VBD|0|root .|=|.|5|punct',
    );
    expect(Object.keys(events(text))).toEqual(['opened']);
  });
});

describe('a deadline', () => {
  it('does nothing: "may be sold by mid-June"', () => {
    const text = parsed(
      'The|=|DT|2|det flats|flat|NNS|5|nsubj:pass may|=|MD|5|aux be|=|VB|5|aux:pass sold|sell|VBN|0|root by|=|IN|7|case mid-June|=|NNP|5|obl:agent .|=|.|5|punct',
    );
    const actors = [actor(text, 'flats', 'unnamed', 'flats'), actor(text, 'mid-June', 'unnamed', 'mid-June')];
    const { start, end } = text.sentences[0]!.tokens[6]!;
    const [found] = findEvents(text, actors, [{ start, end, type: 'DATE' }]).events;
    expect(found!.participants).toEqual([{ actor: 0, role: 'patient' }]);
    expect(found!.label).toBe('Flats may be sold');
    // Of the same words without a time, somebody sells.
    expect(findEvents(text, actors, []).events[0]!.participants).toHaveLength(2);
  });
});

describe('whether it came to it', () => {
  const haveTo = (have: string) =>
    events(
      parsed(
        `Ships|ship|NNS|${have.includes(' ') ? 3 : 2}|nsubj ${have} to|=|TO|${have.includes(' ') ? 5 : 4}|mark turn|=|VB|${have.includes(' ') ? 3 : 2}|xcomp .|=|.|2|punct`,
      ),
    ).turn!.factuality;

  it('is certain of what somebody had to do, planned of what they will have to do, open of what they have to', () => {
    expect(haveTo('had|have|VBD|0|root')).toBe('happened');
    expect(haveTo('will|=|MD|3|aux have|=|VB|0|root')).toBe('planned');
    expect(haveTo('have|=|VBP|0|root')).toBe('possible');
  });

  it('is denied of what is ruled out, or what somebody stops short of', () => {
    const text = parsed(
      'He|=|PRP|2|nsubj ruled|rule|VBD|0|root out|=|RP|2|compound:prt leaving|leave|VBG|2|xcomp .|=|.|2|punct',
      'She|=|PRP|2|nsubj stopped|stop|VBD|0|root short|=|JJ|2|xcomp of|=|IN|5|mark rejecting|reject|VBG|3|advcl it|=|PRP|5|obj .|=|.|2|punct',
    );
    const found = events(text);
    expect(found.leaving!.factuality).toBe('denied');
    expect(found.rejecting!.factuality).toBe('denied');
  });

  it('is not told of what somebody is told not to do', () => {
    const text = parsed(
      'Clerks|clerk|NNS|3|nsubj:pass were|be|VBD|3|aux:pass told|tell|VBN|0|root not|=|RB|6|advmod to|=|TO|6|mark leave|=|VB|3|ccomp .|=|.|3|punct',
    );
    const found = events(text);
    expect(found.told!.label).toBe('Clerks are told not to leave');
    expect(found.leave!.label).toBe('Clerks not to leave');
  });
});

describe('words of a label', () => {
  it('keep a sum whole, and say "her" of whom something is done to', () => {
    const text = parsed(
      'Doe|=|NNP|3|nsubj:pass was|be|VBD|3|aux:pass fined|fine|VBN|0|root £|=|$|3|obj 2m|=|NN|4|obj .|=|.|3|punct',
      'She|=|PRP|3|nsubj:pass was|be|VBD|3|aux:pass warned|warn|VBN|0|root by|=|IN|5|case Roe|=|NNP|3|obl:agent .|=|.|3|punct',
    );
    const [sign, sum] = text.sentences[0]!.tokens.slice(3, 5);
    sum!.start = sign!.end;
    const found = events(text);
    expect(found.fined!.label).toBe('Doe is fined £2m');
    expect(found.warned!.label).toBe('Roe warns her');
  });
});

describe('a verb before a colon at the head of a line', () => {
  it('says what sort of news follows and is no event', () => {
    const text = parsed(
      'Live|live|VB|4|dep :|=|:|4|punct Waves|wave|NNS|4|nsubj reach|reach|VBP|0|root coast|=|NN|4|obj .|=|.|4|punct',
    );
    expect(Object.keys(events(text))).toEqual(['reach']);
  });
});
