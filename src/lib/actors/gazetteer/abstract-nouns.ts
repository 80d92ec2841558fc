import { wordList } from './word-list.ts';

/** Nouns that stand for no thing: amounts, times, parts, and words for nobody and nothing. */
export const emptyNouns = wordList(`
  way thing kind sort type lot number amount percent cent per-cent part rest bit fact reason time today yesterday
  tomorrow day week month year hour minute second morning afternoon evening night decade century weekend spring summer
  autumn winter end beginning start moment period while date age anniversary future past present course
  nothing nobody none no-one something anything everything half quarter third thousand hundred million billion dozen total average majority minority range scale level degree
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december christmas easter
  extent share middle centre center top bottom side north south east west front back
`);

/** Nouns for qualities, conditions, thoughts and matters, which neither act nor are acted upon as things are. */
export const abstractNouns = wordList(`
  ability absence accordance addition admiration advantage advice aim alarm amazement ambition anger anxiety
  aspect assurance attention attitude authority availability aware awareness basis behalf behaviour behavior belief
  benefit bid bravery calm capability capacity caution certainty chance character choice circumstance claim clarity
  climate comfort compassion complicity concern condition confidence confusion consensus consequence consideration
  context control courage credibility culture curiosity danger democracy desire detail determination difference
  difficulty dignity disadvantage disappointment doubt duty effect effort emotion emphasis energy enthusiasm example
  exception excuse expectation experience explanation expression faith fame fashion favour favor fear feeling
  focus form freedom friendship function fun fury genius glory goal grief ground grounds guilt habit happiness hardship
  harm health help honesty honour honor hope humanity humour humor idea identity impact importance impression
  independence influence information innocence insight instance integrity intelligence intention interest issue joy
  justice keeping knowledge lack legacy liberty lieu life light limit logic loss love loyalty luck
  manner matter meaning means mercy method mind mistake mood motive name nature necessity need neutrality
  objection opinion opportunity pain pace passion patience peace perspective place pleasure point
  position possibility potential power practice preference presence pressure pretext pride principle priority privacy
  problem process progress prospect protection purpose quality question readiness reality recognition regard relation
  relationship relief reputation respect responsibility result right risk role sake safety satisfaction secrecy
  security sense shock significance silence situation skill solidarity solution sorrow spirit stability stage standard
  standby state status strength stress style success suffering support surprise suspicion sympathy talent task tendency
  tension terms theory thinking thought threat title tone topic tradition trend trouble trust truth understanding unity
  use usefulness value viewpoint violence virtue vision weakness wealth weight will willingness wisdom wish
  word work worry
`);
