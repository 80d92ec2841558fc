import { words } from './words.ts';

/** Verbs that report what somebody said. Used with content or a quotation they make a statement, and its subject the source. */
export const reportingVerbs = words(`
  accuse acknowledge add admit advise affirm agree allege announce answer argue ask assert assure attest bemoan blog
  boast brag brief caution charge cite claim comment complain concede conclude concur confess confirm contend counter
  crow cry declare decry demand deny deplore describe detail disclose discuss dispute document echo elaborate
  emphasise emphasize estimate exclaim explain express forecast fret grumble highlight hint hypothesise hypothesize
  illustrate imply indicate inform insinuate insist joke lament maintain marvel mention muse note notify object
  observe opine pledge point posit post predict proclaim profess promise pronounce propose protest question quip quote
  read reaffirm reason reassure recall recite reckon recommend recount refer reiterate relate remark remind repeat
  reply report request respond retort reveal rule say scoff scream shout signal snap specify speculate state stipulate
  stress submit suggest surmise swear tell testify theorise theorize threaten tout tweet underline underscore urge
  venture vow warn whisper wonder write yell
`);

/** Verbs beside a quotation that report nothing without one. */
export const quotingVerbs = words('call continue begin think go sing chant tweet');

/** Verbs of thought, feeling and perception: their subject vouches for the content, but does not utter it. */
export const attitudeVerbs = words(`
  anticipate assess assume believe calculate consider decide determine doubt dream expect fear feel figure find guess
  hear hope imagine judge know learn perceive presume project realise realize recognise recognize regard regret
  remember say see sense show suppose suspect think understand view worry
`);

/** What stands before these, behind a comma, is what somebody holds: "They will leave, the board decided". */
export const holdingVerbs = words('agree believe conclude decide estimate fear hope predict think');

/** Reporting verbs that report whatever their object: the others need a clause or a quotation. */
export const plainReportingVerbs = words(
  'say tell report claim comment reply testify insist reiterate allege confirm acknowledge contend quip tweet warn',
);

/** Reporting nouns: "the claim that …", "a report of …". */
export const reportingNouns = words(`
  accusation acknowledgement admission allegation announcement assertion assessment assurance belief charge claim
  comment complaint concern conclusion confirmation declaration denial estimate evidence fear finding hope impression
  indication message news notice opinion pledge prediction promise proof remark reminder reply report rumor rumour
  sign speculation statement suggestion testimony threat tweet view vow warning word
`);

/** Speech that is news of its own. */
export const speechEvents = words('speech address testimony interview briefing lecture conference talk sermon debate');

/** Verbs that give something a name: "what they call a mission". */
export const namingVerbs = words('call describe dub label term');
/** Verbs that say of their object what it is, without an "as": "declared it a mistake". */
export const callingVerbs = words('brand call declare deem dub label name pronounce proclaim term');
