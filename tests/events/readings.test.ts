import { describe, expect, it } from 'vitest';
import { events } from './events.ts';
import { actor, parsed } from './parsed.ts';

const labelsOf = (...sentences: string[]) =>
  Object.fromEntries(Object.entries(events(parsed(...sentences))).map(([word, { label }]) => [word, label]));

describe('labels', () => {
  it('keep a hyphenated word whole', () => {
    expect(
      labelsOf(
        'A|=|DT|7|det 6|=|CD|4|nummod -|=|HYPH|2|punct year|=|NN|6|obl:unmarked -|=|HYPH|4|punct old|=|JJ|7|amod girl|=|NN|8|nsubj fled|flee|VBD|0|root .|=|.|8|punct',
      ).fled,
    ).toBe('6-year-old girl flees');
    expect(
      labelsOf(
        'Small|=|JJ|4|amod -|=|HYPH|3|punct scale|=|NN|4|compound donors|donor|NNS|5|nsubj left|leave|VBD|0|root .|=|.|5|punct',
      ).left,
    ).toBe('Small-scale donors leave');
  });

  it('keep what somebody is told not to do', () => {
    expect(
      labelsOf(
        'They|=|PRP|2|nsubj warned|warn|VBD|0|root sailors|sailor|NNS|2|iobj not|=|RB|6|advmod to|=|TO|6|mark return|=|VB|2|xcomp .|=|.|2|punct',
      ).warned,
    ).toBe('They warn sailors not to return');
  });

  it('tell what somebody spends, buys and declares, though it is time', () => {
    const found = labelsOf(
      'They|=|PRP|2|nsubj spent|spend|VBD|0|root the|=|DT|4|det night|=|NN|2|obj .|=|.|2|punct',
      'Rebels|rebel|NNS|2|nsubj bought|buy|VBD|0|root time|=|NN|2|obj .|=|.|2|punct',
      'Doe|=|NNP|2|nsubj declared|declare|VBD|0|root a|=|DT|4|det day|=|NN|2|obj of|=|IN|6|case mourning|mourn|VBG|4|acl .|=|.|2|punct',
      'He|=|PRP|2|nsubj died|die|VBD|0|root Thursday|=|NNP|2|obj .|=|.|2|punct',
    );
    expect(found.spent).toBe('They spend night');
    expect(found.bought).toBe('Rebels buy time');
    expect(found.declared).toBe('Doe declares day of mourning');
    expect(found.died).toBe('He dies');
  });

  it('go by a person’s name rather than an office', () => {
    const text = parsed(
      'Chief|=|JJ|2|amod economist|=|NN|4|nsubj Roe|=|NNP|2|appos left|leave|VBD|0|root .|=|.|4|punct',
    );
    expect(events(text, [actor(text, 'Dina Roe', 'person', 'Roe')]).left!.label).toBe('Roe leaves');
  });

  it('agree with the noun that leads', () => {
    expect(
      labelsOf('Shares|share|NNS|4|nsubj of|=|IN|3|case Borduroil|=|NNP|1|nmod fell|fall|VBD|0|root .|=|.|4|punct')
        .fell,
    ).toBe('Shares of Borduroil fall');
  });

  it('take an adverb for no doer, and a firm’s name for one', () => {
    const text = parsed(
      'Doe|=|NNP|2|nsubj hired|hire|VBD|0|root Roe|=|NNP|2|obj &|=|CC|5|cc Co.|=|NNP|3|conj .|=|.|2|punct',
      'Berg|=|NNP|3|nsubj ahead|=|RB|1|conj left|leave|VBD|0|root .|=|.|3|punct',
    );
    const firm = actor(text, 'Roe & Co.', 'organisation', 'Roe');
    firm.mentions[0]!.end = text.sentences[0]!.tokens[4]!.end;
    const found = events(text, [firm]);
    expect(found.hired!.label).toBe('Doe hires Roe & Co.');
    expect(found.left!.label).toBe('Berg leaves');
  });

  it('count those who are only some', () => {
    const text = parsed('Two|=|CD|2|nummod Greens|green|NNPS|3|nsubj left|leave|VBD|0|root .|=|.|3|punct');
    expect(events(text, [actor(text, 'Greens', 'organisation', 'Greens')]).left!.label).toBe('Two Greens leave');
  });

  it('say what somebody stops, how something is left, and by what it was expected', () => {
    const found = labelsOf(
      'He|=|PRP|2|nsubj stopped|stop|VBD|0|root counting|=|NN|2|advcl .|=|.|2|punct',
      'The|=|DT|2|det bank|=|NN|3|nsubj left|leave|VBD|0|root its|=|PRP$|5|nmod:poss rate|=|NN|3|obj unchanged|=|JJ|3|xcomp ,|=|,|9|punct as|=|IN|9|mark expected|expect|VBN|3|advcl .|=|.|3|punct',
    );
    expect(found.stopped).toBe('He stops counting');
    expect(found.left).toBe('Bank leaves its rate unchanged');
    expect(found.expected).toBe('As expected');
  });

  it('of thoughts about oneself give the name once, and those of somebody else’s client another', () => {
    const text = parsed(
      'Doe|=|NNP|2|nsubj thinks|think|VBZ|0|root he|=|PRP|4|nsubj saw|see|VBD|2|ccomp Roe|=|NNP|4|obj .|=|.|2|punct',
      "Lynch|=|NNP|2|nsubj said|say|VBD|0|root Lynch|=|NNP|5|nmod:poss 's|=|POS|3|case client|=|NN|6|nsubj fled|flee|VBD|2|ccomp .|=|.|2|punct",
    );
    const found = events(text, [actor(text, 'Doe', 'person', 'Doe', 'he'), actor(text, 'Lynch', 'person', 'Lynch')]);
    expect(found.thinks!.label).toBe('Doe thinks he sees Roe');
    expect(found.said!.label).toBe("Lynch: Lynch's client flees");
  });

  it('of titles without an object say what was done to whom', () => {
    const found = labelsOf(
      '#headline Miners|miner|NNS|2|nsubj rescued|rescue|VBN|0|root',
      'She|=|PRP|3|nsubj was|be|VBD|3|cop disappointed|disappoint|VBN|0|root .|=|.|3|punct',
    );
    expect(found.rescued).toBe('Miners are rescued');
    expect(found.disappointed).toBe('She is disappointed');
  });

  it('keep “not” and “no” behind the verb', () => {
    const found = labelsOf(
      'They|=|PRP|2|nsubj found|find|VBD|0|root Doe|=|NNP|2|obj not|=|RB|5|advmod guilty|=|JJ|2|xcomp of|=|IN|7|mark lying|lie|VBG|5|acl .|=|.|2|punct',
      'They|=|PRP|3|nsubj:pass were|be|VBD|3|aux:pass left|leave|VBN|0|root with|=|IN|6|case no|=|DT|6|det choice|=|NN|3|obl .|=|.|3|punct',
    );
    expect(found.found).toBe('They find Doe not guilty');
    expect(found.left).toBe('They are left with no choice');
  });

  it('say what is aimed at', () => {
    expect(
      labelsOf(
        'Talks|talk|NNS|2|nsubj aim|=|VBP|0|root at|=|IN|4|mark ending|end|VBG|2|advcl war|=|NN|4|obj .|=|.|2|punct',
      ).aim,
    ).toBe('Talks aim at ending war');
  });

  it('say “each other”', () => {
    const text = parsed(
      'Kings|king|NNS|2|nsubj blamed|blame|VBD|0|root each|=|DT|2|obj other|=|JJ|3|fixed .|=|.|2|punct',
    );
    expect(events(text).blamed!.label).toBe('Kings blame each other');
  });

  it('say “not everyone” where that is said', () => {
    const { label, factuality } = events(
      parsed('Not|=|RB|2|advmod everyone|=|NN|3|nsubj left|leave|VBD|0|root .|=|.|3|punct'),
    ).left!;
    expect([label, factuality]).toEqual(['Not everyone leaves', 'denied']);
  });
});

