const joined = (words: string): string => words.trim().replaceAll(/\s+/g, '|')

/** After these an infinitive is the verb's object or the noun's content, no purpose: wants to, a plan to. */
export const TAKES_INFINITIVE = joined(`
  want wants wanted wanting like love prefer preferred wish wished hope hoped hoping expect expects expected
  fail fails failed failing failure refuse refuses refused refusing refusal decide decides decided decision
  begin begins began begun start starts started continue continues continued continuing going gone
  ask asks asked asking called urged ordered told requested instructed directed advised compelled forced
  appeal appealed permission permitted allow allows allowed agree agreed proposed intend intends intended
  plan plans planned planning seek seeks sought seeking vowed pledged promise promised bid dared
  threaten threatened threatening threat threats try tries tried trying attempt attempts attempted
  effort efforts struggle struggled struggling manage managed managing tend tends tendency
  have has had having need needs needed ought used supposed due set likely able unable ability willing unwilling
  ready reluctant equipped easy hard difficult possible impossible important necessary right better best enough too
  opportunity chance time way ways power powers step steps measure measures move moves duty commitment freedom
  authority order orders officer officers choose chose seem seems seemed appear appears appeared act acted
  made get got how what where known said believed reported alleged found thought
  is was are were be been first last not and or as related according
`)

/** These ask or cause somebody to do it: “asked the police to stop” tells no purpose of the asking. */
const MOVES_ANOTHER = joined(`
  ask[a-z]* request[a-z]* urg[a-z]+ order[a-z]* told tell[a-z]* instruct[a-z]* direct(?:ed|ing|s)? advis(?:es?|ed|ing)
  allow[a-z]* enabl[a-z]+ forc(?:es?|ed|ing) compel[a-z]* persuad[a-z]+ convinc[a-z]+ encourag[a-z]+ invit(?:es?|ed|ing)
  permit[a-z]* requir(?:es?|ed|ing) want[a-z]* expect(?:s|ed|ing)? appeal[a-z]* threaten[a-z]* warn[a-z]* need(?:s|ed)?
  plea pleas demand(?:s|ed|ing)? enough too
`)

/** What people act for: as an infinitive these mostly tell why something is done. */
const AIMS = joined(`
  achieve address appease assess attend attract avenge avert avoid block boost break calm celebrate challenge check clear
  collect combat commemorate condemn contain control counter create crush curb cut defend defuse demand demonstrate
  denounce deter discourage discuss disperse draw ease encourage end enforce ensure escape evacuate evict examine express
  fight flee foil force free gain gather halt harass hear help highlight honou?r improve inspect intimidate investigate
  join mark mourn oppose overthrow pacify persuade placate press pressure prevent promote protect protest prove provide
  punish push quell raise reach recover reduce register remember remove rescue resolve restore retaliate save secure settle
  shield show slow solve stem stop strengthen submit support suppress tackle thwart tighten topple verify voice warn win
`)

/**
 * “… to protest against the cuts”: an infinitive of an aim that no word before it asks for. On the
 * development half of the CausalNewsCorpus nine of ten such sentences are causal.
 */
export const PURPOSE = String.raw`to(?= (?:${AIMS})(?![a-z]))(?<!(?<![a-z])(?:${TAKES_INFINITIVE}) to)(?<!(?<![a-z])(?:${MOVES_ANOTHER}) (?:[^\s,.;:]+ ){1,6}to)`

/** “… arrested for blocking the road”: praise, blame or punishment, and what it is for. */
const JUDGES = joined(`
  accus apologi[sz] arrest assault attack award ban(?:s|ned|ning)? beat blam booked censur charg commend complain condemn
  convict critici[sz] custody denounc detain disqualif dismiss execut expel fault fin(?:ed|ing) fired hail hon(?:ou?)?r
  imprison indict jail kill laud penali[sz] prais prosecut punish rebuk reprimand reward sack sentenc slam su(?:ed|ing)
  suspend target thank
`)

export const JUDGED_FOR = String.raw`for(?= (?:\p{Ll}+ly )?(?:having )?\p{Ll}{3,}ing(?!\p{L}))(?<=(?<!\p{L})(?:${JUDGES})\p{Ll}* (?:[^,.;]{1,60} )?for)`
