import { oneSpelling } from './spelling.ts'

/**
 * A word without its inflection, for comparing: "attacked", "attacks" and "attack" are one. English
 * loses its regular endings and a list of irregular forms; elsewhere a long word loses its last two
 * letters, which is where most inflection stands. Never undoes a derivation: "unhappy" stays.
 */
export function stemOf(word: string, language: string | null): string {
  if (/\d/.test(word)) return word
  if (language === 'en' || language === null) return IRREGULAR.get(word) ?? withoutEnglishEnding(word)
  return word.length > 6 ? word.slice(0, -2) : word
}

function withoutEnglishEnding(word: string): string {
  if (word.length < 4) return word
  const plain = ENDINGS.reduce(
    (rest, [ending, instead]) => (rest === word ? rest.replace(ending, instead) : rest),
    word,
  )
  return plain.length > 3 ? oneSpelling(plain.replace(/([^aeiouls])\1$/, '$1').replace(/e$/, '')) : plain
}

/** The first that fits is taken off. A final e goes from every word, so that "closing" meets "close". */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)ies$/, 'y'],
  [/(?<=..)ied$/, 'y'],
  [/(?<=ss|sh|ch|x|z)es$/, ''],
  [/(?<=[^su])s$/, ''],
  [/(?<=[aeiouy].*)ing$/, ''],
  [/(?<=[aeiouy].*)ed$/, ''],
]

/** form → base, of verbs and nouns that news uses most. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `be:am is are was were been being;have:has had having;do:does did done;say:said;go:went gone goes;get:got gotten;
  make:made;know:knew known;think:thought;take:took taken;see:saw seen;com:came come comes;give:gave given;
  find:found;tell:told;becom:became become becomes;leave:left;feel:felt;bring:brought;begin:began begun;keep:kept;
  hold:held;write:wrote written;stand:stood;hear:heard;mean:meant;meet:met;run:ran running;pay:paid;sit:sat;
  speak:spoke spoken;lie:lay lain;lead:led;grow:grew grown;lose:lost;fall:fell fallen;send:sent;build:built;
  understand:understood;draw:drew drawn;break:broke broken;spend:spent;rise:rose risen;drive:drove driven;buy:bought;
  wear:wore worn;choose:chose chosen;seek:sought;throw:threw thrown;catch:caught;deal:dealt;win:won winning;
  fight:fought;teach:taught;sell:sold;shoot:shot;strike:struck stricken;steal:stole stolen;sink:sank sunk;
  swear:swore sworn;fly:flew flown;forget:forgot forgotten;hide:hid hidden;arise:arose arisen;bear:bore born borne;
  man:men;woman:women;child:children;person:people;wife:wives;life:lives;knife:knives;leaf:leaves;foot:feet;
  tooth:teeth;mouse:mice;medium:media;crisis:crises;analysis:analyses;can:could;will:would;may:might`
    .split(';')
    .flatMap((entry) => {
      const [base = '', forms = ''] = entry.trim().split(':')
      return forms.split(' ').map((form): [string, string] => [form, withoutFinalE(base)])
    }),
)

/** True for "went" and "children", of which no ending shows what they are forms of. English. */
export const isIrregularForm = (word: string): boolean => IRREGULAR.has(word)

function withoutFinalE(base: string): string {
  return base.length > 3 ? base.replace(/e$/, '') : base
}
