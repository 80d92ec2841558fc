import { pairs, words } from './words.ts';

/**
 * Nouns that name an event wherever they stand, each with the verb it is made from, where there is one. The verb is
 * what lets "Russia's invasion of Ukraine" and "Russia invaded Ukraine" become one event.
 */
export const eventNouns = pairs(`
  abduction:abduct abolition:abolish abstention:abstain accession:accede accident accusation:accuse acquisition:acquire
  acquittal:acquit admission:admit adoption:adopt advance:advance aftermath aggression airlift:airlift airstrike:strike
  allegation:allege altercation ambush:ambush amputation:amputate annexation:annex announcement:announce apology:apologise
  appeal:appeal appearance:appear applause:applaud appointment:appoint approval:approve arraignment:arraign arrest:arrest
  arrival:arrive arson assassination:assassinate assault:assault assertion:assert atrocity attack:attack attempt:attempt auction:auction
  avalanche backlash bailout:bail ban:ban bankruptcy barrage battle:battle beating:beat beheading:behead betrayal:betray
  birth bid:bid bidding:bid blackout blast blaze blitz blockade:blockade bloodshed bombardment:bombard bombing:bomb boom boycott:boycott
  brawl breach:breach breakdown breakthrough breakup:break briefing:brief broadcast:broadcast buildup burial:bury burglary bust buyback buyout:buy by-election
  callup:call campaign:campaign cancellation:cancel capture:capture catastrophe ceasefire cease-fire celebration:celebrate ceremony championship
  clampdown clash:clash cleanup closure:close collapse:collapse collision:collide comeback commemoration:commemorate
  compromise concert conclusion:conclude condemnation:condemn conference confession:confess confirmation:confirm conflict confrontation:confront
  congress conquest:conquer consultation:consult contest controversy convention conversation conviction:convict cooperation:cooperate
  coronation:crown coup crackdown crash:crash creation:create crime crisis criticism:criticise crossing:cross cull:cull
  cyberattack:attack cyclone deadlock deal dealing death:die debate:debate debut decision:decide declaration:declare decline:decline decommissioning:decommission
  defeat:defeat defection:defect delay:delay deletion:delete deliberation:deliberate delivery:deliver demand:demand demise demolition:demolish demonstration:demonstrate denial:deny departure:depart
  deployment:deploy deportation:deport destruction:destroy detention:detain detonation:detonate devastation:devastate development:develop disappearance:disappear
  disarmament:disarm disaster disclosure:disclose discovery:discover discussion:discuss dismissal:dismiss displacement:displace dispute:dispute disruption:disrupt
  dissolution:dissolve divorce:divorce donation:donate downfall downturn drawdown drill drop:drop drought earthquake eclipse ejection:eject election:elect
  embargo encounter:encounter end:end enlargement:enlarge enlistment:enlist entry:enter epidemic eradication:eradicate erosion:erode eruption:erupt escalation:escalate escape:escape
  escort:escort evacuation:evacuate eviction:evict examination:examine execution:execute exercise exhibition exile:exile exodus expansion:expand expedition
  experiment explosion:explode expulsion:expel extension:extend extermination:exterminate extradition:extradite failure:fail fall:fall famine festival feud fight:fight fighting:fight
  filing:file finale fine:fine fire firefight firing:fire flare-up flood flooding:flood foray formation:form foundation:found founding:found fraud funeral gathering:gather
  genocide gunfight gunfire handover:hand handshake hearing:hear heist hijacking:hijack holocaust homecoming homicide hostility hunt:hunt hurricane
  imposition:impose imprisonment:imprison improvement:improve inauguration:inaugurate incident incursion increase:increase independence indictment:indict infection:infect infiltration:infiltrate
  influx injunction injury:injure inquest inquiry insurgency insurrection interception:intercept interference:interfere interrogation:interrogate interruption:interrupt
  intervention:intervene interview:interview intrusion:intrude invasion:invade inspection:inspect introduction:introduce investigation:investigate investiture invitation:invite involvement:involve journey jump:jump keynote
  kidnapping:kidnap killing:kill landing:land landslide launch:launch lawsuit:sue layoff:lay leak:leak leap:leap lecture liberation:liberate liquidation:liquidate litigation lockdown
  loss:lose lynching:lynch manhunt manoeuvre maneuver march:march marriage:marry massacre:massacre match maiming:maim meeting:meet meltdown merger:merge migration:migrate
  mission mobilisation:mobilise mobilization:mobilise modernisation:modernise modernization:modernise move:move murder:murder mutiny nationalisation:nationalise nationalization:nationalise
  negotiation:negotiate nomination:nominate observance occupation:occupy offensive offer:offer offering:offer olympics onslaught opening:open operation:operate ordeal ouster:oust
  outage objection:object outflow outbreak outburst overhaul:overhaul overthrow:overthrow pandemic parade pardon:pardon parole:parole partition:partition patrol:patrol payment:pay penalty persecution:persecute petition:petition
  pilgrimage placement:place plebiscite pledge:pledge plunge:plunge pogrom poll postponement:postpone premiere privatisation:privatise privatization:privatise probe:probe proceeding proclamation:proclaim
  procession promotion:promote proposal:propose prosecution:prosecute protest:protest provocation:provoke publication:publish punishment:punish purchase:purchase purge:purge pursuit:pursue
  quake questioning:question race raid:raid rally:rally rampage rape:rape ratification:ratify reaction:react rebellion:rebel rebound:rebound recall:recall recapture:recapture recession recognition:recognise reconciliation:reconcile
  reconstruction:reconstruct recovery:recover recruitment:recruit reduction:reduce re-election:reelect reelection:reelect referendum referral:refer reform:reform refusal:refuse registration:register rehearing reinforcement:reinforce rejection:reject
  release:release relocation:relocate removal:remove remodeling:remodel renewal:renew reorganisation:reorganise reorganization:reorganise repatriation:repatriate repeal:repeal replacement:replace repression:repress request:request rescue:rescue resettlement:resettle resignation:resign
  resistance:resist response:respond restoration:restore restructuring:restructure resumption:resume retaliation:retaliate retirement:retire retreat:retreat return:return reunification:reunify reunion:reunite
  reversal:reverse review:review revision:revise revolt:revolt revolution riot rioting:riot rise:rise robbery:rob rollout ruling:rule runoff sabotage:sabotage sale:sell scandal search:search secession:secede
  seizure:seize sell-off separation:separate settlement:settle setback shake-up shelling:shell shift:shift shipment:ship shipwreck shooting:shoot shootout shortage showdown shutdown:shut siege:besiege signing:sign skirmish
  slaughter:slaughter slaying:slay slowdown slump:slump smuggling:smuggle snowstorm speech:speak spill:spill spin-off split:split stabbing:stab stalemate stampede standoff stand-off start:start storm strike:strike
  struggle:struggle stunt subversion:subvert suicide summit surge:surge surgery surrender:surrender suspension:suspend swap:swap swearing-in takeoff takeover talk:talk talks tariff terrorism testimony:testify theft
  threat:threaten tornado torture:torture tour:tour tournament tragedy transaction transfer:transfer transformation:transform transition transplant:transplant trial trip triumph:triumph truce tsunami turmoil turnaround
  typhoon unification:unify unrest unveiling:unveil upheaval uprising vaccination:vaccinate verdict victory:win violation:violate violence visit:visit vote:vote voting:vote voyage walkout war warfare warning:warn
  wedding:wed withdrawal:withdraw wreck write-down write-off write-up sanction:sanction restart:restart rollback breakout overture accord
  action:act agreement:agree arrangement:arrange change:change clearance:clear closing:close commitment:commit competition:compete completion:complete construction:construct control:control disposal:dispose effort
  enforcement:enforce estimate:estimate expectation:expect gain:gain growth:grow impact initiative pact planning:plan process redemption:redeem recapitalization suggestion:suggest suit:sue ultimatum

`);

