import type { CauseCues } from '../cause-cues.ts'

/** These end like an infinitive and are none. */
const NO_INFINITIVE =
  'mujer|lugar|hogar|taller|par|mar|azar|altar|militar|familiar|escolar|regular|popular|similar|titular|solar|alquiler|placer|ayer|primer|tercer|cualquier|celular|dólar|bienestar|bar|líder'

export const causes: CauseCues = {
  strongAfter: `
    porque
    debido a
    debido al
    a causa de
    a causa del
    por culpa de
    por culpa del
    gracias a
    gracias al
    ya que
    puesto que
    dado que
    como consecuencia de
    a raíz de
    como resultado de
    (?:causad|provocad|originad|motivad)[oa]s? por
    (?:se debe|se deben|se debió|se debieron) (?:a|al)
    (?:razón|razones|causa|causas|motivo|motivos) (?:de|del|por) [^.;]{1,80} (?:es|son|fue|fueron)(?! (?:aún|todavía|desconocid|investigad))
    a consecuencia de(?:l)?
    en vista de(?:l)?
    por (?:temor|miedo) (?:a|al|de)
    por falta de
    por no
    en protesta (?:por|contra)
    en (?:señal de )?(?:protesta|rechazo) (?:por|contra|al?)
    en (?:respuesta|represalia) (?:a|al|por)
    alegando
    con motivo de(?:l)?
  `,
  strongBefore: `
    (?:ha|han|había) (?:provocado|causado|ocasionado|llevado a|desencadenado)
    (?:provocó|provocaron|causó|causaron|ocasionó|desencadenó|desató)
    llevó a
    llevaron a
    por lo que
    por eso
    por ello
    por tanto
    por lo tanto
    en consecuencia
    de modo que
    oblig(?:ó|aron) a(?:l)?
    (?:se traduce|se traducen|se tradujo|se tradujeron) en
    (?:razón|razones|motivo|motivos) por (?:la|el|las|los)(?: que| cual(?:es)?)
    (?:dio|dieron) lugar a
    contribuy(?:ó|eron|e|en) a
    de ahí que
    en consecuencia
  `,
  acts: String.raw`
    para(?= (?:no )?(?!(?:${NO_INFINITIVE})(?!\p{L}))\p{Ll}+(?:ar|er|ir|ír)(?:se|l[oae]s?|les?|nos)?(?!\p{L}))(?<!(?:tiempo|suficientes?|capaz|capaces|list[oa]s?|preparad[oa]s?|plan|planes|previst[oa]s?|necesari[oa]s?|importantes?|permiso|dinero|fondos|oportunidad|derecho|autorización|llamamiento|plazo|nada|edad|espacio|clave) para)
    (?:a|con el) (?:fin|objetivo|objeto|propósito) de
    con la (?:intención|finalidad|esperanza) de
    en un intento (?:de|por)
    exigiendo
    reclamando
    por(?= haber \p{Ll}+(?:do|to|cho)(?!\p{L}))
    por(?= (?:presunt|supuest)[oa]s? )
    cuando(?<=(?:muri(?:ó|eron)|falleci(?:ó|eron)|herid[oa]s?|muert[oa]s?) (?:[^,.;]{1,60} )?cuando)
  `,
  circumstances: `
    tras
    después de
    ante
    en medio de
  `,
  weakAfter: `
    para
    pues
    en respuesta a
  `,
  weakBefore: `
    así que
  `,
}
