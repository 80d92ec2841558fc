/*
 * Words of the news for one and the same deed, a line each; lemmas as the events room gives them (nouns already turned
 * into their verbs: "invasion" → "invade"). A word that is not here stands for itself.
 */
const table = `
attack assault raid strike hit bombard shell bomb offensive
invade incursion
kill murder assassinate slay massacre die death perish succumb
wound injure hurt
deploy dispatch
withdraw pullout retreat
retake recapture regain liberate
enter entry
meet meeting summit
visit trip
talk negotiate negotiation
arrest detain capture apprehend seize nab
free release
resign quit step-down depart
elect win
sentence jail imprison
crash collide accident collision
explode blast explosion
protest demonstrate rally march
sanction
ban bar prohibit outlaw
announce unveil reveal introduce launch debut
buy acquire purchase acquisition takeover
sue lawsuit
agree deal agreement accord
vote referendum ballot poll
prepare preparation ready
plan intend
evacuate flee
besiege siege
destroy wreck damage devastate
appoint name nominate
dismiss sack
increase rise grow climb surge
decrease fall drop decline plunge
say state tell add declare remark
warn caution
deny reject
accuse blame charge
begin start
end finish stop
earthquake quake
overturn reverse rescind revoke repeal restore
rob robbery heist steal theft
foil thwart prevent avert
cut sever disrupt outage
find discover
defend retain
stab knife
fix repair patch
`;

const concepts: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((lemma) => [lemma, line.slice(0, `${line} `.indexOf(' '))] as const)),
);

/** The deed a trigger names: the same for its synonyms. */
export const conceptOf = (lemma: string): string => concepts.get(lemma) ?? lemma;

/** Verbs that say next to nothing without their object: sharing one is no sign. */
const light = new Set(
  `be have do get make take give go come put keep let use call mean see want need seem say tell try begin start become
   remain leave show look ask know think believe expect hold set bring turn run carry move end
   accuse deny warn report urge argue claim insist promise agree refer`.split(/\s+/),
);

export const isLight = (concept: string): boolean => light.has(concept);
