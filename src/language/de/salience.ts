import type { SalienceCues } from '../salience-cues.ts'
import { wordSet } from '../word-set.ts'

export const salience: SalienceCues = {
  functionWords: wordSet(`
    der die das den dem des ein eine einen einem einer eines und oder aber denn doch sondern wenn als ob
    dass weil da wie so zu in im an am auf aus bei beim mit nach von vom vor für über unter um durch
    gegen ohne bis seit zum zur ist sind war waren wird werden wurde wurden sein seine seinen seiner hat
    haben hatte hatten kann können konnte soll sollen sollte muss müssen will wollen nicht kein keine
    nur auch noch schon mehr sehr er sie es ihm ihn ihr ihre ihren ihnen wir uns ich mich mir man sich
    dieser diese dieses diesen diesem jener was wer wo hier dort dann damit sagte sagt
  `),
  backPointers: wordSet(`
    er sie es ihm ihn ihr ihre ihren sein seine seinen seiner dies dieser diese dieses diesen diesem das
    dabei dadurch dafür dagegen daher dahinter damit danach daran darauf daraufhin darin darüber darum
    davon davor dazu deshalb deswegen aber doch jedoch und oder denn so dann außerdem zudem ebenso auch
    dennoch trotzdem beide
  `),
  plainAfterPointer: wordSet(`
    woche monat jahr quartal sommer winter frühjahr herbst morgen abend mittag tag weit
  `),
}