describe('who takes part', () => {
  it('is nobody by whose hour something was done', () => {
    const text = parsed(
      'Bodies|body|NNS|3|nsubj:pass were|be|VBD|3|aux:pass found|find|VBN|0|root by|=|IN|6|case Sunday|=|NNP|6|compound afternoon|=|NN|3|obl .|=|.|3|punct',
    );
    expect(events(text).found!.label).toBe('Bodies are found');
  });

  it('is whoever drops something, not what drops', () => {
    const text = parsed(
      'Doe|=|NNP|2|nsubj dropped|drop|VBD|0|root the|=|DT|4|det plan|=|NN|2|obj .|=|.|2|punct',
      'Borduroil|=|NNP|2|nsubj fell|fall|VBD|0|root 3|=|CD|4|nummod percent|=|NN|2|obj .|=|.|2|punct',
    );
    const found = events(text, [
      actor(text, 'Doe', 'person', 'Doe'),
      actor(text, 'Borduroil', 'organisation', 'Borduroil'),
    ]);
    expect(found.dropped!.who).toEqual(['agent Doe']);
    expect(found.fell!.who).toEqual(['patient Borduroil']);
  });

  it('is the subject where it does something to itself', () => {
    const text = parsed(
      'Borduroil|=|NNP|2|nsubj sold|sell|VBD|0|root itself|=|PRP|2|obj .|=|.|2|punct',
      'A|=|DT|2|det deal|=|NN|0|root',
    );
    const read = [
      actor(text, 'Borduroil', 'organisation', 'Borduroil'),
      actor(text, 'deal', 'unnamed', 'itself', 'deal'),
    ];
    expect(events(text, read).sold!.who).toEqual(['agent Borduroil']);
  });

  it('is convicted “if convicted”', () => {
    const text = parsed(
      'Doe|=|NNP|2|nsubj faces|face|VBZ|0|root prison|=|NN|2|obj if|=|IN|5|mark convicted|convict|VBN|2|advcl .|=|.|2|punct',
    );
    expect(events(text, [actor(text, 'Doe', 'person', 'Doe')]).convicted!.who).toEqual(['patient Doe']);
  });
});

