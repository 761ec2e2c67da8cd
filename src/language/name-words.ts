/** Words by which a name tells what it names. Written for this project. */
import { wordSet as listed } from './word-set.ts'

/** Last or inner words of the names of bodies. */
export const BODY_WORDS = listed(`
Act Bill Agreement Treaty Accord Academy Administration Agency Aerospace Air Airline Airlines Airways Alliance Army Assembly Associates Association Authority Automobiles Bancorp Bank Bankshares Bar Board Brigade Brigades Broadcasting Brothers
Bureau Cabinet Campaign Capital Center Centre Chamber Church Circuit Club Coalition Co Co. Coast Guard College Command Commission Committee Communications Community Company Confederation Conference Congress
Consortium Consulting Corp Corp. Corporation Corps Council Court Credit Daily Department Directorate Division Electric Electronics Embassy Energy Enterprises Entertainment Exchange Express Faculty Federation Fed
Finance Financial Force Forces Forum Foundation Front Fund Gas Gazette Government Group GmbH Guard Guardian Health Herald Holding Holdings Hospital Hotels House Inc Inc. Industries Initiative Institute Institution Insurance
International Investments Journal Knesset Laboratories Laboratory League Legion Lab Ltd Ltd. LLC Lines Media Mail Ministry Militia Mission Motor Motors Movement Museum National Navy Network Networks NV News Newspapers Office Oil
Organisation Organization Parliament Partners Partnership Party Petroleum Pharmaceuticals PLC plc Police Politburo Post Press Productions Project Radio Rail Railway Railways Rangers Register Regiment Research Resources Reuters Review School
Securities Senate Service Services Sharks Society Solutions Squad Steel Stores Studios Supreme Systems Tech Technologies Technology Telecom Telegraph Television Times Tribune Tribunal Trust TV Union United Universities University Wanderers
Watch Works Yard Rovers Athletic FC F.C. Albion Hotspur Villa
`)

/** Bodies that a single word names, and acronyms that are not read as places. */
export const BODIES = listed(`
Pentagon Kremlin Congress Parliament Senate Reuters NATO Nato UN U.N. EU E.U. FBI CIA IMF OPEC Interpol Unicef UNICEF Opec FIFA UEFA Fifa Uefa Bundesbank Duma Knesset Treasury Labour Tory Tories
Facebook Twitter Google Telegram WhatsApp YouTube Instagram Wikipedia Scotland-Yard Whitehall GOP Nasdaq NASDAQ Gazprom
`)

/** Last words of the names of places. */
export const PLACE_WORDS = listed(`
Airport Avenue Basin Bay Beach Bridge Canal Canyon City Coast County Creek Desert District Falls Forest Garden Gardens Gulf Harbor Harbour Heights Hill Hills Island Islands Isle Lake Mountain Mountains
Ocean Oblast Park Peak Peninsula Plaza Port Province Region River Road Sea Square Stadium Station Strait Street Territory Town Valley Village
`)

/** First words of the names of places. */
export const PLACE_OPENERS = listed(
  'Mount Lake Port Fort San Santa Saint St. St New North South East West Northern Southern Eastern Western Central Cape Gulf Upper Lower El Los Las La',
)

/** Titles before a person's name, as written. */
export const TITLES = listed(`
Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor Sir Lord Lady Dame Baroness Baron Sheikh Sheik Imam Ayatollah Rabbi Rev Rev. Reverend Father Pope Cardinal Archbishop Bishop Sister Brother Saint King Queen Prince
Princess Duke Duchess Emperor President Vice-President Premier Chancellor Minister Secretary Senator Sen Sen. Representative Rep Rep. Congressman Congresswoman Governor Gov Gov. Mayor Judge Justice Attorney General
Gen Gen. Lt Lt. Lieutenant Col Col. Colonel Maj Maj. Major Capt Capt. Captain Cmdr Cmdr. Commander Sgt Sgt. Sergeant Cpl. Corporal Pvt. Private Admiral Adm Adm. Marshal Brigadier Brig. Inspector Detective Officer Chief Ambassador
Director Chairman Chairwoman Chairperson Chair Speaker Deputy Vice Prime Foreign Defense Defence Interior Finance Former Ex-President CEO Spokesman Spokeswoman Coach Manager Commissioner Councillor Councilman Councilwoman
Congressmember Delegate Treasurer Superintendent Sheriff Principal Dean Chancellor Crown Assistant Special Senior Junior Acting Managing Executive Analyst Editor Economist Presiding Press Majority Minority Leader Whip Lawyer
`)

