/** Counting words and the first ordinals of the ten article languages: word → number. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    [
      1,
      'one first eins ein eine erstens erster erste un une uno una premier première primer primero primera primo prima um uma primeiro primeira один одна одно первый первая первое один перша перший перше واحد الأول الأولى أولا bir birinci ilk',
    ],
    [
      2,
      'two second zwei zweitens zweiter zweite deux deuxième dos segundo segunda due secondo seconda dois duas два две вторая второй второе дві двоє друга другий друге اثنان اثنين الثاني الثانية سببان سببين iki ikinci',
    ],
    [
      3,
      'three third drei drittens dritter dritte trois troisième tres tercero tercera tre terzo terza três terceiro terceira три третья третий третье трое троє третя третій третє ثلاثة ثلاث الثالث الثالثة üç üçüncü',
    ],
    [
      4,
      'four fourth vier viertens vierter vierte quatre quatrième cuatro cuarto cuarta quattro quarto quarta quatro четыре четвертая четвёртая четвертый четвёртый чотири четверта четвертий أربعة أربع الرابع الرابعة dört dördüncü',
    ],
    [
      5,
      "five fifth fünf fünftens fünfter fünfte cinq cinquième cinco quinto quinta cinque пять пятая пятый пʼять п’ять п'ять пята п’ята п'ята خمسة خمس الخامس الخامسة beş beşinci",
    ],
    [
      6,
      'six sixth sechs sechstens sechste sixième seis sexto sexta sei sesto sesta шесть шестая шестой шість шоста шостий ستة ست السادس السادسة altı altıncı',
    ],
    [
      7,
      'seven seventh sieben siebte sept septième siete séptimo séptima sette settimo settima sete sétimo sétima семь седьмая седьмой сім сьома сьомий سبعة سبع السابع السابعة yedi yedinci',
    ],
    [
      8,
      'eight eighth acht achte huit huitième ocho octavo octava otto ottavo ottava oito oitavo oitava восемь восьмая восьмой вісім восьма восьмий ثمانية ثماني ثمان الثامن الثامنة sekiz sekizinci',
    ],
    [
      9,
      "nine ninth neun neunte neuf neuvième nueve noveno novena nove nono nona девять девятая девятый дев’ять дев'ять девʼять девята تسعة تسع التاسع التاسعة dokuz dokuzuncu",
    ],
    [
      10,
      'ten tenth zehn zehnte dix dixième diez décimo décima dieci decimo decima dez десять десятая десятый десята عشرة عشر العاشر العاشرة on onuncu',
    ],
    [11, 'eleven elf onze once undici onze одиннадцать одинадцять'],
    [12, 'twelve zwölf douze doce dodici doze двенадцать дванадцять'],
    [13, 'thirteen dreizehn treize trece tredici treze тринадцать тринадцять'],
    [15, 'fifteen fünfzehn quinze quince quindici пятнадцать'],
    [20, 'twenty zwanzig vingt veinte venti vinte двадцать двадцять عشرون عشرين yirmi'],
  ].flatMap(([value, words]) =>
    String(words)
      .split(' ')
      .map((word): [string, number] => [word, Number(value)]),
  ),
)

/** The number that a counting or ordinal word of any article language says; null for another word. */
export const numberWordOf = (word: string): number | null =>
  NUMBER_WORDS.get(word.trim().toLowerCase()) ?? null
