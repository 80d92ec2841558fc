import { wordList } from './word-list.ts';

/** People who speak or act without being named. */
export const personNouns = wordList(`
  official officer source spokesman spokeswoman spokesperson aide adviser advisor diplomat envoy ambassador representative
  delegate negotiator lawmaker politician legislator senator minister secretary president premier chancellor governor mayor
  leader commander general colonel admiral soldier serviceman pilot sailor marine guard policeman policewoman detective
  investigator prosecutor judge lawyer attorney witness victim survivor suspect gunman attacker bomber hostage prisoner
  detainee defendant activist protester demonstrator campaigner critic opponent supporter rebel militant insurgent fighter
  separatist terrorist guerrilla mercenary refugee migrant resident civilian citizen voter worker employee staffer manager
  executive director chairman chairwoman founder owner investor shareholder analyst economist expert scientist researcher
  engineer developer designer professor teacher student pupil doctor nurse patient journalist reporter correspondent
  photographer editor author writer singer actor actress musician artist athlete player coach captain striker goalkeeper
  champion fan driver passenger farmer fisherman businessman businesswoman entrepreneur oligarch trader dealer buyer seller
  customer consumer user subscriber viewer reader tourist visitor traveller traveler neighbour neighbor man woman boy girl
  child baby teenager person people parent mother father son daughter brother sister wife husband widow relative friend
  colleague counterpart ally enemy king queen prince princess pope bishop priest monk imam cleric dictator tyrant autocrat
  ruler candidate nominee successor predecessor member insider observer monitor inspector peacekeeper veteran rescuer
  firefighter medic paramedic volunteer inmate convict criminal thief robber hacker killer murderer smuggler spy agent
  chief ceo boss head speaker commissioner superintendent architect inventor star celebrity winner loser rival contender
  clerk technician secretary assistant trainee apprentice intern recruit cadet officer official caretaker porter cleaner
  receptionist librarian curator warden jailer bailiff magistrate juror solicitor barrister notary accountant auditor banker
  broker bookkeeper cashier shopkeeper grocer butcher baker chef cook waiter waitress bartender barber hairdresser tailor
  shoemaker watchmaker jeweller jeweler blacksmith locksmith carpenter plumber electrician mechanic mason bricklayer builder
  labourer laborer miner docker steelworker shepherd rancher gardener forester hunter trapper lifeguard steward stewardess
  dentist surgeon physician psychiatrist psychologist pharmacist midwife veterinarian physicist chemist biologist geologist
  mathematician astronomer meteorologist forecaster sociologist philosopher statistician lecturer headmaster headmistress
  tutor scholar graduate swimmer runner rower sprinter cyclist boxer wrestler golfer skier skater gymnast jockey
  referee umpire goalscorer teammate sculptor composer conductor pianist violinist dancer playwright novelist poet
  screenwriter comedian presenter blogger columnist cameraman whistleblower tipster bystander onlooker passer-by
  pedestrian motorist biker trucker courier postman milkman climber hiker diver astronaut cosmonaut captive kidnapper
  arsonist stalker burglar looter trafficker dissident exile emigrant immigrant newcomer stranger villager islander townsman
  peasant squatter beggar orphan grandmother grandfather grandson granddaughter grandchild uncle aunt nephew niece cousin
  fiance fiancee boyfriend girlfriend bride groom stepfather stepmother godfather twin toddler newborn pensioner retiree
  landlord tenant homeowner commuter shopper retailer lender borrower creditor donor sponsor partner publisher producer
  merchant manufacturer supplier vendor lobbyist pollster historian commissar ombudsman premier monarch emperor captor
  alderman alderwoman rector pastor vicar provost trooper welder roofer weaver
  cop kid pirate client participant guest mom dad lady gentleman guy sniper recipient advocate contractor slave maid
  specialist consultant liar elder linebacker operative rioter filmmaker gangster fugitive supervisor settler competitor
  trustee inhabitant trainer mobster classmate servant bidder patron appointee bandit contributor instructor traitor
  cornerback publicist grandparent strategist warlord examiner undergraduate taxpayer administrator attache outsider
  creator martyr follower magician neurosurgeon buddy bodyguard descendant interviewer dignitary guardian coordinator
  explorer educator coroner freshman wholesaler reviewer salesman performer proponent beneficiary mentor offender
  pilgrim accomplice attendant plaintiff hijacker defector treasurer fanatic raider partygoer sympathizer sympathiser
  conspirator bachelor youngster obstetrician millionaire thug sibling respondent collector responder combatant
  dispatcher sender finalist felon prostitute sophomore rider beginner applicant industrialist attendee assailant
  organizer organiser dean heir assassin paedophile informant counselor counsellor believer conscript financier villain
  adversary entertainer sheikh confidante starlet contestant lover culprit therapist preacher ancestor perpetrator
  occupier molester plotter spectator ecologist speculator parishioner linguist rapist informer narrator biographer
  newlywed questioner commentator peacemaker worshipper intermediary escapee caller paediatrician pediatrician roommate
  compatriot schoolboy schoolgirl backer interpreter innkeeper marcher addict mistress announcer speechwriter hitman
  colonist deserter evacuee eyewitness stockholder spouse mountaineer interrogator subordinate mullah petitioner abuser
  patriot evangelist schoolteacher parolee outlaw jogger translator renegade benefactor songwriter salesperson skipper
  surfer intruder mastermind paralegal commandant superstar protagonist magnate hardliner alumnus promoter bureaucrat
  purchaser tycoon janitor listener deputy sheriff constable sergeant
  gunmen troop foe crew audience crowd youth family couple community public population electorate envoys
`);

