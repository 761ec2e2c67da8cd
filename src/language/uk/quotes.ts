import type { QuoteCues } from '../quote-cues.ts'
import { wordSet as words } from '../word-set.ts'

/** The basic reporting verbs and the grammar around them. Written for this project. */
export const quotes: QuoteCues = {
  headFirst: true,
  speech: words(
    `сказав сказала сказали заявив заявила заявили повідомив повідомила повідомили повідомляє зазначив зазначила додав додала підкреслив підкреслила розповів розповіла написав написала оголосив оголосила пояснив пояснила підтвердив підтвердила попередив вважає стверджує уточнив`,
  ),
  that: words('що'),
  accordingTo: [
    ['за', 'словами'],
    ['за', 'даними'],
    ['згідно', 'з'],
    ['на', 'думку'],
  ],
  auxiliaries: words('був була'),
  adverbs: words('також раніше потім'),
  times: words('понеділок вівторок середу четвер п’ятницю суботу неділю вчора сьогодні'),
  determiners: words('цей ця це ці його її їх'),
  nounPrepositions: words('в у на по із з зі до від про за для при через після'),
  personPrepositions: words('в'),
  prepositions: words('в у на по із з зі до від про за для при через після'),
  clauseWords: words('що який яка які яке але і й а та якщо коли тому як де був була були буде не'),
  pronouns: new Map([
    ['він', 'he'],
    ['вона', 'she'],
    ['вони', 'they'],
    ['ми', 'we'],
    ['я', 'i'],
  ]),
  documents: words('доповідь звіт заява лист документ'),
  bodies: words('міністерство уряд поліція компанія партія група профспілка прокуратура'),
  people: words('представник експерт експерти свідки джерело джерела директор міністр президент мер голова'),
}
