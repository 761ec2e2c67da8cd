import type { QuoteCues } from '../quote-cues.ts'
import { wordSet as words } from '../word-set.ts'

/** Reporting verbs and the grammar around them. Written for this project from general knowledge of English. */
export const quotes: QuoteCues = {
  speech: words(`
    said says say saying told tells tell telling added adds add adding noted notes noting wrote writes writing written tweeted tweets tweeting argued argues argue arguing
    explained explains explaining insisted insists insist insisting acknowledged acknowledges acknowledging admitted admits admitting conceded concedes conceding
    stated states stating remarked remarks remarking commented commenting replied replies replying responded responds responding answered answering quipped joked jokes joking recalled recalls
    recalling countered counters reiterated reiterates reiterating stressed stresses stressing emphasized emphasised emphasizes emphasizing emphasising maintained maintains maintaining
    observed observes testified testifies testifying declared declares declaring contended contends contending asserted asserts asserting concluded concludes concluding warned warns warn warning
    claimed claims claim claiming complained complains complaining lamented laments lamenting predicted predicts predicting boasted boasts boasting cautioned cautions
    cautioning asked asks asking continued interjected exclaimed shouted shouts yelled screamed whispered mused muses opined read reads posted confirmed confirms confirming
    suggested suggests suggesting alleged alleges alleging reported reports reporting announced announces announcing revealed reveals revealing disclosed discloses disclosing
    agreed agrees agreeing denied denies denying vowed vows vowing pledged pledges pledging promised promises promising urged urges urging threatened threatens
    enthused gushed joked quoted scoffed retorted shot scolded chided deadpanned thundered fumed proclaimed proclaims proclaiming informed informs informing
  `),
  clausal: words(`
    added adds add adding
    argued argue announced announces announcing confirmed confirms confirming suggested suggests suggesting alleged alleges alleging reported reports reporting revealed reveals revealing disclosed discloses
    disclosing agreed agrees agreeing denied denies denying vowed vows vowing pledged pledges pledging promised promises promising urged urges urging threatened threatens warned warns warn warning
    claimed claims claim claiming predicted predicts predicting notes states counters reads read posted continued shot quoted observed maintained maintains declared declares declaring answered asks asked asking
    believes believe believed thinks think thought hopes hope hoped hoping expects expect feels feel fears fear feared knows know knew doubts doubt doubted assumes assume assumed understands realized
    found finds find finding shows showed show showing indicated indicates indicating concluded concludes estimated estimates estimate estimating determined ruled rules proposed proposes proposing
    recommended recommends recommending demanded demands demanding speculated speculates speculating signaled signaled signalled hinted hints implied implies implying implies charged charges
    guaranteed decided learned worried worries accused advised advises advising requested forecast forecasts projected projects decreed underlined underlines highlighted highlights highlighting
    pointed swore swears recommended said says saying tells informed informs insinuated mandated stipulates stipulated highlights wants wanted intends plans
  `),
  infinitive: words(`
    vowed vows vowing pledged pledges pledging promised promises promising threatened threatens threatening urged urges urging asked asks asking agreed agrees refused refuses refusing
    offered offers offering called calls calling ordered orders ordering advised advises advising demanded demands swore
    told tells warned warns encouraged encourages instructed instructs
  `),
  naming: words(`
    called calls call calling described describes describing dubbed labeled labelled labels branded brands praised praises praising slammed slams blasted blasts blasting denounced denounces denouncing
    dismissed dismisses dismissing criticized criticised criticizes criticizing condemned condemns condemning hailed hails hailing characterized characterizes characterizing derided mocked ridiculed
    defended touted touts decried accused accuses accusing cited cites citing considers considered referred refers referring termed deemed likened compared compares highlighting highlighted
    expressed expresses expressing voiced blamed blames blaming rejected rejects rejecting lambasted ripped attacked spoke speaks welcomed welcomes thanked urged urges quoted quotes
    apologized apologised admitted painted portrayed invoked included includes read reads
  `),
  acts: words('confirmed confirms denied denies disputed disputes'),
  that: words('that'),
  questions: words('whether if why how what who where when'),
  pointing: words('out up'),
  accordingTo: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
  ],
  auxiliaries: words(`
    has have had did do does was were is are be been being will would can could should may might must 's ’s hasn't haven't
    won't wouldn't don't doesn't didn't isn't wasn't aren't weren't can't couldn't shouldn't won’t wouldn’t don’t doesn’t didn’t isn’t wasn’t aren’t weren’t can’t couldn’t shouldn’t hasn’t haven’t he's she's it's
    they're we're i'm he’s she’s it’s they’re we’re i’m he'd she'd they'd he’d she’d they’d he'll he’ll she'll she’ll they'll they’ll we'll we’ll
  `),
  passive: words('was were is are be been being'),
  hypothetical: words(`
    would could can should might may must not never didn't doesn't don't won't wouldn't didn’t doesn’t don’t won’t wouldn’t couldn't couldn’t will to cannot can't can’t
  `),
  adverbs: words(`
    also later then again further once just even still always often now already thus therefore simply both all each have has had is are was were did been
    earlier soon quickly yesterday today tonight recently first instead however meanwhile nonetheless nevertheless too themselves himself herself itself bluntly too
  `),
  times: words(`
    monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow earlier later recently afterward afterwards january february march april june july august
    september october november december morning afternoon evening night week month year last this next ago
  `),
  determiners: words(`
    the a an this that these those his her its their our my your some many most several both all one two three four five six another any each every no few other more at-least
  `),
  nounPrepositions: words('of at for from in with on to near against behind under between'),
  personPrepositions: words('of at from for with'),
  prepositions: words(`
    of at for from in with on to by during after before about through via following over under into since until against among as upon without despite amid within between
  `),
  clauseWords: words(`
    that because but when while if as who which whose whom what where why how although though whether since until unless so than or nor yet after before whereas and once then there not
    is are was were has have had will would can could should may might must did does do be been being if't
  `),
  participles: words(`
    speaking talking citing referring writing appearing dated seen obtained kept written sent held drawn made issued released published signed commissioned compiled prepared reviewed based known given
    granted angered asked reached pressed contacted interviewed
  `),
  anonymity: words('anonymity anonymous name named names identified identify unnamed identity'),
  tells: words(`
    says say said shows show showed finds find found puts put lists list listed gives gave states stated notes noted warns warned estimates estimated describes described reveals revealed suggests
    suggested concludes concluded indicates indicated recommends recommended calls called alleges alleged records recorded adds added
  `),
  pronouns: new Map([
    ['he', 'he'],
    ['she', 'she'],
    ['they', 'they'],
    ['it', 'it'],
    ['we', 'we'],
    ['i', 'i'],
    ['you', 'you'],
    ['who', 'who'],
    ['one', 'it'],
    ['others', 'some'],
    ['some', 'some'],
    ['many', 'some'],
    ['both', 'they'],
    ['him', 'he'],
    ['her', 'she'],
    ['them', 'they'],
    ['this', 'it'],
    ['that', 'it'],
    ['which', 'it'],
  ]),
  tell: words(
    'told tells tell telling informed informs informing assured assures assuring warned warns reminded reminds reminding asked asks asking urged urges urging advised advises ordered orders encouraged encourages instructed instructs promised',
  ),
  occasions: words(`
    briefing interview conference hearing speech rally debate call testimony event address ceremony meeting podcast broadcast summit appearance remarks forum session panel lecture speech news-conference
    interviews briefings hearings keynote convention gala webinar unveiling press-conference talk programme program show reception town-hall gathering
  `),
  channels: words(`
    telegram twitter facebook instagram youtube tiktok weibo wechat whatsapp linkedin reddit mastodon bluesky snapchat vkontakte parler truth twitch discord medium
    cnn bbc nbc abc cbs msnbc pbs npr fox cnbc c-span itv sky bloomberg
  `),
  venues: words('blog website site page homepage webpage account channel feed'),
  published: words(
    'report reports article articles story column essay editorial op-ed piece paper letter open-article post interview',
  ),
  documents: words(`
    report reports statement statements document documents letter letters memo memos memorandum study studies survey surveys poll polls email emails e-mail e-mails filing filings lawsuit complaint complaints ruling order orders release
    releases transcript transcripts records record data figures statistics book article articles editorial column post posts tweet tweets message messages review audit analysis indictment affidavit bill law constitution
    agreement contract settlement resolution petition text draft notice warning bulletin census index website site page blog plan proposal treaty declaration press-release manual guidelines rules file files
    log logs diary diaries ledger register paper papers research advert advertisement leaflet sign manifesto script caption headline narrative account accounts deal findings estimate estimates projection projections
  `),
  outlets: words(`
    newspaper newspapers magazine magazines channel broadcaster broadcasters outlet outlets network station website radio television tv blog media press
  `),
  bodies: words(`
    trust utility developer shipyard brewery consortium syndicate consultancy cooperative council's secretariat prosecution provider
    group groups company companies firm firms agency agencies ministry department government administration campaign committee council court commission party union embassy office organization
    organisation association federation institute university bank board bureau team military army police navy force forces intelligence parliament congress senate house cabinet coalition opposition club
    airline airlines operator authority authorities corporation fund foundation charity league watchdog regulator regulators panel think-tank tank institute hospital school city state county
    presidency palace command militia movement network delegation mission division unit service services company's retailer manufacturer automaker carmaker maker insurer publisher studio carrier airport port centre center
    society chamber bloc alliance board body tribunal prosecution defence defense camp consulate treasury secretariat
  `),
  people: words(`
    operator pensioner nurse baker manager guard engineer caretaker shopkeeper colleague colleagues guide boatman commuter passenger passengers customer customers villager villagers vendor principal engineers teacher nurses
    chairperson consultant consultants physician surgeon inspector detective superintendent councillor solicitor barrister archaeologist biologist geologist curator relative relatives tenant tenants landlord trainer
    juror jurors captain mechanic planner planners statistician mediator negotiator negotiators ambassador envoy consul rescuer firefighter paramedic clerk translator architect designer
    official officials source sources spokesman spokeswoman spokesperson spokespeople aide aides adviser advisers advisor advisors expert experts analyst analysts observer observers critic critics witness witnesses
    resident residents lawyer lawyers attorney attorneys prosecutor prosecutors investigator investigators researcher researchers scientist scientists economist economists diplomat diplomats lawmaker lawmakers senator
    senators supporter supporters opponent opponents voter voters republicans democrats executive executives employee employees worker workers people person man woman men women activist activists leader leaders
    member members student students teacher teachers parent parents officer officers doctor doctors historian historians scholar scholars reporter reporters journalist journalists insider insiders operative operatives
    strategist strategists donor donors pollster pollsters veteran veterans neighbor neighbors neighbour neighbours friend friends staffer staffers conservatives liberals politician politicians traders trader investors
    investor professor professors president chairman director minister secretary mayor governor chief head manager coach judge justice candidate nominee congressman congresswoman general commander commissioner author editor writer
    founder father mother wife husband son daughter brother sister owner driver captain player fan fans victim victims survivor survivors psychologist environmentalists leaders campaigners protesters delegates delegate
    representative representatives counsel speaker chair chairwoman premier king queen prince pope priest bishop deputy engineer scientist physicist hydrologist producer actor singer farmer fisherman pilot soldier soldiers
  `),
  anonymous: words(`
    officials sources source official aides aide spokesman spokeswoman spokesperson experts analysts observers critics witnesses residents lawyers people person insiders investigators advisers advisors
    man woman operative operatives staffer diplomats diplomat lawmakers executives members executive employees
  `),
}
