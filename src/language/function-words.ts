import { wordSet } from './word-set.ts'

/** The commonest small words of languages in Latin script: they tell a language where names fill a line. */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(`the of to and in is was for that on with as by at from it he his has have had were be been are
    this which not but they their who after its an said will would about more or over against into when`),
  de: wordSet(`der die das und den dem des ein eine einer eines zu von mit auf für im am ist sich nicht auch als
    an wird werden wurde hat haben nach bei aus um sie er es dass wie oder aber noch über zum zur war sind`),
  fr: wordSet(`le la les des de du et un une en est que qui dans pour pas par sur au aux plus avec ce cette il
    elle ne se sont été a son sa ses leur mais ou après selon nous vous ont être`),
  es: wordSet(`el la los las de del y en que un una es por con para se no al lo como más su sus pero ha fue son
    sobre este esta también entre tras según hasta desde o han ser`),
  it: wordSet(`il lo la i gli le di del della dei delle che e è un una in per con non si da dal dalla sono al
    alla nel nella come più anche ha hanno ma su dopo stato essere questo questa o`),
  pt: wordSet(`o a os as de do da dos das e que em no na nos nas um uma para com por não se mais ao como foi é
    são mas pelo pela seu sua também já até entre após segundo ou ser está`),
  tr: wordSet(`ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ancak ise dedi en her var yok ama
    şu o ne göre tarafından oldu olduğunu üzerine`),
  nl: wordSet(`de het een van en in is dat op te zijn voor met die niet aan er om ook als bij maar uit door over
    naar heeft hij ze wordt werd nog worden`),
  sv: wordSet(
    'och att det som en på är av för med den till har inte om ett var men från de vid efter också han',
  ),
  da: wordSet(
    'og at det som en på er af for med den til har ikke om et var men fra de ved efter også han blev',
  ),
  no: wordSet(
    'og at det som en på er av for med den til har ikke om et var men fra de ved etter også han ble',
  ),
  pl: wordSet(
    'i w na z do się nie to że jest o jak po za od przez dla ale czy oraz są był która który jego tym',
  ),
  ro: wordSet('și de la în a cu pe nu că din un o care pentru este mai sau au fost prin ca s-a după'),
  cs: wordSet('a se v na je že s z do o i to ve pro jako po za ale od při by byl které který jsou podle'),
  fi: wordSet('ja on ei se että oli hän myös mutta kun ovat joka tai sen ole mukaan kuin'),
  hu: wordSet('a az és hogy nem is egy volt meg ez csak már mint szerint még de van'),
}