/** Lower-case nouns after which a capital run is a body. */
export const BODY_NOUNS = listed(`
group company firm party network militia gang movement agency retailer airline carrier automaker carmaker brand chain newspaper magazine website broadcaster startup start-up charity union
consortium supermarket insurer publisher club outlet think-tank subsidiary conglomerate
`)

/** Lower-case nouns after which a capital run is a person. */
export const PERSON_NOUNS = listed(`
actor actress adviser advisor aide ambassador analyst artist astronaut athlete attorney author banker billionaire biologist businessman businesswoman candidate captain ceo chairman chairwoman champion chancellor chief
coach colleague columnist commander commissioner composer congressman congresswoman conservative councillor critic daughter defender democrat deputy designer director doctor driver economist editor engineer executive expert father fellow
filmmaker founder co-founder forward geologist goalkeeper governor historian husband head hydrologist inspector investigator journalist judge lawmaker lawyer lawyers leader legend lecturer legislator manager mayor midfielder minister
mother musician nominee novelist officer official opponent owner partner physicist pianist pilot playwright poet politician premier president priest prince producer professor prosecutor psychologist rapper
reporter republican researcher rival scientist scholar secretary senator sergeant singer skipper sociologist soldier son sister brother spokesman spokesperson spokeswoman star strategist striker student superintendent
surgeon teacher teammate team-mate treasurer trader uncle veteran victim wife winger writer
`)

/** Capitals that begin a sentence or stand alone and name nobody: weekdays, months and the words of grammar. */
export const NOT_NAMES = listed(`
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Mon Tue Tues Wed Thu Thurs Fri Sat Sun Jan Jan. Feb Feb. Mar Apr Apr. Jun Jul Aug Aug. Sept Sept.
Oct Oct. Nov Nov. Dec Dec. GMT UTC EST EDT CET BST AM PM
A About Above According Across Actually Additionally After Afterwards Again Against Ahead All Almost Along Already Also Although Always Am Amid Among An And Another Any Anyone Anything Apart Are Around As Asked Aside At Away Back Be Because
Before Being Below Besides Best Better Between Beyond Big Both But By Can Certainly Clearly Close Critics Currently Despite Did Do Does Doing Don't Down Due During Each Earlier Eight Either Eleven Even Eventually Ever Every Everybody Everyone Everything
Exactly Except Experts Few Fewer Fifteen Fifty Finally First Five Following For Former Forty Founded Four Fourth From Full Further Furthermore Get Given Go Going Good Got Great Had Half Has Have Having He Hence Her Here Hers High His How However Hundreds
I I'm I've I'd I'll If Immediately Important In Indeed Initially Inside Instead Into Is Isn't It It's Its Just Keep Knowing Known Last Later Least Led Less Let Let's Like Likewise Little Local Long Look Looking Low Made Many Maybe Me Meanwhile Might
Military Millions More Moreover Most Mostly Much My Name Named Near Nearly Neither Never Nevertheless New Next Nine No Nobody None Nonetheless Nor Not Nothing Now Number Of Off Officials Often Oh Old On Once One Ones Only Onto Opponents Or Other Others Otherwise
Our Out Outside Over Overall Own Part People Perhaps Plus Police Previously Probably Protesters Quite Rather Really Recent Recently Regarding Reports Researchers Residents Right Said Same Say Says Scientists Second See Separately Seven Several She Should Shortly Show Similarly Simply Since
Six Sixty So Some Somebody Someone Something Sometimes Soon Sources Speaking Still Such Supporters Sure Ten Than Thank Thanks That That's The Their Them Then There There's Thereafter Therefore These They They're Third Thirty This Those Though Thousands Three Through Throughout
Thus To Today Together Told Tomorrow Tonight Too Top Toward Towards Twelve Twenty Two Typically Under Unfortunately Unless Unlike Until Up Upon Us Usually Very Via Voters Was Wasn't We We're Well Were What What's Whatever When Whenever Where Whereas Whether Which While Who
Whoever Whose Why Will With Within Without Women Men Would Workers Yes Yesterday Yet You You're Young Your Yours Analysts Authorities Doctors Investigators Prosecutors Lawmakers Lawyers Students Teachers Families Children Witnesses Investors Shares Oil Gold Stocks God Internet Web
`)