describe('whether it happened', () => {
  it.each([
    [
      'planned',
      'drop',
      'It|=|PRP|3|nsubj will|=|MD|3|aux circle|=|VB|0|root Klow|=|NNP|3|obj and|=|CC|6|cc drop|=|VBP|3|conj leaflets|leaflet|NNS|6|obj .|=|.|3|punct',
    ],
    [
      'possible',
      'merger',
      'If|=|IN|3|mark judges|judge|NNS|3|nsubj block|=|VBP|7|advcl the|=|DT|5|det merger|=|NN|3|obj ,|=|,|3|punct wait|=|VB|0|root .|=|.|7|punct',
    ],
    [
      'possible',
      'spent',
      'Doe|=|NNP|2|nsubj argued|argue|VBD|0|root money|=|NN|7|nsubj:pass would|=|MD|7|aux have|=|VB|7|aux been|be|VBN|7|aux:pass spent|spend|VBN|2|ccomp .|=|.|2|punct',
    ],
    [
      'possible',
      'striking',
      'They|=|PRP|2|nsubj hope|=|VBP|0|root to|=|TO|4|mark win|=|VB|2|xcomp by|=|IN|6|mark striking|strike|VBG|4|advcl .|=|.|2|punct',
    ],
    [
      'happened',
      'striking',
      'They|=|PRP|2|nsubj won|win|VBD|0|root by|=|IN|4|mark striking|strike|VBG|2|advcl .|=|.|2|punct',
    ],
    [
      'happened',
      'destroyed',
      'It|=|PRP|3|nsubj will|=|MD|3|aux reopen|=|VB|0|root after|=|IN|6|mark fire|=|NN|6|nsubj destroyed|destroy|VBD|3|advcl Klow|=|NNP|6|obj .|=|.|3|punct',
    ],
    [
      'planned',
      'made',
      'It|=|PRP|6|nsubj is|be|VBZ|6|aux yet|=|RB|6|advmod to|=|TO|6|mark be|=|VB|6|aux:pass made|make|VBN|0|root .|=|.|6|punct',
    ],
    [
      'planned',
      'mend',
      'It|=|PRP|3|nsubj will|=|MD|3|aux reopen|=|VB|0|root after|=|IN|6|mark they|=|PRP|6|nsubj mend|=|VBP|3|advcl it|=|PRP|6|obj .|=|.|3|punct',
    ],
  ])('is %s: %s', (factuality, trigger, sentence) => {
    expect(events(parsed(sentence))[trigger]!.factuality).toBe(factuality);
  });

  it('did not, where somebody was found not guilty of it', () => {
    const verdict = (not: string) =>
      events(
        parsed(
          `They|=|PRP|2|nsubj found|find|VBD|0|root Doe|=|NNP|2|obj ${not}|=|RB|5|advmod guilty|=|NN|2|xcomp of|=|IN|7|mark lying|lie|VBG|5|acl .|=|.|2|punct`,
        ),
      ).lying!;
    expect(verdict('not')).toMatchObject({ factuality: 'denied', label: 'Doe does not lie' });
    expect(verdict('again')).toMatchObject({ factuality: 'happened', label: 'Doe lies' });
  });

  it('leaves what was kept silent about as it was', () => {
    const found = events(
      parsed(
        'He|=|PRP|2|nsubj voted|vote|VBD|0|root without|=|IN|4|mark declaring|declare|VBG|2|advcl that|=|IN|7|mark he|=|PRP|7|nsubj left|leave|VBD|4|ccomp .|=|.|2|punct',
      ),
    );
    expect(found.declaring!.factuality).toBe('denied');
    expect(found.left!.factuality).not.toBe('denied');
  });
});

it('what is had done is the event, not the having', () => {
  const found = events(
    parsed(
      'Klow|=|NNP|2|nsubj had|have|VBD|0|root its|=|PRP$|4|nmod:poss roof|=|NN|2|obj torn|tear|VBN|4|acl .|=|.|2|punct',
    ),
  );
  expect(Object.keys(found)).toEqual(['torn']);
});
