import type { SentenceCues } from '../sentence-cues.ts'
import { wordSet } from '../word-set.ts'

export const sentences: SentenceCues = {
  abbreviations: wordSet(`
    Dr Prof Hr Fr Frl Dipl Ing St Str bzw ca d.h z.B u.a u.U i.d.R o.ä s.o s.u vgl Hrsg geb gest evtl
    ggf inkl exkl Mio Mrd Jh Jhd sog allg Anm Hl Sankt z B d h u a i R v Chr n Red
  `),
  beforeNumbers: wordSet('Nr Abs Art S Bd Abb Aufl Kap Ziff Tsd max min'),
  closers: wordSet('usw etc Co Corp Inc Jan Feb Apr Aug Sept Okt Nov Dez ff Uhr'),
  starters: wordSet(`
    Der Die Das Ein Eine Einen Einem Einer Es Er Sie Wir Ich Ihr Dies Diese Dieser Dieses Im In Am An
    Auf Aus Bei Beim Mit Nach Vor Zu Zur Zum Für Gegen Über Unter Von Vom Während Wegen Wenn Als Da
    Dann Doch Aber Und Oder Auch So Seit Bis Dort Hier Was Wer Wie Warum Zudem Außerdem Allerdings
    Laut Nun Noch Nur Viele Einige Alle Man Damit Dabei Denn Jetzt Zuvor Später
  `),
  ordinalStop: true,
  capitalNouns: true,
}
