import { foldName } from '../fold.ts';
import { wordList } from './word-list.ts';

/** Well-known organisations: name and other names | the state or organisation they belong to. */
const table = `
NATO,North Atlantic Treaty Organization,North Atlantic Treaty Organisation|
United Nations,UN,U.N.|
European Union,EU,E.U.|
European Commission|European Union
European Parliament|European Union
European Central Bank,ECB|European Union
UN Security Council,Security Council|United Nations
UNICEF|United Nations
UNESCO|United Nations
UNHCR|United Nations
World Health Organization,World Health Organisation,WHO|United Nations
International Atomic Energy Agency,IAEA|United Nations
International Monetary Fund,IMF|
World Bank|
G7,G-7,Group of Seven|
G8,G-8,Group of Eight|
G20,G-20,Group of Twenty|
World Trade Organization,World Trade Organisation,WTO|
International Criminal Court,ICC|
International Court of Justice,ICJ|United Nations
Organization for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,OSCE|
Collective Security Treaty Organization,Collective Security Treaty Organisation,CSTO|
Commonwealth of Independent States|
Organization of the Petroleum Exporting Countries,OPEC|
African Union|
Arab League|
ASEAN|
Red Cross|
Amnesty International|
Human Rights Watch|
Greenpeace|
Interpol|
Europol|European Union
Hamas|
Hezbollah,Hizbollah|
Taliban|
Al Qaeda,Al-Qaeda,al Qaida|
Islamic State,ISIS,ISIL|
Fatah|
Palestine Liberation Organization,PLO|
Irish Republican Army,IRA|
Pentagon|United States
White House|United States
Downing Street|United Kingdom
Whitehall|United Kingdom
State Department|United States
CIA,Central Intelligence Agency|United States
FBI,Federal Bureau of Investigation|United States
NSA,National Security Agency|United States
NASA|United States
Federal Reserve,Fed|United States
Treasury,Treasury Department|
Congress|United States
Supreme Court|
House of Representatives|United States
Republican Party,Republicans,GOP|United States
Democratic Party,Democrats|United States
Kremlin|Russia
Duma,State Duma|Russia
FSB|Russia
KGB|Soviet Union
Gazprom|Russia
Rosneft|Russia
Wagner Group|Russia
House of Commons|United Kingdom
House of Lords|United Kingdom
Bank of England|United Kingdom
Ministry of Defence,MoD|
Bundestag|Germany
Knesset|Israel
Mossad|Israel
CNN|
BBC|
NBC|
CBS|
ABC News|
Fox News|
Reuters|
Associated Press,AP|
AFP,Agence France-Presse|
TASS,Itar-Tass|Russia
RIA Novosti|Russia
Interfax|Russia
Sputnik|Russia
Xinhua|China
Al Jazeera|
Bloomberg|
New York Times|
Washington Post|
Washington Examiner|
Wall Street Journal|
Financial Times|
Guardian|
Independent|
Daily Telegraph|
Le Monde|
Der Spiegel|
Apple|
Microsoft|
Google|
Amazon|
Facebook|
Twitter|
IBM|
Intel|
Sony|
Samsung|
Nokia|
Motorola|
AT&T|
EMI|
Boeing|
Airbus|
General Motors,GM|
Ford|
Toyota|
Volkswagen|
FIFA|
UEFA|
International Olympic Committee,IOC|
`;

export interface KnownOrganisation {
  name: string;
  /** All names that it goes by. */
  names: readonly string[];
  belongsTo: string | null;
}

/** Folded name → organisation. */
export const organisations: ReadonlyMap<string, KnownOrganisation> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [listed, owner] = row.split('|');
      const names = listed.split(',');
      const known = { name: names[0], names, belongsTo: owner === '' ? null : owner };
      return names.map((name) => [foldName(name), known] as const);
    }),
);

/** Ordinary words when not written as a name: they count only after "the" or at the end of a known name. */
export const needArticle = wordList('fed treasury guardian independent congress democrats republicans');

