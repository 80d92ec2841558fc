/** Irregular verbs: base form, past tense, past participle where it differs; "/" between variants. */
const table = `
arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|befall befell befallen
begin began begun|bend bent|beset beset|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen
cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|draw drew drawn|drink drank drunk
drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled
fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|forego forewent foregone|foresee foresaw foreseen
foretell foretold|forget forgot forgotten|forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen
get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden
hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leapt|leave left|lend lent
let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken
misunderstand misunderstood|mow mowed mown|offset offset|outdo outdid outdone|overcome overcame overcome
overdo overdid overdone|override overrode overridden|overrun overran overrun|oversee oversaw overseen
overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid|prove proved proven|put put
quit quit|rebuild rebuilt|redo redid redone|remake remade|repay repaid|resell resold|retake retook retaken
retell retold|rethink rethought|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen
run ran run|saw sawed sawn|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn
shake shook shaken|shear sheared shorn|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk
shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit slit
sow sowed sown|speak spoke spoken|speed sped|spend spent|spill spilt|spin spun|spit spat|split split|spoil spoilt
spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk
stride strode stridden|strike struck struck/stricken|string strung|strive strove striven|swear swore sworn
sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told
think thought|thrive throve thriven|throw threw thrown|thrust thrust|tread trod trodden|undergo underwent undergone
undercut undercut|understand understood|undertake undertook undertaken|undo undid undone|unwind unwound
uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound
withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written`;

const pastForms = new Map<string, string>();
for (const verb of table.trim().split(/[|\n]/)) {
  const [base, ...forms] = verb.split(' ');
  for (const form of forms.flatMap((variants) => variants.split('/'))) pastForms.set(form, base);
}

/** The base form of an irregular past tense or participle: "withstood" → "withstand". */
export const irregularBase = (past: string): string | undefined => pastForms.get(past);
