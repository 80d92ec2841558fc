import { words } from './words.ts';

/** Verbs that always have an object: a past form of them without one is a participle, and somebody else did it. */
export const transitiveVerbs = words(`
  abolish accuse acquit appoint apprehend arrest assassinate award ban bar behead besiege bombard bring capture commission
  condemn confiscate convict damage decorate defeat deport depose destroy detain disable dismiss displace disqualify
  drag dub elect enact escort evict exile expel extradite fell fine handcuff harm hijack hospitalise hospitalize
  identify impeach impound imprison indict injure jail kidnap maim mandate maul murder name nominate oust outlaw
  overthrow pardon postpone promote prosecute rebuild recapture relegate remand remove repeal repatriate reprimand rescue rob
  sack sanction schedule sentence slaughter slay stab strand subdue suspend transfer uncover uproot value vandalise vandalize
  wound
`);
