import { foldName } from '../fold.ts';
import { phraseList, wordList } from './word-list.ts';

/**
 * Firms that the news of business is about, by what they are called in it. Names that are as often something else
 * ("Delta", "Shell", "Orange") are left to their surroundings.
 */
const names = `
  airasia, air berlin, air canada, air china, air france, air france-klm, air india, air new zealand, alaska airlines,
  alitalia, all nippon airways, american airlines, austrian airlines, british airways, cathay pacific,
  china eastern, china southern, continental airlines, delta air lines, easyjet, el al, etihad, finnair, flybe,
  garuda indonesia, japan airlines, jetblue, jetstar, klm, korean air, latam, lufthansa, malaysia airlines,
  northwest airlines, olympic airlines, qantas, qatar airways, royal jordanian, ryanair, sabena, singapore airlines,
  southwest airlines, spanair, swissair, tam airlines, thai airways, turkish airlines, united airlines, us airways,
  virgin atlantic, virgin australia, westjet, wizz air, aeroflot, aerolineas argentinas, emirates airline,
  antonov, bae systems, bombardier, cessna, comac, eads, embraer, finmeccanica, general dynamics,
  general electric, gulfstream, honeywell, ilyushin, lockheed martin, mcdonnell douglas, northrop grumman,
  pratt & whitney, raytheon, rolls-royce, safran, saab, sukhoi, thales, tupolev, united technologies, spirit aerosystems,
  alfa romeo, aston martin, audi, bmw, chery, chrysler, citroen, dacia, daewoo, daihatsu, daimler, daimlerchrysler,
  fiat, fiat chrysler, ford motor, geely, general motors, honda, hyundai, isuzu, jaguar land rover, kia,
  land rover, magna international, mahindra, mazda, mercedes-benz, mg rover, mitsubishi, mitsubishi motors, nissan,
  opel, peugeot, peugeot citroen, porsche, psa peugeot citroen, renault, skoda, spyker, ssangyong, subaru,
  suzuki, tata motors, toyota motor, vauxhall, volkswagen, volvo, united auto workers,
  abn amro, aig, alliance & leicester, allied irish banks, american international group, anglo irish bank,
  bank of america, barclays, bayernlb, bear stearns, bnp paribas, bradford & bingley, citibank, citigroup,
  commerzbank, countrywide financial, credit agricole, credit suisse, deutsche bank, dexia, dresdner bank, fannie mae,
  fortis, freddie mac, glitnir, goldman sachs, hbos, hsbc, hypo real estate, ikb, indymac, jpmorgan,
  jpmorgan chase, jp morgan, kaupthing, landsbanki, lehman brothers, lloyds, lloyds tsb, merrill lynch, morgan stanley,
  nomura, northern rock, royal bank of scotland, societe generale, standard & poor's, standard chartered,
  ubs, unicredit, wachovia, washington mutual, wells fargo, westlb, moody's, moody's investors service, fitch ratings,
  berkshire hathaway, blackrock, blackstone, cerberus, cerberus capital management, allianz, axa, aviva, lloyd's of london,
  new york stock exchange, london stock exchange, nyse, nyse euronext, deutsche boerse, nasdaq,
  alcatel-lucent, alibaba, asus, baidu, blackberry, british telecom, cisco, cisco systems, dell, deutsche telekom,
  ebay, ericsson, france telecom, fujitsu, hewlett-packard, hitachi, htc, huawei, lenovo, lg electronics, linkedin,
  nintendo, nvidia, panasonic, philips, qualcomm, research in motion, siemens, skype, telefonica, texas instruments,
  toshiba, verizon, vodafone, xerox, yahoo, youtube, zte,
  anglo american, arcelormittal, basf, bayer, bhp billiton, british petroleum, chevron, conocophillips, dupont, eni, enron,
  exxonmobil, exxon mobil, gazprom, glencore, halliburton, lukoil, monsanto, petrobras, petrochina, rio tinto, rosneft,
  royal dutch shell, rusal, sinopec, statoil, thyssenkrupp, transocean, worldcom, yukos,
  carrefour, coca-cola, costco, danone, diageo, heineken, ikea, kmart, kraft, mcdonald's, nestle, nike, pepsico,
  procter & gamble, sainsbury's, starbucks, tesco, unilever, wal-mart, walmart, walt disney, woolworths,
  astrazeneca, glaxosmithkline, johnson & johnson, merck, novartis, pfizer, sanofi,
  arthur andersen, deloitte, ernst & young, kpmg, pricewaterhousecoopers, time warner, news corp, news corporation,
  viacom, vivendi, bertelsmann, comcast, fedex, maersk, deutsche post, deutsche bahn
`;

export const firms: ReadonlySet<string> = new Set([...phraseList(names)].map(foldName));

/** Words for firms that stand right before or after their names: "the drug maker Nordlys", "Nordlys, an airline". */
export const firmNouns = wordList(`
  airline automaker bank brewer broadcaster brokerage carmaker carrier chain chipmaker company conglomerate
  corporation drugmaker firm giant group insurer lender maker manufacturer planemaker
  retailer shipbuilder startup start-up subsidiary supermarket supplier utility
`);
