import type { CauseCues } from '../cause-cues.ts'

/** These end like an infinitive and are none. */
const NO_INFINITIVE =
  'mulher|lugar|lar|par|mar|azar|altar|militar|familiar|escolar|regular|popular|similar|titular|solar|aluguer|prazer|qualquer|celular|dólar|bem-estar|bar|setor|valor|maior|menor|melhor|pior|senhor|amor|autor|professor|trabalhador|consumidor|investidor|jogador|diretor|exterior|interior|redor|dor|calor|cor'

export const causes: CauseCues = {
  strongAfter: `
    porque
    devido (?:a|ao|à|aos|às)
    por causa d(?:e|o|a|os|as)
    graças (?:a|ao|à|aos|às)
    já que
    uma vez que
    visto que
    dado que
    em virtude d(?:e|o|a|os|as)
    em razão d(?:e|o|a|os|as)
    em consequência d(?:e|o|a|os|as)
    por culpa d(?:e|o|a)
    na sequência d(?:e|o|a|os|as)
    (?:causad|provocad|motivad)[oa]s? (?:por|pelo|pela|pelos|pelas)
    por (?:medo|receio|falta) d[eoa]s?
    em protesto (?:contra|por|pel[oa]s?)
    em (?:resposta|retaliação) (?:a|ao|à|aos|às)
    por conta d[eoa]s?
    por não
    alegando
    devido a
    pois(?<=, pois)
  `,
  strongBefore: `
    (?:provocou|provocaram|causou|causaram|levou a|levaram a|desencadeou)
    provocando
    causando
    por isso
    portanto
    em consequência
    de modo que
    (?:obrigou|obrigaram|forçou|forçaram) [^,.;]{1,60} a
    (?:resultou|resultaram|resultando) em
    (?:motivo|razão) pel[oa] qual
    (?:deu|deram) origem a
    contribu(?:iu|íram|i|em) para
  `,
  acts: String.raw`
    para(?= (?:não )?(?!(?:${NO_INFINITIVE})(?!\p{L}))\p{Ll}+(?:ar|er|ir|or)(?:-se|-l[oae]s?|em)?(?!\p{L}))(?<!(?:tempo|suficientes?|capaz|capazes|pront[oa]s?|preparad[oa]s?|planos?|previst[oa]s?|necessári[oa]s?|importantes?|dinheiro|fundos|oportunidade|direito|autorização|apelo|prazo|nada|idade|espaço) para)
    a fim de
    com o (?:objetivo|intuito|propósito|fim) de
    com a (?:intenção|finalidade|esperança) de
    na tentativa de
    exigindo
    reivindicando
    por(?= (?:ter|terem|haver) \p{Ll}+(?:do|to)(?!\p{L}))
    por(?= (?:supost|alegad)[oa]s? )
    quando(?<=(?:morreu|morreram|ferid[oa]s?|mort[oa]s?) (?:[^,.;]{1,60} )?quando)
  `,
  circumstances: `
    após
    depois d(?:e|o|a)
    em meio a
  `,
  weakAfter: `
    para
    pois
  `,
  weakBefore: `
    assim
  `,
}