/** Bodies of people that act as one. */
export const groupNouns = wordList(`
  police crowd crew family couple community public population electorate youth audience team squad gang mob delegation
  opposition resistance militia rebel authority leadership establishment
`);

/** Military bodies and means: with a state's name before them, what they do the state does. */
export const forceNouns = wordList(`
  force troop army military navy soldier formation unit battalion brigade division regiment serviceman ship warship
  vessel frigate submarine minesweeper warplane fighter-jet jet aircraft bomber tank artillery missile drone helicopter
  fleet convoy serviceman commando paratrooper marine
`);

/** What ships and planes are for that are no forces: trade, travel, crime, or another age ("Soviet-era tanks"). */
export const civilianUses = wordList(`
  cargo charter civil civilian commercial container cruise era ferry fishing flagged freight hired hospital merchant
  museum oil owned passenger pirate pleasure private research rescue sailing scheduled smuggling stolen supply toy
  trading transatlantic vintage
`);

/** Words for a state's power: "the Belarusian government" acts for Belarus. */
export const governmentNouns = wordList('government regime administration state authority cabinet leadership');

/** Words for states: "the country", "both nations". */
export const countryNouns = wordList('country nation state');

/** Words for what does business. */
export const businessNouns = wordList(`
  company firm corporation manufacturer maker retailer conglomerate automaker carmaker planemaker chipmaker drugmaker insurer
`);

/** Words that can mean any organisation. */
export const anyOrganisation: ReadonlySet<string> = new Set([
  ...businessNouns,
  ...wordList('giant group organisation organization bloc alliance'),
]);

/**
 * Words for organisations, which refer back to one or, with a state's name before them, name one; those that cannot mean
 * any refer only to one whose name holds the word.
 */
export const organisationNouns: ReadonlySet<string> = new Set([
  ...anyOrganisation,
  ...wordList(`
    agency ministry department bank party court parliament senate congress council committee commission union federation
    association league club team university institute foundation network newspaper magazine broadcaster airline carrier
    coalition startup start-up bureau campaign church charity municipality
  `),
]);

/** Words for the people who told something; they refer back to whoever was quoted. */
export const genericSources = wordList('official source person officer spokesman spokeswoman spokesperson diplomat');

/** Amounts before "of": the group after them is meant. */
export const amounts = wordList(`
  thousand hundred dozen ten million billion number group couple majority handful score lot many most some several all
  both half each none few part rest series pair bunch range
`);

export const femaleNouns = wordList(`
  woman girl mother daughter sister wife widow queen princess actress chairwoman spokeswoman policewoman businesswoman
  grandmother granddaughter aunt niece fiancee girlfriend bride stepmother waitress stewardess headmistress midwife lady mistress schoolgirl mom
`);
export const maleNouns = wordList(`
  man boy father son brother husband king prince chairman spokesman policeman businessman grandfather grandson uncle
  nephew fiance boyfriend groom stepfather headmaster cameraman postman milkman godfather gentleman guy dad schoolboy salesman
`);
