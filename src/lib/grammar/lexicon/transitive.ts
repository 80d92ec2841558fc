import { words } from './words.ts';

/** Verbs that always have an object: a past form of them without one is a participle, and somebody else did it. */
export const transitiveVerbs = words(`
  abolish accuse acquit appoint apprehend arrest assassinate award ban bar behead besiege bombard bring capture commission
  condemn confiscate convict damage decorate defeat deport depose destroy detain disable dismiss displace disqualify
  drag dub elect enact escort evict exile expel extradite fell fine handcuff harm hijack hospitalise hospitalize
  identify impeach impound imprison indict injure jail kidnap maim mandate maul murder name nominate oust outlaw
  overthrow pardon postpone promote prosecute rebuild recapture relegate remand remove repeal repatriate reprimand rescue rob
  sack sanction schedule sentence slaughter slay stab strand subdue suspend transfer uncover uproot use value vandalise vandalize
  wound
`);

/** Verbs that hardly ever lack an object. */
const mostlyTransitive = words(`
  blame block cancel charge confirm criticise criticize cut execute expect flatten foil force free ground gut hurt impose
  intercept invite kill lift loot lock order punish question ransack raze recall reduce reject release rename repair replace
  restore scrap search seize shelve shoot smash thwart topple torch torture treat vaccinate warn
`);

/** Where a clause, by its form, may be a passive, a past form of such a verb without an object makes it one. */
export const isTransitive = (verb: string): boolean => transitiveVerbs.has(verb) || mostlyTransitive.has(verb);

/** What is done to somebody or something, and in any form seldom said without whom or what. */
const mostlyWithObject = words(`
  absorb accompany accomplish accuse acknowledge acquire address admire adopt advise affect anticipate appreciate arm
  assemble assess attach attract audit authorise authorize avoid beat bite book borrow bring build burn buy carry
  challenge change check choke clean close collect commit complete compose conduct contain control convey copy create
  cut declare defend deliver demolish demonstrate deploy describe design destroy develop direct discover display
  distort divide document download drag edit educate enable encourage endorse enforce establish evaluate examine
  exceed expand exploit expose express feed film find follow forge form found gather grab guard harass hide hit hold host
  identify ignore impound include incorporate influence inform injure insert inspect inspire install interview
  intimidate introduce invent investigate isolate issue kick launch lease list load lose maintain make manage mark
  measure modify monitor mount negotiate obtain occupy offer open organise organize overcome oversee own pack perform
  photograph place possess praise present preserve prevent print produce protect provide provoke publish pull punch
  purchase pursue push raise reach rebuild receive record recruit reference reflect register remember remove rent
  repeat reserve resist respect reveal review revise reward ridicule ruin satisfy save scan secure seek seize select
  sell separate serve shape shove sign slap smuggle solve sort sponsor spread steal steer store strangle strengthen
  submit supply support surround sustain tackle take taunt threaten throw tolerate touch track train translate
  transport trap treasure undermine upload use violate visit waive wash weaken wear weigh write
`);

/** Whether a verb, where it is told without an object, has it elsewhere: before a "that", or behind the verb it is joined to. */
export const takesObject = (verb: string): boolean => isTransitive(verb) || mostlyWithObject.has(verb);

/** Verbs that have no passive. */
export const intransitiveVerbs = words(`
  arrive become begin belong collapse come complain crash die disappear drown emerge erupt escape explode fade fail fall flee go grow
  happen live look object open react remain reply resign respond result resume rise run seem sink sit sleep stand stay stop succumb survive vanish wait
  walk work
`);

/** Verbs that keep an object in the passive: "was awarded a prize", "was called a liar". */
export const withTwoObjects = words(`
  allocate allot appoint ask assign award brand bring call consider declare deem deliver deny dub elect fine forgive give
  grant hand label lend make name offer order owe pay promise render sell send show teach tell term title
`);
