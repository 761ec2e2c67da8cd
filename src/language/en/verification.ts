import { contrast, type VerificationCues } from '../verification.ts'
import { wordSet } from '../word-set.ts'

export const verification: VerificationCues = {
  negations: wordSet(`
    not no never none nobody nothing neither nor nowhere without cannot cant wont dont hardly scarcely barely
    fail failed fails failing deny denied denies denying refuse refused refuses refusing reject rejected rejects
    rejecting unable lack lacks lacked stop stopped prevent prevented avoid avoided unlikely
  `),
  hedges: wordSet(`
    may might could would should likely unlikely possible possibly perhaps maybe probably apparent apparently
    seem seems seemed appear appears appeared alleged allegedly reported reportedly suspected suspect suspects
    accused accuse accuses claimed claim claims plan plans planned planning expect expects expected hope hopes
    hoped intend intends intended propose proposed proposes proposal potential potentially if unless whether
    more less fewer several about around nearly almost roughly approximately former formerly ex only least most some many few partly
    mostly largely believed thought understood presumed rumoured rumored try tries tried attempt attempted
    attempts threaten threatens threatened warn warned warns want wants wanted
  `),
  reporting: wordSet(`
    say says said saying tell tells told telling according announce announced announces add added adds stated
    claim claims claimed claiming reported reportedly argue argued argues believe believes believed thinks thought
    warn warned warns warning insist insisted insists insisting suggest suggested suggests explain explained
    explains confirm confirmed confirms admit admitted admits wrote writes tweeted posted declare declared
    declares allege alleged alleges accuse accused accuses describe described describes estimate estimated
    estimates predict predicted predicts expect expects expected acknowledge acknowledged testified testify
    promised promises vow vowed vows recalled recalls noted feared fears fear concedes conceded replied
  `),
  pronouns: wordSet(
    'he she they it him her them his hers their theirs its himself herself themselves itself this these those',
  ),
  subordinate: wordSet(
    'of for by with from against to than under over on in at about among between behind near via like',
  ),
  complements: wordSet('of to than'),
  moments: wordSet(
    'last today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday',
  ),
  articles: wordSet('a an the this that these those its his her their our my your'),
  clauseOpeners: wordSet('that and or but as when while because after before since where so then'),
  coordinators: wordSet('and or nor but'),
  limits: wordSet('over under above below than until to beyond within'),
  relatives: wordSet('who whom whose which where when'),
  grammar: wordSet('a an the is are was were be been being has have had'),
  helpers: wordSet(`
    is are was were be been being am will would shall should can could must may might ought to by
    help helped helps let lets begin began begins start started starts
  `),
  passives: wordSet('is are was were be been being'),
  speech: wordSet(
    'say says said add adds added announce announced argue argues argued insist insists insisted warn warned',
  ),
  fillers: wordSet(
    'a an the is are was were be been being has have had do does did and of in at on that which who as',
  ),
  contrasts: [
    'rise rose risen up increase increased increases grow grew gain gained higher more above over climb climbed | fall fell fallen down decrease decreased decreases decline declined drop dropped lower less fewer below under cut reduced',
    'win won victory wins beat | lose lost defeat loses loss',
    'before prior earlier | after following later',
    'first | last second final',
    'open opened opening start started starts begin began launch launched | close closed closing end ended ends stop stopped finish finished',
    'accept accepted approve approved agree agreed allow allowed support supported back backed | reject rejected deny denied oppose opposed refuse refused ban banned block blocked',
    'arrive arrived enter entered join joined | leave left depart departed quit exit',
    'buy bought purchase | sell sold sale',
    'guilty convicted | innocent acquitted cleared',
    'alive survive survived survivor | dead died killed dies death',
    'man men male boy father husband son brother he his him | woman women female girl mother wife daughter sister she her hers',
    'north northern | south southern',
    'east eastern | west western',
    'best good better positive success successful succeed succeeded | worst bad worse negative failure unsuccessful fail failed',
    'old older oldest senior | young younger youngest new junior',
    'large larger largest big bigger biggest major great | small smaller smallest little minor',
    'many most majority all | few some minority none',
    'increase | reduce',
    'public | private',
    'legal | illegal',
    'domestic national | foreign international overseas',
    'monday | tuesday | wednesday | thursday | friday | saturday | sunday',
    'january | february | march | april | may | june | july | august | september | october | november | december',
    'seconds | minutes | hours | days | weeks | months | years | decades | centuries',
    'morning | afternoon | evening | night',
    'million | billion | thousand | trillion | hundred',
    'inside | outside',
    'early | late',
    'fast faster quick | slow slower',
    'high | low',
    'strong stronger | weak weaker',
    'safe | dangerous unsafe',
    'likely | unlikely',
    'hot warm | cold cool',
    'summer | winter',
    'male | female',
    'include included including | exclude excluded excluding except',
    'attack attacked | defend defended',
    'arrested detained jailed imprisoned | released freed',
    'praise praised | criticise criticised criticize criticized condemn condemned',
    'cause caused | prevent prevented',
    'deny denied | confirm confirmed admit admitted',
  ].map(contrast),
}