/** Last words of the names of organisations, lower-case. */
export const organisationHeads = wordList(`
  inc incorporated corp corporation co company ltd limited llc llp plc ag gmbh nv sa spa group holdings industries
  enterprises systems technologies technology electronics laboratories labs software computer computers motors airlines
  airways airline aerospace bank bancorp insurance partners associates capital securities trust fund energy petroleum oil
  pharmaceuticals foods stores brothers entertainment pictures studios records music media news press times post journal
  tribune gazette herald examiner observer mirror telegraph chronicle magazine agency ministry department bureau office
  administration authority commission committee council board court parliament senate assembly congress party union
  federation association league alliance confederation organisation organization institute institution university college
  school academy foundation society club team front movement brigade army navy corps guard police force forces command
  service services network exchange airport hospital church museum orchestra theatre theater cabinet treasury directorate
  inspectorate secretariat coalition tribunal embassy consulate railways telecom communications consortium
  united city rovers wanderers athletic
  health healthcare clinic hospice infirmary center centre
  aviation aerostructures automotive biotech brewery chemicals lines motor pharma semiconductor shipping shipyards steel
  biosciences consulting diagnostics investments international logistics maritime metals minerals mining patrol properties
  resources robotics tankers therapeutics trading ventures collective
`);

/** Endings of company names, dropped when names are compared. */
export const companyEndings = wordList(`
  inc incorporated corp corporation co company ltd limited llc llp plc ag gmbh nv sa spa group holdings computer computers
  technologies motors airlines airways systems industries electronics entertainment biosciences consulting diagnostics
  international investments logistics minerals mining resources robotics tankers therapeutics trading ventures
`);

/** What well-known organisations are called for short: "the alliance" is NATO and never the European Union. */
const shortTable = `
alliance|NATO,Collective Security Treaty Organization
bloc|European Union,Collective Security Treaty Organization,Commonwealth of Independent States,ASEAN
cartel|Organization of the Petroleum Exporting Countries
lender|International Monetary Fund,World Bank
`;

/** Folded names of the well-known organisations that a noun may stand for. */
export const calledFor: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  shortTable
    .trim()
    .split('\n')
    .map((line) => {
      const [noun, names] = line.split('|');
      return [noun, new Set(names.split(',').map(foldName))] as const;
    }),
);

/** The last words of the names of what a noun means, where they do not hold the noun itself. */
export const endings: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['agency', wordList('administration authority bureau office service services')],
  ['airline', wordList('airlines airways aviation')],
  ['newspaper', wordList('chronicle courier examiner gazette guardian herald journal post telegraph times tribune')],
]);

/** Last words of the names of bodies that nobody calls a group, an alliance or a bloc. */
export const bodyHeads = wordList(`
  ministry department congress parliament senate assembly house cabinet treasury court tribunal council committee army
  navy university college school bureau secretariat embassy administration authority office service section
  appeal appeals museum theater theatre hospital church airport city
`);

/** Bodies that are called so by themselves. */
export const bodies = wordList('army cabinet coastguard marines navy parliament');

/** Last words of names of what is neither person, organisation, place nor product: contests, deeds, papers, days. */
export const otherHeads = wordList(`
  cup prize award awards open championship championships prix day week war wars treaty act law bill agreement accord accords
  summit conference operation games olympics series tour masters trophy derby race festival revolution crisis plan protocol
  convention constitution project programme program festival fair forum month year quarter index average round tournament
  season debate election elections doctrine resolution amendment report review test marathon bowl
`);

/** First words before "of" in names of organisations: "Ministry of Defence", "Bank of England". */
export const organisationOpeners = wordList(`
  ministry department bank university institute court house council bureau office academy church board league union
  federation association organisation organization society commission committee secretariat museum college
`);

/** Last words of the names of what does no business. */
export const publicHeads = wordList(`
  ministry department congress parliament senate assembly house cabinet treasury court tribunal commission council
  committee union federation association league police army navy university college institute school party bureau
  authority administration secretariat embassy exchange board
`);
