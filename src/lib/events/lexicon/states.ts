import { words } from '#lib/grammar/index.ts';

/** Verbs that say how things are rather than what takes place. */
export const stateVerbs = words(`
  abound abut adjoin adore agree amount appear await believe belong border care characterise characterize coincide
  comprise concern consider consist constitute contain correspond cost count deem depend deserve desire detest differ
  dislike doubt embody encompass enjoy ensure entail envy equal exceed exist expect face favor favour fear feel fit hate
  have hope host house imagine include indicate intend interest intersect involve know lack last lie like live look
  love matter mean merit need neighbor neighbour number outnumber overlook owe own pertain possess prefer
  range rank realise realize recognise recognize refer reflect regard rely remain remember represent require resemble
  reside respect result see seem sense share signify sit span stand stay stem straddle suffice suit support
  suppose suspect symbolise symbolize sympathise tend think thrive total trust typify underlie underpin understand value
  vary view want weigh wish worry
`);

/** Participles that say where or how something is, where nobody does it: "is located on the border", "based in Klow". */
export const stateParticiples = words(
  'associate base bind compose connect dedicate entitle equip know link locate relate root situate station suit tie',
);

/** Nouns for how things stand, beside those for what takes place: "the impact", "their involvement", "no indication". */
export const stateNouns = words(`
  access attention capacity concern control crime danger discretion effect expectation experience exposure hope impact
  independence indication inflation influence information involvement opposition possession presence pressure
  process progress resistance result shortage silence stalemate support terrorism threat trouble usage volatility
`);

/** Adjectives for how an actor stands at a time, rather than what it is like. */
export const stateAdjectives = words(`
  able absent accountable afraid alive angry anxious available aware capable cautious certain close concerned
  confident conscious convinced critical dead dependent determined down due eager eligible engaged free furious glad
  guilty happy hopeful hostile ill impossible injured innocent insolvent involved keen liable likely live missing
  necessary nervous neutral open optimistic pessimistic poised popular possible powerless prepared present prone ready
  reluctant responsible safe satisfied scared serious set sick stable subject sure surprised unable uncertain unclear
  unhappy unlikely unwilling upset vulnerable weak willing worried worth wounded wrong
`);
