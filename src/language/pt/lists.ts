import type { ListCues } from '../list-cues.ts'
import { NUMBER_WORDS } from '../number-words.ts'
import { wordSet } from '../word-set.ts'

export const lists: ListCues = {
  numbers: NUMBER_WORDS.pt,
  reasons: wordSet('razão razões causa causas motivo motivos fatores factores explicações'),
  things:
    wordSet(`coisas formas maneiras dicas fatos factos perguntas pontos lições chaves passos sinais argumentos
    respostas ideias mitos curiosidades`),
  qualifiers: wordSet(
    `grandes boas bons principais outras outros importantes possíveis novas novos simples de as os`,
  ),
  why: ['por que', 'por quê', 'porquê', 'razão', 'razões', 'causa', 'causas', 'motivo', 'motivos'],
  sequence: [
    ['primeiro', 'em primeiro lugar', 'primeiramente', 'a primeira razão', 'o primeiro motivo', 'a primeira'],
    ['segundo', 'em segundo lugar', 'a segunda razão', 'o segundo motivo', 'a segunda', 'outro motivo'],
    ['terceiro', 'em terceiro lugar', 'a terceira razão', 'o terceiro motivo', 'a terceira'],
    ['quarto', 'em quarto lugar'],
    ['quinto', 'em quinto lugar'],
    ['por fim', 'finalmente', 'por último'],
  ],
  notices: [
    'leia também',
    'leia mais',
    'saiba mais',
    'assine',
    'inscreva-se',
    'faça login',
    'entrar',
    'publicidade',
    'continue lendo',
    'conteúdo exclusivo',
    'veja também',
    'o restante deste',
    'só para assinantes',
  ],
}
