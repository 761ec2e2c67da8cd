import type { CauseCues } from '../cause-cues.ts'

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
    (?:razón|razones|causa|causas|motivo|motivos) (?:de|del|por) [^.;]{1,80} (?:es|son|fue|fueron)
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
