import { wordNumbers } from './word-numbers.ts'

/**
 * Counting and ordinal words by language. All stand here, and not in the languages' own folders, since
 * marks are read before the language of a text is known. A word of two languages is the later one's.
 */
export const NUMBER_WORDS = {
  en: wordNumbers(`one first firstly | two second secondly | three third thirdly | four fourth | five fifth | six sixth
    | seven seventh | eight eighth | nine ninth | ten tenth | eleven | twelve | thirteen | fourteen |
    fifteen | sixteen | seventeen | eighteen | nineteen | twenty`),
  de: wordNumbers(`ein eins eine einen erste erster erstens | zwei zweite zweiter zweitens | drei dritte dritter
    drittens | vier vierte viertens | fünf fünfte fünftens | sechs sechste | sieben siebte | acht achte
    | neun neunte | zehn zehnte | elf | zwölf | dreizehn | vierzehn | fünfzehn | sechzehn | siebzehn |
    achtzehn | neunzehn | zwanzig`),
  fr: wordNumbers(`un une premier première premièrement | deux second seconde deuxième deuxièmement | trois troisième
    troisièmement | quatre quatrième | cinq cinquième | six sixième | sept septième | huit huitième |
    neuf neuvième | dix dixième | onze | douze | treize | quatorze | quinze | seize | - | - | - | vingt`),
  es: wordNumbers(`un uno una primer primero primera | dos segundo segunda | tres tercer tercero tercera | cuatro
    cuarto cuarta | cinco quinto quinta | seis sexto sexta | siete séptimo séptima | ocho octavo octava
    | nueve noveno novena | diez décimo décima | once | doce | trece | catorce | quince | dieciséis |
    diecisiete | dieciocho | diecinueve | veinte`),
  it: wordNumbers(`un uno una primo prima | due secondo seconda | tre terzo terza | quattro quarto quarta | cinque
    quinto quinta | sei sesto sesta | sette settimo settima | otto ottavo ottava | nove nono nona |
    dieci decimo decima | undici | dodici | tredici | quattordici | quindici | sedici | diciassette |
    diciotto | diciannove | venti`),
  pt: wordNumbers(`um uma primeiro primeira | dois duas segundo segunda | três terceiro terceira | quatro quarto quarta
    | cinco quinto quinta | seis sexto sexta | sete sétimo sétima | oito oitavo oitava | nove nono nona
    | dez décimo décima | onze | doze | treze | catorze quatorze | quinze | dezesseis | dezessete |
    dezoito | dezenove | vinte`),
  ru: wordNumbers(`один одна одно первый первая первое | два две второй вторая второе двух | три третий третья третье
    трех трёх | четыре четвертый четвёртый четвертая четвёртая четырех четырёх | пять пятый пятая пяти |
    шесть шестой шестая шести | семь седьмой седьмая семи | восемь восьмой восьмая восьми | девять
    девятый девятая девяти | десять десятый десятая десяти | одиннадцать | двенадцать | тринадцать |
    четырнадцать | пятнадцать | шестнадцать | семнадцать | восемнадцать | девятнадцать | двадцать`),
  uk: wordNumbers(`один одна одне перший перша перше | два дві другий друга друге двох | три третій третя третє трьох |
    чотири четвертий четверта чотирьох | п’ять п'ять пʼять п’ятий п'ятий п’яти п'яти | шість шостий
    шоста шести | сім сьомий сьома семи | вісім восьмий восьма восьми | дев’ять дев'ять девʼять | десять
    десятий десята десяти | одинадцять | дванадцять | тринадцять | чотирнадцять | п’ятнадцять
    п'ятнадцять | шістнадцять | сімнадцять | вісімнадцять | дев’ятнадцять | двадцять`),
  ar: wordNumbers(`واحد واحدة أول أولا أولاً الأول الأولى | اثنان اثنين ثانيا ثانياً الثاني الثانية | ثلاثة ثلاث ثالثا
    ثالثاً الثالث الثالثة | أربعة أربع رابعا رابعاً الرابع الرابعة | خمسة خمس خامسا خامساً الخامس
    الخامسة | ستة ست السادس السادسة | سبعة سبع السابع السابعة | ثمانية ثماني ثمان الثامن الثامنة | تسعة
    تسع التاسع التاسعة | عشرة عشر العاشر العاشرة`),
  tr: wordNumbers(`bir birinci ilk | iki ikinci | üç üçüncü | dört dördüncü | beş beşinci | altı altıncı | yedi yedinci
    | sekiz sekizinci | dokuz dokuzuncu | on onuncu`),
} as const satisfies Record<string, ReadonlyMap<string, number>>

const OF_ANY_LANGUAGE: ReadonlyMap<string, number> = new Map(
  Object.values(NUMBER_WORDS).flatMap((words) => [...words]),
)

/**
 * The number that a counting or ordinal word of any article language says; null for another word.
 * For marks only (`Reason two:`), where the place tells that it is a number.
 */
export const numberWordOf = (word: string): number | null =>
  OF_ANY_LANGUAGE.get(word.trim().toLowerCase()) ?? null
