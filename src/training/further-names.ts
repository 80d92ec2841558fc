import type { GazetteerList } from '#lib/language/names/gazetteer.ts';

const list = (names: string) => names.split(/\s*,\s*/).filter(Boolean);

/** Names in the news that the library's lists lack, written down for this project. */
export const furtherNames: Partial<Record<GazetteerList, string[]>> = {
  'country or region': list(`
    russia, ukraine, belarus, us, u.s., usa, u.s.a., uk, u.k., uae, united states, united kingdom, united arab emirates,
    soviet union, ussr, czechia, czech republic, north macedonia, ivory coast, cote d'ivoire, south sudan, east timor,
    myanmar, burma, eswatini, kosovo, taiwan, palestine, west bank, gaza, gaza strip, golan heights, kashmir, tibet, xinjiang,
    crimea, donbas, donbass, donetsk, luhansk, transnistria, chechnya, dagestan, abkhazia, south ossetia, nagorno-karabakh,
    kurdistan, catalonia, scotland, wales, northern ireland, england, bavaria, siberia, middle east, persian gulf, black sea,
    baltic sea, south china sea, mediterranean, red sea, caucasus, balkans, baltics, europe, asia, africa, latin america,
    north america, south america, central asia, southeast asia, western europe, eastern europe, scandinavia, caribbean,
    sahara, sahel, horn of africa, congo, democratic republic of congo, north korea, south korea, yugoslavia, serbia, bosnia,
    herzegovina, montenegro, darfur, punjab, sindh, helmand, kandahar, anbar, tigray, oromia, zaporizhzhia, kherson oblast`),
  city: list(`
    kyiv, kiev, kharkiv, kharkov, odesa, odessa, lviv, mariupol, kherson, mykolaiv, dnipro, zaporizhzhia, chernihiv, sumy,
    irpin, bucha, makariv, melitopol, berdyansk, kramatorsk, bakhmut, chernobyl, sevastopol, simferopol, minsk, brest, gomel,
    grodno, moscow, st. petersburg, saint petersburg, grozny, kazan, rostov, belgorod, kursk, warsaw, vilnius, riga, tallinn,
    chisinau, tbilisi, yerevan, baku, ankara, istanbul, damascus, aleppo, homs, idlib, raqqa, beirut, jerusalem, tel aviv,
    gaza city, ramallah, amman, baghdad, mosul, basra, fallujah, tikrit, kirkuk, najaf, karbala, tehran, isfahan, qom, riyadh,
    jeddah, mecca, medina, doha, dubai, abu dhabi, sanaa, aden, kabul, kandahar, jalalabad, islamabad, karachi, lahore,
    peshawar, rawalpindi, new delhi, mumbai, kolkata, dhaka, colombo, kathmandu, yangon, naypyidaw, hanoi, phnom penh,
    pyongyang, seoul, tokyo, beijing, shanghai, hong kong, taipei, manila, jakarta, canberra, wellington, tripoli, benghazi,
    tunis, algiers, cairo, khartoum, juba, mogadishu, addis ababa, nairobi, kampala, kigali, kinshasa, harare, pretoria,
    johannesburg, cape town, lagos, abuja, accra, bamako, dakar, washington, washington d.c., new york, new york city,
    los angeles, brussels, strasbourg, the hague, geneva, vienna, davos, srebrenica, sarajevo, belgrade, pristina, skopje`),
  organisation: list(`
    reuters, afp, ap, associated press, agence france-presse, dpa, interfax, tass, ria novosti, rt, sputnik, xinhua, kyodo,
    yonhap, al jazeera, al arabiya, cnn, bbc, nbc, abc, cbs, fox news, msnbc, npr, pbs, sky news, itv, bloomberg, politico,
    axios, new york times, washington post, washington examiner, wall street journal, financial times, guardian, the guardian,
    daily telegraph, der spiegel, le monde, el pais, la repubblica, haaretz, jerusalem post, kommersant, novaya gazeta,
    united nations, un, u.n., security council, general assembly, unicef, unhcr, unesco, who, world health organization,
    world bank, imf, international monetary fund, wto, world trade organization, iaea, opec, nato, eu, e.u., european union,
    european commission, european parliament, european council, european central bank, council of europe, osce, csto, cis,
    asean, african union, arab league, g7, g8, g20, brics, interpol, europol, international criminal court, icc, red cross,
    icrc, amnesty international, human rights watch, greenpeace, pentagon, kremlin, white house, state department, congress,
    senate, house of representatives, supreme court, fbi, cia, nsa, dea, fda, epa, irs, nasa, mi5, mi6, kgb, fsb, gru, mossad,
    duma, verkhovna rada, bundestag, knesset, taliban, al-qaeda, al qaeda, al - qaeda, hezbollah, hamas, isis, isil,
    islamic state, boko haram, al-shabaab, plo, pkk, ira, muslim brotherhood, wagner group, gazprom, rosneft, lukoil, sberbank,
    boeing, airbus, lockheed martin, general motors, ford, toyota, volkswagen, tesla, apple, microsoft, google, amazon,
    facebook, twitter, meta, samsung, sony, intel, ibm, exxon mobil, exxonmobil, bp, shell, chevron, goldman sachs, jpmorgan,
    morgan stanley, hsbc, citigroup, bank of america, deutsche bank, walmart, mcdonald's, coca-cola, pepsi, nestle, pfizer`),
  'family name': list(`
    putin, lukashenko, zelensky, zelenskyy, zelenskiy, lavrov, shoigu, medvedev, peskov, navalny, biden, trump, obama, clinton,
    bush, reagan, blinken, austin, merkel, scholz, macron, sarkozy, hollande, johnson, cameron, blair, thatcher, erdogan, assad,
    netanyahu, arafat, abbas, khamenei, rouhani, khan, modi, gandhi, xi, mao, kim, moon, abe, kishida, stoltenberg, guterres,
    annan, draghi, berlusconi, orban, duda, morawiecki, kuleba, klitschko, poroshenko, yanukovych, tikhanovskaya, milley`),
};
