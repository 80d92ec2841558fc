import { foldName } from '../fold.ts';

/*
 * States of the world with the words that stand for them: name and other names | adjectives and peoples | seats of
 * government. The first name is the one Annalist writes. Plurals of peoples are derived ("Afghan" → "Afghans").
 */
const table = `
Afghanistan|Afghan|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Andorra|Andorran|Andorra la Vella
Angola|Angolan|Luanda
Antigua and Barbuda|Antiguan|
Argentina|Argentine,Argentinian|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian,Aussie|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani,Azeri|Baku
Bahamas|Bahamian|Nassau
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Barbados|Barbadian|Bridgetown
Belarus,Byelorussia|Belarusian,Belarussian,Byelorussian|Minsk
Belgium|Belgian|
Belize|Belizean|Belmopan
Benin|Beninese|Porto-Novo
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian|La Paz,Sucre
Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian|Sarajevo
Botswana|Botswanan|Gaborone
Brazil|Brazilian|Brasilia
Brunei|Bruneian|
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian|Gitega,Bujumbura
Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian|Yaounde
Canada|Canadian|Ottawa
Cape Verde,Cabo Verde|Cape Verdean|Praia
Central African Republic|Central African|Bangui
Chad|Chadian|N'Djamena
Chile|Chilean|
China,People's Republic of China,PRC|Chinese|Beijing,Peking
Colombia|Colombian|Bogota
Comoros|Comorian|Moroni
Congo-Brazzaville,Republic of the Congo||Brazzaville
Democratic Republic of the Congo,DR Congo,DRC,Congo,Zaire,Democratic Republic of Congo|Congolese,Zairean|Kinshasa
Costa Rica|Costa Rican|
Croatia|Croatian,Croat|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czech Republic,Czechia|Czech|Prague
Czechoslovakia|Czechoslovak|
Denmark|Danish,Dane|Copenhagen
Djibouti|Djiboutian|
Dominica||Roseau
Dominican Republic|Dominican|Santo Domingo
East Timor,Timor-Leste|Timorese,East Timorese|Dili
Ecuador|Ecuadorian,Ecuadorean|Quito
Egypt|Egyptian|Cairo
El Salvador|Salvadoran,Salvadorean|San Salvador
Equatorial Guinea|Equatorial Guinean|Malabo
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Eswatini,Swaziland|Swazi|Mbabane
Ethiopia|Ethiopian|Addis Ababa
Fiji|Fijian|Suva
Finland|Finnish,Finn|Helsinki
France|French,Frenchman,Frenchmen|Paris
Gabon|Gabonese|Libreville
Gambia|Gambian|Banjul
Georgia|Georgian|Tbilisi
Germany,Federal Republic of Germany|German|Berlin,Bonn
East Germany|East German|
West Germany|West German|
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Grenada|Grenadian|
Guatemala|Guatemalan|
Guinea|Guinean|Conakry
Guinea-Bissau|Bissau-Guinean|Bissau
Guyana|Guyanese|Georgetown
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hungary|Hungarian|Budapest
Iceland|Icelandic,Icelander|Reykjavik
India|Indian|New Delhi,Delhi
Indonesia|Indonesian|Jakarta
Iran,Islamic Republic of Iran|Iranian|Tehran,Teheran
Iraq|Iraqi|Baghdad
Ireland,Republic of Ireland,Irish Republic|Irish,Irishman,Irishmen|Dublin
Israel|Israeli|Jerusalem,Tel Aviv
Italy|Italian|Rome
Ivory Coast,Cote d'Ivoire|Ivorian|Yamoussoukro,Abidjan
Jamaica|Jamaican|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh,Kazakhstani|Astana,Nur-Sultan
Kenya|Kenyan|Nairobi
Kiribati|I-Kiribati|Tarawa
Kosovo|Kosovar,Kosovan|Pristina
Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Laotian,Lao|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho|Maseru
Liberia|Liberian|Monrovia
Libya|Libyan|Tripoli
Liechtenstein|Liechtensteiner|Vaduz
Lithuania|Lithuanian|Vilnius
Luxembourg|Luxembourgish,Luxembourger|
Madagascar|Malagasy|Antananarivo
Malawi|Malawian|Lilongwe
Malaysia|Malaysian|Kuala Lumpur
Maldives|Maldivian|Male
Mali|Malian|Bamako
Malta|Maltese|Valletta
Marshall Islands|Marshallese|Majuro
Mauritania|Mauritanian|Nouakchott
Mauritius|Mauritian|Port Louis
Mexico|Mexican|Mexico City
Micronesia|Micronesian|Palikir
Moldova|Moldovan|Chisinau
Monaco|Monegasque|
Mongolia|Mongolian|Ulaanbaatar,Ulan Bator
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Myanmar,Burma|Burmese|Naypyidaw,Yangon,Rangoon
Namibia|Namibian|Windhoek
Nauru|Nauruan|
Nepal|Nepalese,Nepali|Kathmandu
Netherlands,Holland|Dutch,Dutchman,Dutchmen|The Hague,Amsterdam
New Zealand|New Zealander|Wellington
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja
North Korea,N. Korea,Democratic People's Republic of Korea,DPRK|North Korean|Pyongyang
North Macedonia,Macedonia|Macedonian,North Macedonian|Skopje
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad
Palau|Palauan|
Palestine|Palestinian|Ramallah
Panama|Panamanian|Panama City
Papua New Guinea|Papua New Guinean|Port Moresby
Paraguay|Paraguayan|Asuncion
Peru|Peruvian|Lima
Philippines|Filipino,Philippine,Filipina|Manila
Poland|Polish,Pole|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia,Russian Federation|Russian|Moscow
Rwanda|Rwandan|Kigali
Saint Kitts and Nevis,St Kitts and Nevis|Kittitian|Basseterre
Saint Lucia,St Lucia|Saint Lucian|Castries
Saint Vincent and the Grenadines|Vincentian|Kingstown
Samoa|Samoan|Apia
San Marino|Sammarinese|
Sao Tome and Principe|Sao Tomean|
Saudi Arabia|Saudi,Saudi Arabian|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian,Serb|Belgrade
Seychelles|Seychellois|
Sierra Leone|Sierra Leonean|Freetown
Singapore|Singaporean|
Slovakia|Slovak,Slovakian|Bratislava
Slovenia|Slovenian,Slovene|Ljubljana
Solomon Islands|Solomon Islander|Honiara
Somalia|Somali,Somalian|Mogadishu
South Africa|South African|Pretoria,Cape Town
South Korea,S. Korea,Republic of Korea|South Korean|Seoul
South Sudan|South Sudanese|Juba
Soviet Union,USSR,U.S.S.R.|Soviet|
Spain|Spanish,Spaniard|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Suriname,Surinam|Surinamese|Paramaribo
Sweden|Swedish,Swede|Stockholm
Switzerland|Swiss|Bern,Berne
Syria|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|Dodoma,Dar es Salaam
Thailand|Thai|Bangkok
Togo|Togolese|Lome
Tonga|Tongan|
Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain
Tunisia|Tunisian|Tunis
Turkey,Turkiye|Turkish,Turk|Ankara
Turkmenistan|Turkmen|Ashgabat
Tuvalu|Tuvaluan|Funafuti
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv,Kiev
United Arab Emirates,UAE,U.A.E.,Emirates|Emirati|Abu Dhabi
United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton,Brit|London
United States,US,U.S.,USA,U.S.A.,America,United States of America|American|Washington,Washington DC,Washington D.C.
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Vanuatu|Vanuatuan|Port Vila
Vatican City,Vatican,Holy See|Vatican|
Venezuela|Venezuelan|Caracas
Vietnam,Viet Nam|Vietnamese|Hanoi
Yemen|Yemeni|Sanaa
Yugoslavia,Federal Republic of Yugoslavia|Yugoslav|
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
`;

