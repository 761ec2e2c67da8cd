/** Countries, regions, states and large cities, and the adjectives of countries. Written for this project. */
const listed = (names: string): ReadonlySet<string> =>
  new Set(
    names
      .split(/[\n,]+/)
      .map((name) => name.trim())
      .filter(Boolean),
  )

export const COUNTRIES = listed(`
Afghanistan,Albania,Algeria,Andorra,Angola,Antigua,Argentina,Armenia,Australia,Austria,Azerbaijan,Bahamas,Bahrain,Bangladesh,Barbados,Belarus,Belgium,Belize
Benin,Bhutan,Bolivia,Bosnia,Bosnia and Herzegovina,Bosnia-Herzegovina,Botswana,Brazil,Britain,Brunei,Bulgaria,Burkina Faso,Burma,Burundi,Cambodia,Cameroon,Canada,Cape Verde,Central African Republic
Chad,Chile,China,Colombia,Congo,Costa Rica,Croatia,Cuba,Cyprus,Czech Republic,Czechoslovakia,Czechia,Denmark,Djibouti,Dominica,Dominican Republic,East Timor,Ecuador,Egypt
El Salvador,England,Equatorial Guinea,Eritrea,Estonia,Ethiopia,Fiji,Finland,France,Gabon,Gambia,Georgia,Germany,Ghana,Great Britain,Greece,Greenland,Grenada,Guatemala,Guinea,Guyana
Haiti,Honduras,Hungary,Iceland,India,Indonesia,Iran,Iraq,Ireland,Israel,Italy,Ivory Coast,Jamaica,Japan,Jordan,Kazakhstan,Kenya,Kosovo,Kuwait,Kyrgyzstan,Laos,Latvia
Lebanon,Lesotho,Liberia,Libya,Liechtenstein,Lithuania,Luxembourg,Macau,Macedonia,Madagascar,Malawi,Malaysia,Maldives,Mali,Malta,Mauritania,Mauritius,Mexico,Moldova,Monaco
Mongolia,Montenegro,Morocco,Mozambique,Myanmar,Namibia,Nepal,Netherlands,New Zealand,Nicaragua,Niger,Nigeria,North Korea,North Macedonia,Northern Ireland,Norway,Oman,Pakistan
Palestine,Panama,Papua New Guinea,Paraguay,Peru,Philippines,Poland,Portugal,Qatar,Romania,Russia,Rwanda,Saudi Arabia,Scotland,Senegal,Serbia,Sierra Leone,Singapore
Slovakia,Slovenia,Somalia,South Africa,South Korea,South Sudan,Soviet Union,Spain,Sri Lanka,Sudan,Suriname,Swaziland,Sweden,Switzerland,Syria,Taiwan,Tajikistan,Tanzania
Thailand,Tibet,Togo,Tonga,Trinidad,Trinidad and Tobago,Tunisia,Turkey,Turkmenistan,U.A.E.,UAE,U.K.,UK,U.S.,U.S,U.S.A.,US,USA,USSR,Uganda,Ukraine,United Arab Emirates,United Kingdom
United States,United States of America,Uruguay,Uzbekistan,Vatican,Venezuela,Vietnam,Wales,West Indies,Yemen,Yugoslavia,Zaire,Zambia,Zimbabwe,America,Holland,Korea
`)