/**
 * Nouns that name an event or a thing: "the report was read" and "his report of the raid". They count when the
 * sentence treats them as something that takes place.
 */
export const ambiguousNouns = pairs(`
  access:access act:act  activity address:address  aid:aid alert:alert amendment:amend application:apply approach:approach argument:argue  assembly:assemble
  assessment:assess assignment:assign assistance:assist attention award:award backing:back boost:boost break:break building:build burden call:call care case challenge:challenge  charge:charge
  check:check choice:choose claim:claim  collection:collect combat comment:comment  communication:communicate comparison:compare  complaint:complain  concern:concern
  concession:concede consideration:consider  contact:contact contribution:contribute  coverage:cover cut:cut damage:damage defence:defend defense:defend  design:design
  direction disagreement:disagree discount discrimination:discriminate drive:drive duty effect abortion:abort exercise:exercise harassment:harass  employment:employ encouragement:encourage  engagement:engage  event
  evaluation:evaluate exchange:exchange  experience:experience export:export exposure:expose feature:feature finance:finance financing:finance finding:find flight:fly flow:flow focus:focus force forecast:forecast funding:fund  game
  goal government  guarantee:guarantee halt:halt handling:handle help:help hit:hit hope:hope  implementation:implement import:import inflation information  innovation:innovate installation:install
  interaction:interact interest:interest investment:invest issue:issue job journey judgment:judge lead:lead leadership:lead lease:lease management:manage measure:measure message mistake motion movement:move note:note
   offence offense opposition:oppose order:order output partnership performance:perform permission:permit placement:place plan:plan  play:play policy possession:possess practice:practise
  preparation:prepare presence presentation:present presidency pressure:pressure prevention:prevent process production:produce profit programme program progress project:project promise:promise protection:protect provision:provide
  push:push question:question quote:quote rating:rate ratio reading:read recommendation:recommend record:record regulation:regulate relief:relieve remark:remark repair:repair report:report representation:represent research:research resolution:resolve
  result:result reward:reward rush:rush saving:save selection:select sentence:sentence service:serve session shake:shake show:show silence smoke solution:solve spending:spend spread:spread stand:stand statement:state
  step:step stop:stop study:study submission:submit success:succeed  supply:supply support:support survey:survey switch:switch teaching:teach test:test testing:test trade:trade trading:trade training:train travel:travel treatment:treat
  trouble turn:turn update:update upgrade:upgrade usage:use use:use violation:violate volatility wait:wait walk:walk work:work writing:write season premier
`);

