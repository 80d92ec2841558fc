/** Short forms written with a full stop. A word before its noun ("Gen. Milley") never ends a sentence; others may. */

const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Followed by a name or a number: the full stop never ends the sentence. */
export const leadingAbbreviations = list(`
  Mr Mrs Ms Mx Dr Prof Gen Sen Sens Rep Reps Gov Govs Pres Rev Revs Hon Fr Sr St Ste Lt Col Capt Cpt Maj Sgt Cpl Pvt Adm Cmdr Cdr
  Brig Comdr Supt Det Insp Messrs Mme Mlle Mgr Amb Atty Asst Assoc Sec Treas Dir Ald Cllr Pfc Spc Ens Hr Mt Ft
  vs v cf ca approx Fig Figs fig figs pp vol Vol Nos nos viz Op Ph Al
`);

/** May close a sentence: what follows decides. */
export const trailingAbbreviations = list(`
  Inc Corp Co Cos Ltd Bros Jr Esq Assn Dept Univ Inst Intl Govt Natl Ave Blvd Rd Hwy Pkwy Sq Ct Ln
  etc al Etc est ibid
  Jan Feb Apr Aug Sept Sep Oct Nov Dec Tue Tues Thu Thur Thurs
  Ala Ariz Calif Colo Conn Fla Ga Ill Kan Ky Md Mich Minn Mont Neb Nev Okla Ore Tenn Tex Va Vt Wis Wyo
`);

/** Also everyday words: short forms only before a number or a comma ("Sat. 5", "No. 10", "Wash., "). */
export const ambiguousAbbreviations = list(`
  No no Mar Jun Jul Sat Sun Mon Wed Fri Art art Sec sec Ch ch p pg Pg ed eds Ed Mass Miss Pa La Del Ind Ark Mo Wash
`);

/** Words that open a sentence when they follow a short form: "… in the U.S. The …". */
export const sentenceOpeners = list(`
  The A An This That These Those There Here It He She They We You I His Her Its Their Our My Your
  In On At For From By With Without As After Before During Since Until Under Over While When Where Why How What Who Which If
  But And Or So Yet Because Although Though However Meanwhile Still Also Then Now Later Earlier Today Yesterday Tomorrow
  Some Many Most Several Both Each Every All No Not Only One Two Three Another Other Others Such Even Just
  According Asked Despite Among Like Unlike Instead Moreover Nevertheless Nonetheless Officials Police People Experts Critics
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Last Next To Is Are Was Were Do Does Did Can Could Will Would Should
  Please Thanks Thank Let Yes
`);

/** Prefixes that stay with their word: "mid-March", "pro-Russian", "e-mail" (as in the English Web Treebank). */
export const prefixes = list(`
  a anti ante bi bio co counter cyber de di dis e ex extra hyper i ill in infra inter intra macro mega meta micro mid mini mis mono
  multi neo non o pan para poly post pre pro pseudo quasi re semi sub super trans tri ultra un under uni vice x
`);

/** Those of them that are no English word: "News. az" with a space in it is one name too. */
export const unmistakableDomains = list(
  'com org edu biz eu uk ru ua az kz pl lv lt cz sk hu ro bg ir il ae cn jp kr tw',
);

/** Last parts of host names: "News.az" and "Booking.com" are one token. */
export const topLevelDomains = list(`
  com org net gov edu mil int info biz tv io eu uk us ru ua by az am ge kz pl de fr it es nl be ch at se no dk fi ee lv lt cz sk hu
  ro bg gr tr il ir iq sa ae eg za ng ke in pk cn jp kr tw hk sg au nz ca mx br ar co me news media html htm php aspx pdf doc jpg png
`);
