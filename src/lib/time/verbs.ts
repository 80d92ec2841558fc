/* What a verb form says of the time, for text whose parts of speech are not known. */

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Past tense forms that do not end in -ed and are no common present form too. */
export const irregularPasts =
  set(`was were had did said told came went made took began left met held fell rose became won
  lost sent saw gave got kept brought bought built caught chose dealt drew drove ate fought flew found forgot froze grew
  heard hid knew laid led lent lay meant paid ran rode rang sang sank sold shook shot shone sat slept spoke spent stood
  stole struck swore swept swam taught tore thought threw understood woke wore wrote broke drank felt hung fell fled
  sought withdrew arose bore blew fed dug overcame overthrew shrank slid spun sprang stuck strode swung undertook
  underwent withheld withstood leapt forbade`);

export const futureModals = set("will shall 'll ’ll wo gon");
export const otherModals = set('would could might may should must can');

/** What stands before "to" and an infinitive when the deed is still to come. */
export const planningWords =
  set(`expected scheduled set due plan plans planned planning intend intends intended hope hopes
  hoped hoping aim aimed aiming going ready likely unlikely forecast projected predicted supposed slated poised vowed agreed agrees wants want aims prepares preparing about promised pledged
  is are was were has have needs ordered asked decided decides expects threatened threatens agreement agreements proposal
  decision intention commitment deal bid`);

/** Verbs that have somebody do something later: "urged the parties to meet". */
export const instructingVerbs =
  set(`ordered orders asked asks urged urges expects expect wants wanted told invited allow
  allows allowing enable enables require requires set scheduled`);

/** Participles of what is arranged: "The vote is expected Friday". */
export const plannedParticiples = set(
  'expected planned scheduled slated set due projected anticipated pencilled penciled rumored rumoured',
);

export const irregularParticiples =
  set(`held set told sent made given taken shown put paid sold built brought cut read heard seen done begun
  met left kept laid led lost won thrown spoken sworn written chosen come gone become risen fallen grown driven drawn
  flown broken`);

/** Past forms that are neither participles nor help other verbs. */
export const plainPasts: ReadonlySet<string> = new Set(
  [...irregularPasts].filter(
    (word) => !irregularParticiples.has(word) && !/^(?:was|were|had|did|said|let)$/.test(word),
  ),
);

/** Present forms that tell of what is arranged or foreseen: "The trial begins Monday", "It sees growth in June". */
export const arrangedPresents =
  set(`sees foresees begins begin starts start opens open meets meet leaves leave arrives arrive ends end
  expires expire goes go resumes resume travels travel visits visit hosts host faces face returns return holds vote votes
  takes closes close plays play reopens reopen airs air premieres premiere kicks launches launch
  climbs defends debuts celebrates becomes retires retire unveils looms loom nears approaches enters`);

/** What one has at a set time. */
const keptAt = (determiners: string): RegExp =>
  new RegExp(
    `^(?:${determiners}) (?:test|exams?|game|match|meeting|interview|gig|date|hearing|appointment|quiz|paper|finals?|show) `,
  );

/** Verbs that tell of what is arranged only with the words behind them. */
export const arrangedIdioms: ReadonlyMap<string, RegExp> = new Map([
  ['take', /^(?:effect|place|office) /],
  ['have', keptAt('a|an|my|no|two|three')],
  ['has', keptAt('a|an|his|her|no|two|three')],
  ['go', /^to the polls /],
  ['head', /^to the polls /],
  ['heads', /^to /],
  ['flies', /^to /],
  ['hits', /^(?:theaters|theatres|cinemas|shelves|stores) /],
  ['comes', /^out /],
  ['runs', /^(?:from|through|until|till|between|out|[a-z]+day) /],
  ['turns', /^\d+ /],
  ['plan', /^(?:a|an|another|more|further) /],
  ['plans', /^(?:a|an|another|more|further) /],
  ['planned', /^(?:a|an|another|more|further) /],
  ['reports', /^(?:(?:its|their) )?(?:results|earnings|(?:first|second|third|fourth|full)\b)/],
  ['is', /^(?:back )?in (?:court|action) /],
  ['are', /^(?:back )?in (?:court|action) /],
  ["'s", /^(?:back )?in (?:court|action) /],
  ['’s', /^(?:back )?in (?:court|action) /],
]);

/** What may stand before the present of a verb without an s: "they vote Monday". */
export const severals = set(
  `i we they you who which that and people police men women children both all not then also will`,
);

export const presentForms = set("is are has have does do 's ’s says say am");

/** Words just before a time that say it is still to come: "until Friday", "as soon as Tuesday". */
export const forwardPrepositions = set('until till til starting beginning effective');

/** Past forms that arrange what is to come: "He scheduled a meeting Thursday". */
export const arrangingPasts = set('scheduled slated');

/** Forms in -ed that are no past of a verb. */
export const adjectivesInEd =
  set(`unspecified undisclosed unnamed unidentified unexpected unprecedented unlimited unchanged unauthorized undecided
  unresolved unconfirmed unfounded related blessed excited`);

/** Forms in -ing that tell of what is arranged: "The minister is meeting her on Monday". */
export const arrangedProgressives =
  set(`meeting leaving arriving flying travelling traveling visiting hosting returning opening starting playing voting
  facing heading going coming launching closing moving releasing`);

/** Participles and adjectives that stand between "is" and the day when something is still to come. */
export const stillToCome = set('due likely unlikely set forecast expected planned scheduled possible slated');

/** "The hearing was moved to Monday". */
export const putOff = set('moved postponed delayed rescheduled put pushed brought adjourned deferred switched');

/** What has happened when it is named with its day: "the ruling on Monday". */
export const pastNouns =
  set(`statement statements interview speech ruling attack attacks killing killings crash announcement report letter
  briefing blast blasts explosion shooting shootings quake earthquake arrest arrests death deaths murder raid raids strikes
  remarks comments clashes bombing bombings fire violence incident accident email message post tweet dispatch editorial`);

/** What is called in advance: "Sunday's election". */
export const calledEvents =
  set(`election elections vote votes summit meeting talks match game final hearing deadline referendum conference debate
  runoff ballot poll polls ceremony launch opening session auction race trial festivities celebrations qualifier fight
  bout friendly derby playoff semifinal semi-final quarterfinal quarter-final fixture replay encounter showdown faceoff
  matchup`);

/** What opens a sentence that bids its reader to something still to come: "Join us Thursday", "Expect rain on Thursday". */
export const invitations = set(
  `join come tune let please call meet see catch check save watch remember bring don vote rsvp expect`,
);

/** "awaiting Friday's figures", "preparing for Sunday's march". */
export const readyFor = set(
  `await awaits awaiting awaited waiting preparing prepared prepares brace braced braces bracing ready set poised gearing`,
);

/** What is felt of something still to come: "looking forward to Friday". */
export const awaiting = set('forward wait excited forget');
