import { pairs, words } from '#lib/grammar/index.ts';

/**
 * Nouns that name an event wherever they stand, each with the verb it is made from, where there is one. The verb is
 * what lets "Russia's invasion of Ukraine" and "Russia invaded Ukraine" become one event.
 */
export const eventNouns = pairs(`
  abduction:abduct abolition:abolish abstention:abstain accession:accede accident accord accusation:accuse
  acquisition:acquire acquittal:acquit action:act admission:admit adoption:adopt advance:advance aftermath aggression
  agreement:agree airlift:airlift airstrike:strike allegation:allege altercation ambush:ambush amputation:amputate
  annexation:annex announcement:announce apology:apologise appeal:appeal appearance:appear applause:applaud
  appointment:appoint approval:approve arraignment:arraign arrangement:arrange arrest:arrest arrival:arrive arson
  assassination:assassinate assault:assault assertion:assert atrocity attack:attack attempt:attempt auction:auction
  avalanche backlash bailout:bail ban:ban bankruptcy barrage battle:battle beating:beat beheading:behead
  betrayal:betray bid:bid bidding:bid birth blackout blast blaze blitz blockade:blockade bloodshed bombardment:bombard
  bombing:bomb boom boycott:boycott brawl breach:breach breakdown breakout breakthrough breakup:break briefing:brief
  broadcast:broadcast buildup burglary burial:bury bust buyback buyout:buy by-election callup:call campaign:campaign
  cancellation:cancel capture:capture catastrophe cease-fire ceasefire celebration:celebrate ceremony change:change
  clampdown clash:clash cleanup clearance:clear closing:close closure:close collapse:collapse collision:collide
  comeback commemoration:commemorate commitment:commit competition:compete completion:complete compromise concert
  conclusion:conclude condemnation:condemn conference confession:confess confirmation:confirm conflict
  confrontation:confront conquest:conquer construction:construct consultation:consult contest control:control
  controversy convention conversation conviction:convict cooperation:cooperate coronation:crown coup crackdown
  crash:crash creation:create crime crisis criticism:criticise crossing:cross cull:cull cyberattack:attack cyclone
  deadlock deal dealing death:die debate:debate debut decision:decide declaration:declare decline:decline
  decommissioning:decommission defeat:defeat defection:defect delay:delay deletion:delete deliberation:deliberate
  delivery:deliver demand:demand demise demolition:demolish demonstration:demonstrate denial:deny departure:depart
  deployment:deploy deportation:deport destruction:destroy detention:detain detonation:detonate devastation:devastate
  development:develop disappearance:disappear disarmament:disarm disaster disclosure:disclose discovery:discover
  discussion:discuss dismissal:dismiss displacement:displace disposal:dispose dispute:dispute disruption:disrupt
  dissolution:dissolve divorce:divorce donation:donate downfall downturn drawdown drill drop:drop drought earthquake
  eclipse effort ejection:eject election:elect embargo encounter:encounter end:end enforcement:enforce
  enlargement:enlarge enlistment:enlist entry:enter epidemic eradication:eradicate erosion:erode eruption:erupt
  escalation:escalate escape:escape escort:escort estimate:estimate evacuation:evacuate eviction:evict
  examination:examine execution:execute exercise exhibition exile:exile exodus expansion:expand expectation:expect
  expedition experiment explosion:explode expulsion:expel extension:extend extermination:exterminate
  extradition:extradite failure:fail fall:fall famine festival feud fight:fight fighting:fight filing:file finale
  firefight firing:fire flare-up flood flooding:flood foray founding:found fraud funeral gain:gain gathering:gather
  genocide growth:grow gunfight gunfire handover:hand handshake hearing:hear heist hijacking:hijack holocaust
  homecoming homicide hostility hunt:hunt hurricane impact imposition:impose imprisonment:imprison improvement:improve
  inauguration:inaugurate incident increase:increase incursion independence indictment:indict infection:infect
  infiltration:infiltrate influx initiative injunction injury:injure inquest inquiry inspection:inspect insurgency
  insurrection interception:intercept interference:interfere interrogation:interrogate interruption:interrupt
  intervention:intervene interview:interview introduction:introduce intrusion:intrude invasion:invade
  investigation:investigate investiture invitation:invite involvement:involve journey jump:jump keynote
  kidnapping:kidnap killing:kill landing:land landslide launch:launch lawsuit:sue layoff:lay leak:leak leap:leap
  lecture liberation:liberate liquidation:liquidate litigation lockdown loss:lose lynching:lynch maiming:maim maneuver
  manhunt manoeuvre march:march marriage:marry massacre:massacre meeting:meet meltdown merger:merge migration:migrate
  mobilisation:mobilise mobilization:mobilize modernisation:modernise modernization:modernize move:move murder:murder
  mutiny nationalisation:nationalise nationalization:nationalize negotiation:negotiate nomination:nominate
  objection:object observance occupation:occupy offensive offer:offer offering:offer olympics onslaught opening:open
  ordeal ouster:oust outage outbreak outburst outflow overhaul:overhaul overthrow:overthrow overture pact pandemic
  parade pardon:pardon parole:parole partition:partition patrol:patrol payment:pay persecution:persecute
  petition:petition pilgrimage placement:place planning:plan plebiscite pledge:pledge plunge:plunge pogrom
  postponement:postpone premiere privatisation:privatise privatization:privatize probe:probe proceeding process
  procession proclamation:proclaim promotion:promote proposal:propose prosecution:prosecute protest:protest
  provocation:provoke punishment:punish purchase:purchase purge:purge pursuit:pursue quake questioning:question race
  raid:raid rally:rally rampage rape:rape ratification:ratify re-election:reelect reaction:react rebellion:rebel
  rebound:rebound recall:recall recapitalization recapture:recapture recession recognition:recognise
  reconciliation:reconcile reconstruction:reconstruct recovery:recover recruitment:recruit redemption:redeem
  reduction:reduce reelection:reelect referendum referral:refer reform:reform refusal:refuse registration:register
  rehearing reinforcement:reinforce rejection:reject release:release relocation:relocate remodeling:remodel
  removal:remove renewal:renew reorganisation:reorganise reorganization:reorganize repatriation:repatriate
  repeal:repeal replacement:replace repression:repress request:request rescue:rescue resettlement:resettle
  resignation:resign resistance:resist response:respond restart:restart restoration:restore restructuring:restructure
  resumption:resume retaliation:retaliate retirement:retire retreat:retreat return:return reunification:reunify
  reunion:reunite reversal:reverse review:review revision:revise revolt:revolt revolution riot rioting:riot rise:rise
  robbery:rob rollback rollout ruling:rule runoff sabotage:sabotage sale:sell sanction:sanction scandal search:search
  secession:secede seizure:seize sell-off separation:separate setback settlement:settle shake-up shelling:shell
  shift:shift shipment:ship shipwreck shooting:shoot shootout shortage showdown shutdown:shut siege:besiege
  signing:sign skirmish slaughter:slaughter slaying:slay slowdown slump:slump smuggling:smuggle snowstorm speech:speak
  spill:spill spin-off split:split stabbing:stab stalemate stampede stand-off standoff start:start storm strike:strike
  struggle:struggle stunt subversion:subvert suggestion:suggest suicide suit:sue summit surge:surge surgery
  surrender:surrender suspension:suspend swap:swap swearing-in takeoff takeover talk:talk talks tariff terrorism
  testimony:testify theft threat:threaten tornado torture:torture tour:tour tournament tragedy transaction
  transfer:transfer transformation:transform transition transplant:transplant trial trip triumph:triumph truce tsunami
  turmoil turnaround typhoon ultimatum unification:unify unrest unveiling:unveil upheaval uprising
  vaccination:vaccinate verdict victory:win violation:violate violence visit:visit vote:vote voting:vote voyage
  walkout war warfare warning:warn wedding:wed withdrawal:withdraw wreck write-down write-off write-up
`);

