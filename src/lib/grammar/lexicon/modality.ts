import { words } from './words.ts';

/** Predicates whose complement somebody means to happen. */
export const intentionPredicates = words(`
  advise agree aim announce appeal arrange ask bound brace call choose commit committed contract decide decree deem
  demand destine determined due eager elect encourage expect forbid gear go hire instruct intend invite keen mean need
  nominate obligate oblige offer opt order plan pledge poise poised prepare prepared promise propose ready recommend request require
  resolve schedule scheduled seek set slate slated swear tell timetable undertake urge vow want will willing
`);

/** Nouns whose complement somebody means to happen. */
export const intentionNouns = words(`
  agreement aim appeal arrangement bid call commitment deal decision demand determination goal intent intention
  invitation mandate mission mobilisation move offer order plan planning pledge preparation project promise proposal
  readiness request resolution scheme strategy target vow willingness wish
`);

/** What "is to" do something, and does not do it: "Ruritania's aim is to block the roads". */
export const aims = words(`
  advice aim ambition answer assignment challenge desire dream duty focus function goal hope idea intent intention job
  mission objective option plan point priority purpose role solution step strategy tactic target task trick way wish
`);

/** Predicates that leave open whether their complement happens. */
export const possibilityPredicates = words(`
  able afraid allege allow anticipate appear attempt authorise authorize bid campaign capable challenge condition
  consider contemplate debate discuss doubt dream eligible enable fear feel forecast free hope hopeful imagine invite
  liable like likely lobby look mull necessary permit possible potential predict prefer press project prone push
  qualify risk seem speculate strive struggle study suggest suppose suspect tempt think threaten try uncertain unclear
  unlikely unsure weigh wish wonder worried worry would-be
`);

/** Nouns that leave open whether their complement happens. */
export const possibilityNouns = words(`
  ability allegation attempt authority bid brink capability capacity chance concern danger doubt effort expectation fear
  forecast freedom hint hope idea incentive likelihood opportunity option permission possibility potential power
  prediction pressure prospect question right risk rumor rumour speculation suggestion suspicion talk temptation
  theory threat threshold verge way
`);

/** Predicates that say their complement did not happen, or does not hold. */
export const denialPredicates = words(`
  abandon avert avoid ban bar block cancel cease decline deny discourage dismiss dispute dissuade drop fail false foil
  forbid forget forgo halt hinder impossible ineligible keep lack miss neglect omit oppose preclude prevent prohibit rebuff rebut
  refrain refuse refute reject reluctant resist scrap stop thwart unable untrue unwilling
`);

/** Nouns that say so: "the failure to act". */
export const denialNouns = words(
  'absence ban denial failure inability lack opposition prohibition refusal rejection reluctance unwillingness',
);

/** Verbs that only begin, go on with or end their complement; it is as real as they are. */
export const aspectualVerbs = words(`
  begin cease commence complete conclude continue end finish go initiate keep launch open persist proceed remain
  resume start stop
`);

/** Verbs that turn a noun into a deed: "made a visit", "launched an attack", "hold talks". */
export const lightVerbs = words(`
  begin carry commit conduct continue deliver do end enter face get give have hold launch make mount open pay perform
  reach see sign stage start suffer take undergo undertake wage
`);

/** Adverbs of likelihood. */
export const possibilityAdverbs = words(
  'perhaps maybe possibly probably likely potentially presumably conceivably theoretically supposedly apparently reportedly allegedly purportedly',
);

/** Adverbs by which the writer passes on what others say. */
export const hearsayAdverbs = words('reportedly allegedly purportedly supposedly apparently');

/** Words that negate the clause they stand in. */
export const negators = words(
  "not n't n’t never no neither nor nobody nothing none hardly scarcely barely nowhere without",
);

/** Nouns that weigh what may come of something: "the consequences of a third country joining". */
export const consequenceNouns = words(`
  chance consequence cost danger effect fear idea implication likelihood odds possibility probability prospect risk
  threat
`);

/** Verbs that give their subject an adjective or a noun: "remains open", "became a nurse". */
export const linkingVerbs = words('become remain seem appear feel stay grow look prove sound taste');
