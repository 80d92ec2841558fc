import { describe, expect, it } from 'vitest';
import { tokenise } from '#lib/language/index.ts';
import { normalise, recognise } from '../../src/lib/time/index.ts';

/** The value of the first expression of a sentence written on Thursday, 21 March 2013. */
const value = (sentence: string) => normalise(sentence, { documentDate: '2013-03-21' })[0]?.value;

describe('a weekday still to come', () => {
  for (const sentence of [
    'The minister is meeting the envoy on Monday.',
    'Traders were nervous ahead of the survey due on Monday.',
    'He defends his title on Monday.',
    'Protesters planned a march on Monday.',
    'He and Yasser Arafat meet Monday.',
    'The verdict is due on Monday.',
    'The hearing was set for Monday.',
    'The report, due to be published on Monday, is long.',
    'Crews are dressing up the town for celebrations on Monday.',
    'The funeral is on Monday.',
    'Snow is forecast for Monday.',
    'The regulator gave the bank until the close of trading on Monday to answer.',
    'The firm has until the end of play on Monday to answer.',
    'The hearing was moved to Monday.',
    'The launch was pushed back to Monday.',
    'The cabinet has called a meeting for Monday.',
    'Ahead of a vote on Monday, tension rose.',
    'Ahead of Monday’s vote, tension rose.',
    'She is preparing for Monday’s summit.',
    'Monday’s referendum will decide.',
    'The proposal to close the plant on Monday was leaked.',
    'Answers are wanted no later than Monday.',
    'Banks reopen Monday.',
    'Voters in the north go to the polls on Monday.',
    'The firm, which reports results on Monday, said nothing.',
    'The film hits cinemas Monday.',
    'Her book comes out Monday.',
    'New album out Monday',
    'He may play in Monday’s derby.',
    'She will face Kosta in Monday’s semi-final.',
    'Jurors, who heard the last of the pleas, return Monday.',
    'Rain was forecast to ease by Monday.',
    'A ruling is unlikely before Monday.',
    'The rule applies from Monday.',
    'Teachers plan a strike on Monday.',
    'The film, out Monday, is long.',
    'He is back in court on Monday.',
    'The envoy heads to Oslo Monday.',
    'Expect rain on Monday.',
    'They will decide after a debate on Monday.',
    'Crews are dressing up the town for celebrations on Monday of the day that freed it.',
    'She asked for calm during a count from Monday to be led by the mayor.',
    'Playing Monday: Larks v Wrens',
    'Monday’s encounter will decide.',
  ])
    it(sentence, () => expect(value(sentence)).toBe('2013-03-25'));
});

describe('a weekday gone by', () => {
  for (const sentence of [
    'Neither of them could be found on Monday.',
    'The fire was set on Monday while they slept.',
    'He was missing until Monday, when he was found.',
    'Rescuers could not reach him due to low light on Monday.',
    'The Larks re-signed Dan Wynn to take his place on the roster on Monday.',
    'The winger agreed to a deal with Norwick on Monday.',
    'Crews begin leaving: dozens of trucks on Monday rolled south.',
    'The firm, which hopes to grow, on Monday began to hire.',
    'The answer was due on Monday.',
    'They refused to go to the polls on Monday.',
    '“We will win,” she says on Monday at a rally.',
    'On Monday, smoke could be seen over the port.',
    'It was off to a bright start on Monday.',
    'The show’s host Ann Bell on Monday thanked him.',
    'He may have left on Monday.',
    'They must have known on Monday.',
    'At the close of trading Monday, shares were at 34.',
    'The markets open lower after falling on Monday.',
    'He is to be charged over the killing on Monday of a girl.',
    'The ruling on Monday means that they can marry.',
    'In a statement Monday, the firm says it will appeal.',
    'The cabinet, which lost a vote Monday, will resign.',
    'The vote on Monday was a blow to the plan to reform.',
    'Until Monday, they had not called him.',
    'After Monday’s vote, talks will begin.',
    'Monday’s attack will be investigated.',
    'A rally planned for Monday was called off.',
    'Just ahead of the trip, the ministry on Monday issued a warning.',
  ])
    it(sentence, () => expect(value(sentence)).toBe('2013-03-18'));
});

describe('a month', () => {
  for (const [sentence, month] of [
    ['In August, the firm brought in a new chief.', '2012-08'],
    ['A programme to cut debt by August', '2013-08'],
    ['In July, a quake on the coast', '2012-07'],
    ['He turns 40 in August.', '2013-08'],
    ['He retires in August.', '2013-08'],
    ['The lease runs out in August.', '2013-08'],
    ['The firm plans a launch in August.', '2013-08'],
    ['It marks the first fall since August.', '2012-08'],
    ['Output will grow less than forecast in August.', '2012-08'],
    ['It rose to 40 in June from 30 in August.', '2012-06'],
    ['The dividend would be paid on a still unspecified day in August.', '2013-08'],
    ['The bank announced a deal to buy its rival in August.', '2013-08'],
  ] as const)
    it(sentence, () => expect(value(sentence)).toBe(month));
});

describe('what is called in advance', () => {
  // written on a Sunday
  for (const [sentence, day] of [
    ['He was asked to Monday’s debate.', '2013-03-25'],
    ['He named a team for Monday’s World Cup qualifying match.', '2013-03-25'],
    ['He spoke of the attack at Wednesday’s debate.', '2013-03-20'],
  ] as const)
    it(sentence, () => expect(normalise(sentence, { documentDate: '2013-03-24' })[0]?.value).toBe(day));
});

it('is still to come of what somebody is invited to, where it is near', () => {
  const invited = normalise('The plan to invite her to Sunday’s debate was a joke.', { documentDate: '2013-03-22' });
  expect(invited[0]?.value).toBe('2013-03-24');
});

it('is told by a verb of what is arranged, even where that was taken for a noun', () => {
  const annotated = tokenise('Kosta and Lind both face a test on Monday.');
  const tags = 'NNP CC NNP CC NN DT NN IN NNP .'.split(' ');
  annotated.sentences[0]!.tokens.forEach((token, i) => (token.tag = tags[i]!));
  expect(recognise(annotated)[0]?.tense).toBe('future');
});
