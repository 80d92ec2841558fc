import { phraseList, wordList } from './word-list.ts';

/** Forms of address: no part of the name, and proof that a person follows. */
export const honorifics: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ['mr', 'male'],
  ['mister', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['dame', 'female'],
  ['lady', 'female'],
  ['dr', null],
  ['doctor', null],
  ['prof', null],
  ['professor', null],
  ['rev', null],
  ['reverend', null],
]);

/** Offices that one person holds for a state or an organisation at a time: "the Belarusian president" is one person. */
export const offices = wordList(`
  president premier chancellor king queen prince princess emperor monarch pope chairman chairwoman chairperson chair
  chief ceo cfo coo cto founder co-founder cofounder minister secretary leader dictator tyrant autocrat strongman ruler
  mayor governor ambassador envoy head boss director commissioner speaker captain coach manager president-elect owner
  spokesman spokeswoman spokesperson commander general prosecutor
`);

/** Offices of several words, dictionary form; the last word is the head. */
export const officePhrases = phraseList(`
  prime minister, vice president, foreign minister, defense minister, defence minister, finance minister,
  interior minister, secretary general, secretary of state, chief executive, executive director, attorney general,
  surgeon general, solicitor general, inspector general
`);

/** Words before a name that say what the person is; together with the offices above. */
export const personTitles = wordList(`
  minister deputy senator congressman congresswoman representative lawmaker councillor councilman councilwoman judge
  justice attorney lawyer admiral colonel lieutenant major sergeant corporal private brigadier marshal officer
  detective inspector constable sheriff undersheriff superintendent agent cardinal archbishop bishop father sister imam ayatollah
  sheikh rabbi patriarch analyst economist journalist reporter correspondent photographer editor author writer novelist
  poet singer actor actress director producer comedian musician guitarist drummer artist painter architect engineer
  scientist researcher historian activist campaigner dissident candidate nominee oligarch billionaire businessman
  businesswoman entrepreneur designer developer programmer striker defender midfielder goalkeeper winger forward
  quarterback pitcher batsman bowler champion driver jockey cyclist swimmer sprinter boxer golfer midfielder teammate
  counterpart colleague wife husband widow son daughter brother mother uncle aunt cousin nephew niece lawmaker
  spokesman spokeswoman commander co-founder executive vice-president senior junior gen col lt sgt maj capt cpl adm sen
  rep gov pres hon sens reps gens govs comrade nurse rector alderman alderwoman pastor vicar trooper provost midwife paramedic
  clerk insp supt det const pte cmdr lieut comdr
`);

/** Places in a team and offices as they are shortened in capitals, before a full name: "QB Joe Doe". */
export const ranks = wordList('CB DA DB DE DT FB FS GM ILB LB LHP MEP MP OLB PF PG PM QB RB RHP SF SG SS TE VP WR');

/** Offices that are nobody's surname, unlike "king" and "bishop". */
export const soleOffices = wordList(
  'ambassador chairman chairwoman governor minister president secretary senator spokesman spokeswoman',
);

/** Titles of nobles, of a place: no names where "of" follows, though some are given names, too. */
export const nobles = wordList('baron baroness count countess duchess duke earl emir marquess viscount');

/** What stands right before a given name to say whose side its bearer is on: "Democrat Jane Doe". */
export const partisans = wordList(`
  challenger communist conservative democrat frontrunner incumbent independent liberal libertarian newcomer opponent
  republican rival socialist
`);

/** "a Republican", "Republican voters": those of a party, and no name by itself. */
export const partyMembers = wordList(
  'communist conservative democrat islamist labourite liberal libertarian nationalist republican socialist tory whig',
);

/** Letters behind a name that are no part of it. */
export const postNominals: ReadonlySet<string> = new Set(['QC', 'KC', 'MP', 'MEP', 'MSP', 'OBE', 'MBE', 'CBE', 'PhD']);

/** What offices are for, and their ranks: with an office behind them they name it, and nobody: "Prime Minister". */
export const portfolios = wordList(`
  acting affairs agriculture assistant associate attorney chief commerce crown culture defence defense deputy
  district development economy education employment energy environment executive exchequer external finance financial fire
  first foreign general health home housing human immigration industry information interim interior international
  internal justice labor labour legal lord major managing marketing military national naval operating planning police
  prime principal private public resources safety science secretary security senior services shadow social special sport
  sports state staff surgeon technical technology tourism trade transport transportation treasury veterans vice water welfare
`);

export const femaleTitles = wordList(
  'queen princess chairwoman spokeswoman congresswoman businesswoman actress sister wife widow daughter mother aunt niece councilwoman',
);
export const maleTitles = wordList(
  'king prince emperor pope chairman spokesman congressman businessman father husband son brother uncle nephew councilman imam ayatollah cardinal',
);
