import type { ListCues } from '../list-cues.ts'
import { NUMBER_WORDS } from '../number-words.ts'
import { wordSet } from '../word-set.ts'

export const lists: ListCues = {
  numbers: NUMBER_WORDS.es,
  reasons: wordSet('razón razones causa causas motivo motivos factores explicaciones'),
  things:
    wordSet(`cosas claves formas maneras consejos datos preguntas puntos lecciones pasos señales argumentos
    respuestas ideas mitos hechos trucos`),
  qualifiers: wordSet(
    `grandes buenas principales otras importantes posibles nuevas buenos otros sencillas de las los`,
  ),
  why: ['por qué', 'razón', 'razones', 'causa', 'causas', 'motivo', 'motivos'],
  sequence: [
    ['primero', 'en primer lugar', 'primeramente', 'la primera razón', 'la primera', 'por un lado'],
    ['segundo', 'en segundo lugar', 'la segunda razón', 'la segunda', 'por otro lado', 'otra razón'],
    ['tercero', 'en tercer lugar', 'la tercera razón', 'la tercera'],
    ['cuarto', 'en cuarto lugar', 'la cuarta'],
    ['quinto', 'en quinto lugar'],
    ['por último', 'finalmente', 'y por último'],
  ],
  notices: [
    'lea también',
    'lee también',
    'leer más',
    'lea más',
    'suscríbase',
    'suscríbete',
    'inicie sesión',
    'inicia sesión',
    'publicidad',
    'más información',
    'te puede interesar',
    'sigue leyendo',
    'contenido exclusivo',
    'solo para suscriptores',
    'el resto de este',
    'regístrate',
  ],
}