/**
 * Nouns that name an event or a thing: "the report was read" and "his report of the raid". They count when the
 * sentence treats them as something that takes place.
 */
export const ambiguousNouns = pairs(`
  abortion:abort access:access act:act activity address:address aid:aid alert:alert amendment:amend application:apply
  approach:approach argument:argue assembly:assemble assessment:assess assignment:assign assistance:assist attention
  award:award backing:back boost:boost break:break building:build burden call:call care case challenge:challenge
  championship charge:charge check:check choice:choose claim:claim collection:collect combat comment:comment
  communication:communicate comparison:compare complaint:complain concern:concern concession:concede
  consideration:consider contact:contact contribution:contribute coverage:cover cut:cut damage:damage defence:defend
  defense:defend design:design disagreement:disagree discount discrimination:discriminate drive:drive effect
  employment:employ encouragement:encourage engagement:engage evaluation:evaluate event exchange:exchange
  exercise:exercise experience:experience export:export exposure:expose feature:feature finance:finance
  financing:finance finding:find fine:fine fire flight:fly flow:flow focus:focus force forecast:forecast
  formation:form foundation:found funding:fund game goal guarantee:guarantee halt:halt handling:handle
  harassment:harass help:help hit:hit hope:hope implementation:implement import:import inflation innovation:innovate
  installation:install interaction:interact investment:invest issue:issue journey judgment:judge lead:lead lease:lease
  management:manage match measure:measure mission mistake motion movement:move note:note offence offense
  operation:operate opposition:oppose order:order partnership penalty performance:perform permission:permit
  placement:place plan:plan play:play poll possession:possess practice:practise preparation:prepare presence
  presentation:present pressure:pressure prevention:prevent process production:produce program programme progress
  project:project promise:promise protection:protect provision:provide publication:publish push:push question:question
  quote:quote rating:rate reading:read recommendation:recommend record:record regulation:regulate relief:relieve
  remark:remark repair:repair report:report representation:represent research:research resolution:resolve
  result:result reward:reward rush:rush saving:save selection:select sentence:sentence service:serve session
  shake:shake show:show silence smoke solution:solve spending:spend spread:spread stand:stand statement:state
  step:step stop:stop study:study submission:submit success:succeed supply:supply support:support survey:survey
  switch:switch teaching:teach test:test testing:test trade:trade trading:trade training:train travel:travel
  treatment:treat trouble turn:turn update:update upgrade:upgrade usage:use use:use violation:violate volatility
  wait:wait walk:walk work:work writing:write
`);