export const PLACES = listed(`
Africa,Antarctica,Asia,Europe,North America,South America,Latin America,Central America,Middle East,Far East,Balkans,Caucasus,Scandinavia,Siberia,Caribbean,Mediterranean,Atlantic,Pacific
Atlantic Ocean,Pacific Ocean,Indian Ocean,Arctic,Gulf,Persian Gulf,Gulf of Mexico,Black Sea,Red Sea,Baltic,Earth,Mars,Moon,West Bank,Gaza,Gaza Strip,Golan Heights,Crimea,Donbas,Chechnya,Kashmir
Punjab,Sindh,Kurdistan,Catalonia,Bavaria,Quebec,Ontario,Alberta,British Columbia,Nova Scotia,New South Wales,Queensland,Tasmania,Hong Kong,Puerto Rico,Guam,Bermuda,Gibraltar,Corsica,Sicily
Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota
Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina
South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,Washington D.C.,D.C.,West Virginia,Wisconsin,Wyoming,Ala.,Ariz.,Ark.,Calif.,Colo.,Conn.,Del.,Fla.,Ga.,Ill.,Ind.,Kan.,Ky.,La.,Mass.
Md.,Mich.,Minn.,Miss.,Mo.,Mont.,N.C.,N.D.,N.H.,N.J.,N.M.,N.Y.,Neb.,Nev.,Okla.,Ore.,Pa.,R.I.,S.C.,S.D.,Tenn.,Tex.,Va.,Vt.,W.Va.,Wash.,Wis.,Wyo.,New England,Midwest,Silicon Valley,Manhattan,Brooklyn,Bronx,Queens
Aberdeen,Abidjan,Abu Dhabi,Abuja,Accra,Adelaide,Addis Ababa,Albany,Aleppo,Alexandria,Algiers,Almaty,Amman,Amsterdam,Anaheim,Ankara,Antwerp,Athens,Atlanta,Atlantic City,Auckland,Austin,Baghdad,Baku
Baltimore,Bangalore,Bangkok,Barcelona,Basel,Basra,Beijing,Beirut,Belfast,Belgrade,Benghazi,Bergen,Berlin,Berne,Bilbao,Birmingham,Bogota,Bologna,Bombay,Bonn,Bordeaux,Boston,Brasilia,Bratislava
Brisbane,Bristol,Brussels,Bucharest,Budapest,Buenos Aires,Buffalo,Cairo,Calcutta,Calgary,Cambridge,Cannes,Canberra,Cape Town,Caracas,Cardiff,Casablanca,Charlotte,Charleston,Chennai,Chicago,Cincinnati,Cleveland
Cologne,Colombo,Copenhagen,Cupertino,Dakar,Dallas,Damascus,Darwin,Dayton,Delhi,Denver,Detroit,Dhaka,Doha,Donetsk,Dortmund,Dresden,Dubai,Dublin,Durban,Dusseldorf,Edinburgh,Edmonton,Everett,Florence,Frankfurt,Fukushima
Geneva,Genoa,Glasgow,Grozny,Guadalajara,Guantanamo Bay,Guatemala City,Hague,Hamburg,Hanoi,Harare,Harlem,Havana,Hebron,Helsinki,Hiroshima,Hollywood,Honolulu,Houston,Hyderabad,Indianapolis,Islamabad,Istanbul,Jacksonville
Jakarta,Jeddah,Jerusalem,Johannesburg,Kabul,Kampala,Kandahar,Kansas City,Karachi,Kathmandu,Khartoum,Kiev,Kigali,Kingston,Kinshasa,Kuala Lumpur,Kyiv,Kyoto,Lagos,Lahore,Las Vegas,Lausanne,Leeds
Leicester,Leipzig,Lima,Lisbon,Liverpool,Ljubljana,London,Los Angeles,Louisville,Luanda,Lusaka,Lyon,Madrid,Managua,Manchester,Manila,Maputo,Marseille,Mecca,Medina,Melbourne,Memphis,Mexico City,Miami,Milan
Milwaukee,Minneapolis,Minsk,Mogadishu,Monaco,Monte Carlo,Monterrey,Montevideo,Montreal,Moscow,Mosul,Mumbai,Munich,Nagasaki,Nagoya,Nairobi,Nantes,Naples,Nashville,Newark,Newcastle,New Delhi,New Orleans,New York City,Nice
Nicosia,Nottingham,Oakland,Odessa,Oklahoma City,Orlando,Osaka,Oslo,Ottawa,Oxford,Palermo,Panama City,Paris,Perth,Peshawar,Philadelphia,Phnom Penh,Phoenix,Pittsburgh,Portland,Prague,Pretoria,Providence
Pyongyang,Quito,Rabat,Ramallah,Rangoon,Riga,Rio de Janeiro,Riyadh,Rome,Rotterdam,Sacramento,Saigon,Salt Lake City,San Antonio,San Diego,San Francisco,San Jose,San Juan,San Salvador,Sanaa,Santiago,Sao Paulo,Sarajevo,Seattle
Seoul,Seville,Shanghai,Sheffield,Shenzhen,Sofia,Southampton,Spokane,St. Louis,St. Petersburg,St Petersburg,Stockholm,Strasbourg,Stuttgart,Sydney,Taipei,Tallinn,Tampa,Tashkent,Tbilisi,Tehran,Tel Aviv,Tijuana,Tirana,Tokyo,Toronto
Toulouse,Tripoli,Tucson,Tulsa,Tunis,Turin,Utrecht,Valencia,Vancouver,Venice,Vienna,Vilnius,Vladivostok,Warsaw,Wellington,Wembley,Wimbledon,Winnipeg,Yokohama,Zagreb,Zurich
`)

/** Adjectives and peoples: capitals that are no name by themselves. */
export const DEMONYMS = listed(`
Afghan,African,African-American,Albanian,Algerian,American,Arab,Argentine,Argentinian,Armenian,Asian,Australian,Austrian,Azerbaijani,Bahraini,Balkan,Bangladeshi,Basque,Belarusian,Belgian,Bolivian,Bosnian,Brazilian,British
Bulgarian,Burmese,Cambodian,Canadian,Catalan,Catholic,Chechen,Chilean,Chinese,Christian,Colombian,Congolese,Croat,Croatian,Cuban,Cypriot,Czech,Danish,Dane,Dutch,Ecuadorean,Egyptian,English,Eritrean,Estonian,Ethiopian
European,Filipino,Finn,Finnish,French,Frenchman,Georgian,German,Ghanaian,Greek,Haitian,Hispanic,Hungarian,Icelandic,Indian,Indonesian,Iranian,Iraqi,Irish,Islamic,Islamist,Israeli,Italian,Jamaican,Japanese,Jew,Jewish
Jordanian,Kashmiri,Kazakh,Kenyan,Korean,Kurd,Kurdish,Kuwaiti,Latin,Latino,Latvian,Lebanese,Liberian,Libyan,Lithuanian,Macedonian,Malaysian,Mexican,Moroccan,Muslim,Nepalese,Nigerian,Norwegian,Omani,Pakistani,Palestinian
Peruvian,Polish,Pole,Portuguese,Protestant,Qatari,Romanian,Russian,Rwandan,Saudi,Scottish,Scot,Serb,Serbian,Shiite,Sikh,Slovak,Slovenian,Somali,South African,Soviet,Spaniard,Spanish,Sudanese,Sunni,Swede,Swedish,Swiss,Syrian
Taiwanese,Tamil,Thai,Tibetan,Tunisian,Turk,Turkish,Turkmen,Ugandan,Ukrainian,Uruguayan,Uzbek,Venezuelan,Vietnamese,Welsh,Western,Yemeni,Yugoslav,Zimbabwean,Democrat,Democratic,Republican,Conservative,Liberal
Communist,Socialist,Nazi,Hindu,Buddhist,Christian Democrat,Social Democrat
`)
