/*
 * Words of English by how many texts have them, whatever those tell of: of each list every word is in one text of so many, and
 * not in one of half as many. As `npm run train:words` prints them.
 */
const table: readonly (readonly [share: number, words: string])[] = [
  [
    1 / 2,
    `
      also good know new not other so then
    `,
  ],
  [
    1 / 4,
    `
      again as back base become begin call change continue end even few find follow give great group help here high however
      include just keep large leave let life like little long look many more most much name need now number only own part
      people place plan point receive right same see send start state still such there thing think today try use very want
      way well work world
    `,
  ],
  [
    1 / 8,
    `
      able about accept act action activity actually add address agreement all allow almost already always america american
      anyone anything apple april area army around ask attack attempt away bad believe big bit body book break bring build
      business capital case cause center child city claim close company complete concern conference consider control cost
      country couple course create date deal death decade december decide design develop different discuss document drive
      due early east effort email enough enron especially event ever everything example experience face fact fall family far
      feel final finally focus food force form former forward free friday friend full further future general government grow
      hand happen hard head hear history hold home hope house human idea important in increase information instead interest
      international involve issue january job join july june kill kind land late launch law lead leader least light line
      list live local lose lot main major man march mark market may mean meet meeting member message military million mind
      morning move nation national never news night north note october offer office officer official often old open order
      out over party pass past peace period play policy political position possible post power president probably problem
      process project provide public put question reach read real really reason recent recently regard region release remain
      report request require response result return review rule run school sea security september serve service set several
      short show side sign site situation small someone something soon source south special step stop strong suggest support
      sure system talk tell term thousand together too town turn united university up us view visit war west woman word
      write yet york
    `,
  ],
  [
    1 / 16,
    `
      ability above access account achieve active addition additional administration adopt advance advantage affect
      afternoon age agency agent agree ahead aid aim air al ally alone amount analysis announce answer appear apply approach
      approve arm armed art article asia aspect assist associate attach attend attention august authority available average
      avoid band basis battle bear beautiful before beginning below benefit bill billion black boat bomb border british
      brother building bush buy california camp campaign canada candidate capacity capture car care carry catch central
      centre century ceo certain challenge charge check chief china choice choose church citizen civil class clear clearly
      closely coast combine command commander comment commission commit commitment committee common communication community
      compare completely complex computer concept condition conduct confirm conflict congress connection contact contain
      contract contribute conversation copy corps council court cover cross cultural culture current currently cut daily
      dangerous data daughter de dead decision declare deep defeat defense deliver demand democratic department describe
      destroy detail determine development die difference difficult direct direction director discussion dollar down draft
      draw easily eastern easy economic education effect effective election element else enable encourage enemy energy
      engage england english enjoy ensure enter entire environment establish estimate europe evening eventually everyone
      execute executive exist expand expect explain express extend eye fail failure father fear feature february federal
      field fight figure file financial fine finish fire flight fly foot foreign formal freedom french front fully gain game
      gas generation george german girl global goal god governor grant ground guard gulf guy half happy health heart heavy
      highly hit host houston huge hundred identify ii immediately improve indeed independent india indian individual
      industry influence initial inspire intelligence intend interested internal internet interview introduce invite
      involved iran iraq iraqi island item james jeff john key lack language leadership learn legal letter level lie likely
      link london loss love low mail maintain majority manage management mass material matter maybe measure media medium
      mention method mexico michael middle mile minister mission model modern moment monday money mostly mother movement
      music muslim natural nature nearly necessary network no northern nothing notice november nuclear numerous occur off
      offensive oil on once online operate operation opinion opportunity oppose option organization organize original
      originally overall page paper parent park participate particular particularly path pay percent perhaps person personal
      phone pick picture piece plant police popular population potential practice prepare present press pressure pretty
      prevent previous price primarily prime print prior private proceed produce product professor program progress promise
      promote property propose protect protection publish purchase purpose pursue push quickly quite quote raise range rank
      rate rather ready record red reduce refer reference refuse regional related relation religious remember replace
      represent representative republic research reserve resource respect respond responsibility rest revolution
      revolutionary rise risk river road role roll room round route russia russian san saturday schedule science search
      secretary section secure seek seem seize self sell sense separate series serious settlement share ship significant
      similar simply single social society soldier solution sometimes son sort southern space speak spend spring staff stage
      stand star statement station status stay steve store story strategy street strike structure struggle student study
      subject success successful suffer summer supplies surprise surround target tax team technology territory terrorist
      test texas thank thanks theory therefore though thought threat threaten throw thursday thus title tomorrow top total
      tour track trade train transfer travel trip troops true tuesday tv type unable understand union unit update usually
      value various version victory video vote wait walk wall washington watch water weapon wear website wednesday western
      white whole wide william willing win winter wish wound wrong yesterday young
    `,
  ],
  [
    1 / 32,
    `
      abandon abroad absolutely absorb acceptance accompany achievement acknowledge acquire actual admit adult advanced
      advice advisor affair afghanistan african afterwards aircraft airport alliance along alternative amazing ambassador
      ambitious analyst ancient anger animal announcement annual antonio anyway anywhere apart apparently application
      appoint appreciate appropriate approval approximately arab arabia argue argument arrange arrest arrival arrive
      artillery asian assassinate assassination assault assembly assert assess asset assistance assistant assume assure
      atmosphere attachment attract audience austin australia author authorize await award aware baby background badly
      baghdad balance ball bank bar basic basically bay beach beat behalf being belief belong ben bin birth blame block
      blood bloody blow blue board bob bomber bombing box boy brain branch brand bridge brief britain broad budget bus ca
      calendar camera canadian capability capable card career cash casualty category catholic cease certainly chair chairman
      chance channel chapter character characterize charles charter chemical chicago chinese christian christmas cia circle
      circumstance civilian climate club coalition code coincide cold collapse colleague collect collection college color
      combat commercial communist comparison compete compound concentration concerned conclude conclusion confidence
      consequence conservative consideration constant constantly constitution constitutional construction consumer content
      contest context contribution convention convert cooperation core corner corporate correct count coup coverage creation
      creative credit crime criminal crisis critic crowd curve customer cycle damage dance dark david dean debate decisive
      declaration decline deeply defence defend defensive define definitely degree delay delete deliberately delivery
      democracy democrat demonstrate deny depend deploy description desire desk destination destruction detailed determined
      developer device dictatorship difficulty digital dinner diplomatic directly disaster discover discovery disease
      dispatch display dispute district divide division doctor dog dominate don donation door double doubt download downtown
      drag dramatic dream drink driver drop drug dry duty eager earn earth eat economy educational effectively el elect
      electric eliminate elite emerge emergency employ employee ena enforcement engagement entirely entry equal equip
      equipment era error escape essentially establishment european evacuate everybody evidence evolution exactly excellent
      exception exchange execution expansion expectation expense expert expire explosive extent external extreme extremely
      extremist facility factor factory fair faith false fame famous fan farm fast favor favour fax feeling fellow festival
      fiction fifteen fifth fighter fighting fill film finance firm fit fix flat flee floor florida flow fold folk forget
      formally formation forth fortune found foundation founder fourth france francisco frequent frequently fresh fuel fun
      function fund fundamental funding garrison gather generally generate germany giant goods google govern gradually grand
      grave greatly greek green growth guarantee guerrilla guess guest guide gun hall halt handle hang harbor harry harsh
      headquarters healthy hearing heat heavily height helicopter hide historical holding holy honor hopefully hospital
      hostility hot hotel housing humanity hunt husband ice identity ignore image imagine immediate impact implement
      impossible incident income increasingly indicate industrial infantry info inform inhabitant initially initiate
      initiative injury instance institute institution instruction insurgent intellectual intention intercept interesting
      interior intervention invade invasion invest investigation investment invitation involvement iphone ipod iranian isda
      islam islamic isolate israel italy itunes jack japan japanese jewish jobs joe johnson joint joke jones joseph journal
      journalist journey judge judgment justice kick kid kilometer king kingdom knowledge korea la lake largely latin latter
      lawyer lay league lee left leg legislative less lesson liberal liberation liberty license limit limited listen
      literally literature locate location louis mac machine magazine mainland mainly manager map marine marketing marriage
      mary massacre massive master match mathematics mayor meaning means meanwhile medical medicine memory mental merely
      merit meter mike militant mine minimum ministry minor miss missile mistake mobile mom moral moreover mosque motion
      mount mountain mouth movie multiple murder mutual narrow nationalist native nato naval navy near negotiate negotiation
      neighbor net nevertheless newly newspaper nice nobody nose notably object objective observe observer obtain obviously
      occasion occupation occupy odd officially ok ongoing opening openly opponent opposition orbit otherwise outcome
      outline outside overwhelming overwhelmingly owner pacific pakistan pakistani panel paris participant participation
      partnership patron pattern paul payment peaceful peninsula perceive perfect perform performance permanent permit
      personally perspective persuade peter phase phoenix physical pilot pipeline plane planet planning player pledge pocket
      politically politics poor pop port portion pose positive possibility possibly poverty powerful praise predict prefer
      preparation presence preserve presidential previously primary principle priority prisoner prize procedure proclaim
      producer production professional profit prompt propaganda protest proud prove province provoke publication pull qaeda
      quality quarter quick race radical raid rain rapidly rare reaction reader reality realize rebel rebellion rebuild
      recall recipient recognition recognize recommend recruit reflect reform regime regular regularly reinforce reject
      relate relationship relative relatively relevant reliable relief religion rely remaining remark remove renew rent
      repeat repeatedly reply reportedly reporter republican requirement resident resist resistance resolution resolve
      responsible restaurant restriction resume retire retreat reveal revise revolt reward rich richard rifle ring robert
      rock rocket roughly sacrifice saddam safe sale sample sand saudi save scale scene scientist score scott season seat
      secret select senate senator senior sensitive sentence seriously settle severe sexual shape shell shelter shift shoot
      shop shortly siege signal significantly silver simple simultaneously sink sister sit size skill slightly slow software
      solve somebody sometime somewhat somewhere song sound southeast soviet spanish speaker species specific speech speed
      spirit spiritual split spokesman spot spread st stability standard stock storm strait strategic strength strengthen
      stretch stuff style submit subsequent subsequently substantial succeed successfully successor suggestion suicide suit
      summary sun sunday sunni superior supply supporter suppose supreme surge surrender survive suspect syria syrian table
      tactic tactical taiwan taliban tank task teach technical technique television temple temporary tend tension terror
      terrorism text theater thinking ticket tie times tiny toll tom ton tonight tool topic totally touch tourist trader
      trading tradition traditional traffic trail training transaction translate translation transport transportation treat
      treatment treaty tremendous trial tribe trigger trouble truly trust truth twelve twenty twice uk ultimately un
      understanding unfortunately uniform unique unite unity upper uprising urban urge usa user vacation valley valuable
      vast vehicle veteran vice victim vietnam village violence violent virtually visitor vital voice volunteer wake warfare
      warning wave weaken wealth wealthy weather web weekend weekly weight welcome while widely wife wikinews wind window
      wing wise withdraw withdrawal witness wonderful worker worldwide worry worth writer writing youth zone
    `,
  ],
];

/** From that of the commonest words on. */
export const shares = table.map(([share]) => share);

const shareOf: ReadonlyMap<string, number> = new Map(
  table.flatMap(([share, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, share] as const),
  ),
);

/** What share of all texts have a word, at least; 0 of a rare one. */
export const shareOfTexts = (lemma: string): number => shareOf.get(lemma) ?? 0;