export interface CountryTable {
  /** Folded name → the name Annalist writes. */
  names: ReadonlyMap<string, string>;
  /** Folded adjective or people, singular and plural → country. */
  demonyms: ReadonlyMap<string, string>;
  /** Folded peoples in the plural ("russians") → country. */
  peoples: ReadonlyMap<string, string>;
  /** Folded seat of government → country. */
  capitals: ReadonlyMap<string, string>;
  /** The longest entry, in words. */
  longest: number;
}

const unmarkedPlural = /(?:ese|sh|nch|ss|man|men|ois|yz|tho|be|ic|lao)$/i;

function read(): CountryTable {
  const names = new Map<string, string>();
  const demonyms = new Map<string, string>();
  const peoples = new Map<string, string>();
  const capitals = new Map<string, string>();
  for (const row of table.trim().split('\n')) {
    const [ownNames, adjectives, seats] = row.split('|').map((cell) => (cell === '' ? [] : cell.split(',')));
    const country = ownNames[0];
    for (const name of ownNames) names.set(foldName(name), country);
    for (const adjective of adjectives) {
      const folded = foldName(adjective);
      demonyms.set(folded, country);
      if (unmarkedPlural.test(adjective)) continue;
      demonyms.set(`${folded}s`, country);
      peoples.set(`${folded}s`, country);
    }
    for (const seat of seats) capitals.set(foldName(seat), country);
  }
  const longest = Math.max(
    ...[...names.keys(), ...demonyms.keys(), ...capitals.keys()].map((key) => key.split(' ').length),
  );
  return { names, demonyms, peoples, capitals, longest };
}

export const countries: CountryTable = read();
