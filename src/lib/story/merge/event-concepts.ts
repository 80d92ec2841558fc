/*
 * Words of the news for one and the same deed, a line each; lemmas as the events room gives them (nouns already turned
 * into their verbs: "invasion" → "invade"), after a hyphen the particle, or "noun" where the word is none of the verb. A word
 * that is not here stands for itself.
 */
const table = `
attack assault raid strike hit bombard shell bomb offensive
invade incursion
kill murder assassinate slay massacre die death perish succumb pass-away
wound injure hurt
deploy dispatch
withdraw pullout pull-out retreat
retake recapture regain liberate
enter entry
check-out
meet meeting summit
visit trip
talk negotiate negotiation
arrest detain capture apprehend seize nab
escape flee evacuate break-out run-away
shoot gunfire gun-down
free release
resign quit step-down stand-down depart
elect win victory triumph
defeat beat overcome
sentence jail imprison
crash collide accident collision ram plough plow slam
blaze wildfire inferno fire-noun
explode blast explosion blow-up go-off
protest demonstrate rally march
clash skirmish scuffle fight battle
riot rioting unrest
sanction
ban bar prohibit outlaw
announce unveil reveal introduce launch debut
buy acquire obtain purchase acquisition takeover take-over
sell sale
sue lawsuit
agree deal agreement accord
vote referendum ballot poll
prepare preparation ready
plan intend
besiege siege
destroy wreck damage devastate raze demolish flatten
appoint name nominate
dismiss sack oust axe
increase rise grow climb surge
decrease fall drop decline plunge
say state tell add declare remark
warn caution
deny reject turn-down
accuse blame charge
postpone delay put-off
cancel call-off
begin start kick-off
end finish stop
earthquake quake
overturn reverse rescind revoke repeal restore roll-back
rob robbery heist steal theft hold-up snatch grab make-off
throw hurl toss pelt
hire recruit
clinch secure
foil thwart prevent avert repel repulse ward-off fend-off beat-back
cut sever disrupt interrupt outage
find discover spot detect notice
defend retain
stab knife
fix repair patch resolve
spark trigger
weaken undermine
transfer transport
shake jolt rattle
investigate investigation inquiry probe
apologize apologise apology
organize organise
criticize criticise criticism
authorize authorise
recognize recognise
finalize finalise
lead-noun
`;

const concepts: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((lemma) => [lemma, line.slice(0, `${line} `.indexOf(' '))] as const)),
);

/**
 * The deed a trigger names: the same for its synonyms. Only what the table has is told by its particle, as parsers take
 * many a preposition for one.
 * @param form the particle of the verb, or "noun"
 */
export const conceptOf = (lemma: string, form?: string): string =>
  (form === undefined ? undefined : concepts.get(`${lemma}-${form}`)) ?? concepts.get(lemma) ?? lemma;

/** Verbs that say next to nothing without their object: sharing one is no sign. */
const light = new Set(
  `be have do get make take give go come put keep let use call mean see want need seem say tell try begin start become
   remain leave show look ask know think believe expect hold set bring turn run carry move end attempt allow
   face help involve lead raise spend play serve decide
   follow accuse deny warn report urge argue claim insist promise agree refer`.split(/\s+/),
);

export const isLight = (concept: string): boolean => light.has(concept);
