import { words } from '#lib/grammar/index.ts';

/** Verbs that say how things are rather than what takes place. */
export const stateVerbs = words(`
  abound adore agree amount appear await believe belong care characterise characterize comprise concern consider
  consist constitute contain cost count deem depend deserve desire detest differ dislike doubt encompass enjoy ensure
  entail envy equal exceed exist expect face favor favour fear feel fit hate have hope host house imagine include
  indicate intend interest involve know lack last lie like live look love matter mean need number outnumber owe own
  pertain possess prefer rank realise realize recognise recognize refer reflect regard rely remain remember represent
  require resemble reside respect result see seem sense share signify sit stand stay stem suffice suit support suppose
  suspect symbolise symbolize sympathise think thrive total trust understand value vary view want weigh wish worry
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
