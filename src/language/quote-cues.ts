/** What person or number a pronoun stands for; `some`: persons that nobody names. */
export type PronounKind = 'he' | 'she' | 'they' | 'it' | 'we' | 'i' | 'you' | 'who' | 'some'

type Words = ReadonlySet<string>

/** One language's knowledge of reported speech. All words in small letters; a list that is missing is empty. */
export interface QuoteCues {
  /** Reporting verbs, by form. */
  readonly speech: Words
  /** Of them, and others, those that report only with "that", a quotation, or a clause with a verb of its own. */
  readonly clausal?: Words
  /** Those whose content may be an infinitive: promised to. */
  readonly infinitive?: Words
  /** Those that lead to a quotation inside their object: called it “a failure”. */
  readonly naming?: Words
  /** The conjunction before reported speech. */
  readonly that: Words
  /** Those whose plain object is what is said: confirmed the report. */
  readonly acts?: Words
  /** Question words that open reported speech: whether, why. */
  readonly questions?: Words
  /** Adverbs that belong to the verb: pointed out. */
  readonly pointing?: Words
  /** "according to", by words. */
  readonly accordingTo: readonly (readonly string[])[]
  readonly auxiliaries?: Words
  /** Forms of to be, which make a verb passive. */
  readonly passive?: Words
  /** What makes a verb a possibility or its contrary. */
  readonly hypothetical?: Words
  readonly adverbs?: Words
  readonly times?: Words
  readonly determiners?: Words
  /** Prepositions inside a speaker's description. */
  readonly nounPrepositions?: Words
  /** Prepositions after a person's name that go on describing. */
  readonly personPrepositions?: Words
  readonly prepositions?: Words
  /** Words that end a noun phrase: conjunctions, relative pronouns, common verbs. */
  readonly clauseWords?: Words
  /** What opens a clause without a finite verb, set off behind a speaker: speaking, dated, seen. */
  readonly participles?: Words
  /** What stands in a wish not to be named: identified, anonymity. */
  readonly anonymity?: Words
  /** What a document does that says something: shows, puts. */
  readonly tells?: Words
  /** A noun stands before what describes it, as in Romance, Slavic and Arabic; else after it. */
  readonly headFirst?: boolean
  readonly pronouns: ReadonlyMap<string, PronounKind>
  /** Verbs whose object is the hearer. */
  readonly tell?: Words
  /** Nouns for occasions: briefing, interview. */
  readonly occasions?: Words
  /** Networks and stations by name, which something is said on. */
  readonly channels?: Words
  /** Nouns for what one writes on: blog, website. */
  readonly venues?: Words
  /** Documents that stand in an outlet: article, report. */
  readonly published?: Words
  readonly documents?: Words
  readonly outlets?: Words
  /** Nouns for bodies: ministry, group. */
  readonly bodies?: Words
  /** Nouns for persons by what they are: spokesman, officials. */
  readonly people?: Words
  /** Of them, those that name nobody. */
  readonly anonymous?: Words
}

const NOTHING: Words = new Set()

/** The cues with nothing left out. */
export interface FullQuoteCues extends Required<QuoteCues> {
  /** Whatever may report: the verbs of all lists together, asked of every word of a text. */
  readonly reports: Words
}

export const completed = (cues: QuoteCues): FullQuoteCues => ({
  reports: new Set(
    [cues.speech, cues.clausal, cues.infinitive, cues.naming, cues.tells].flatMap((list) => [
      ...(list ?? []),
    ]),
  ),
  clausal: NOTHING,
  infinitive: NOTHING,
  naming: NOTHING,
  acts: NOTHING,
  questions: NOTHING,
  pointing: NOTHING,
  auxiliaries: NOTHING,
  passive: NOTHING,
  hypothetical: NOTHING,
  adverbs: NOTHING,
  times: NOTHING,
  determiners: NOTHING,
  nounPrepositions: NOTHING,
  personPrepositions: NOTHING,
  prepositions: NOTHING,
  clauseWords: NOTHING,
  participles: NOTHING,
  anonymity: NOTHING,
  tells: NOTHING,
  headFirst: false,
  tell: NOTHING,
  occasions: NOTHING,
  channels: NOTHING,
  venues: NOTHING,
  published: NOTHING,
  documents: NOTHING,
  outlets: NOTHING,
  bodies: NOTHING,
  people: NOTHING,
  anonymous: NOTHING,
  ...cues,
})