/** Nouns in "-tion", "-ment" and the like that name things, groups, places or qualities rather than events. */
export const thingNouns = words(`
  ability achievement administration alliance allowance ambition ambulance ammunition amount anything apartment
  appearance assessment association attendance audience authentication balance basement bastion building business
  caption ceiling cement circumstance civilisation civilization clement clothing coalition collection combination comment
  commission community compartment compensation competence condition conference confidence connection conscience
  consequence constitution convenience convention corporation correspondence corruption country county delegation
  department detriment difference dimension direction distance distribution document dominance edition education elegance
  element embodiment emotion employment environment entrance equipment essence establishment evening everything evidence exception
  existence experience experiment expression fashion federation fiction foundation fraction fragment freelance
  function garment generation government grievance guidance illusion imagination immigration implement importance increment
  influence information innocence inspiration instance institution instrument insurance intelligence intention judgement junction
  jurisdiction legislation licence license location logistics lotion maintenance management mansion medication mention
  million moment morning motion nation nothing notion nuisance obedience occasion opinion option organisation
  organization ornament parliament passion patience pavement pension perception performance permission pollution
  population portion position possession precaution preference prescription presence procedure profession proportion
  proposition province provision prudence publication qualification question ration recession regiment region relation
  relevance reliance religion reputation residence restriction retirement revelation romance science section segment
  sentence sentiment session significance silence situation solution something specification statement station
  subscription substance supplement surveillance technology television temperament temptation tension testament thing
  tolerance tournament tradition transportation treatment trillion tuition union vacation valuation variance variation
  vehicle version violence wording vision weapon
`);