/** Nouns in "-tion", "-ment" and the like that name things, groups, places or qualities rather than events. */
export const thingNouns = words(`
  ability ambition amount apartment audience authentication bastion business caption cement civilisation civilization clement comment commission
  community compartment competence condition conscience constitution convenience corporation country county department dimension distance document element
  emotion environment equipment essence evidence experience fashion fiction fraction function garment generation government guidance
  illusion importance institution instance instrument insurance intelligence intention junction legislation licence license location logistics mansion
  medication mention million moment nation notion opinion option organisation organization parliament passion patience pavement pension performance
  population portion position presence procedure profession proportion province question ration region relation religion residence science section sentence
  session silence situation solution station substance television tension testament tradition trillion union vacation variance vehicle version violence vision weapon
  administration association coalition collection compensation connection convention corruption delegation dimension distribution edition education
  exception expression federation foundation immigration inspiration jurisdiction lotion motion occasion permission perception pollution
  possession precaution prescription proposition provision publication qualification recession reputation restriction revelation
  specification subscription technology temptation transportation tuition valuation variation ammunition allowance alliance ambulance appearance attendance
  audience balance circumstance confidence conference convenience correspondence difference dominance elegance existence finance freelance
  grievance influence innocence insurance maintenance nuisance obedience preference prudence relevance reliance romance significance surveillance tolerance
  achievement apartment assessment basement department detriment employment establishment experiment fragment implement increment
  judgement management ornament regiment retirement segment sentiment statement supplement temperament tournament treatment
`);
