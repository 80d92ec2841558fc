import { words } from './words.ts';

/** Predicates whose complement somebody means to happen. */
export const intentionPredicates = words(`
  agree aim announce arrange ask brace call choose commit contract decide decree deem destine due elect forbid gear go hire instruct intend invite mean need nominate
  offer opt order pledge plan poise prepare promise propose ready recommend request require resolve schedule set slate swear tell timetable undertake urge vow want will willing
  eager keen determined slated scheduled set poised prepared keen committed bound expect instruct appeal demand seek encourage advise
`);

/** Nouns whose complement somebody means to happen. */
export const intentionNouns = words(`
  agreement aim appeal arrangement bid call commitment decision deal demand intention intent invitation mandate mission move offer order plan planning pledge preparation
  project promise proposal readiness request resolution strategy vow scheme wish willingness mobilisation determination target goal
`);

/** Predicates that leave open whether their complement happens. */
export const possibilityPredicates = words(`
  able allege allow appear attempt authorise authorize capable challenge condition consider contemplate discuss doubt dream eligible enable fear feel free hope imagine
  invite liable like likely look mull necessary permit possible potential prefer prone push qualify risk seem speculate study suppose suspect tempt think threaten try unclear unlikely
  unsure weigh wish wonder worried worry would-be try strive struggle potential hopeful afraid uncertain bid lobby campaign press suggest predict forecast anticipate project debate
`);

/** Nouns that leave open whether their complement happens. */
export const possibilityNouns = words(`
  ability allegation attempt authority bid capability capacity chance concern danger doubt effort expectation fear forecast freedom hint hope idea likelihood opportunity option
  permission possibility potential power prediction prospect question right risk rumour rumor speculation suggestion suspicion talk theory threat way incentive temptation pressure
`);

/** Predicates that say their complement did not happen, or does not hold. */
export const denialPredicates = words(`
  abandon avert avoid ban bar block cancel cease decline deny discourage dismiss dispute dissuade fail forbid forget forgo halt hinder keep lack miss neglect omit oppose preclude prevent
  prohibit rebuff rebut refrain refuse refute reject resist scrap stop thwart unable unwilling reluctant impossible false untrue drop foil
`);

/** Nouns that say so: "the failure to act". */
export const denialNouns = words(
  'absence ban denial failure inability lack opposition prohibition refusal rejection reluctance unwillingness',
);

/** Verbs that only begin, go on with or end their complement; it is as real as they are. */
export const aspectualVerbs = words(`
  begin start continue resume keep commence initiate launch proceed finish complete end stop cease conclude go remain persist open
`);

/** Verbs that turn a noun into a deed: "made a visit", "launched an attack", "hold talks". */
export const lightVerbs = words(`
  make take have give do hold carry conduct launch stage perform pay mount wage undertake begin start open continue end deliver commit sign reach enter face suffer undergo see get
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
