import type { SentenceCues } from '../sentence-cues.ts'
import { wordSet } from '../word-set.ts'

export const sentences: SentenceCues = {
  abbreviations: wordSet(`
    Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cmdr Cpl Sgt Pvt Adm Brig Rev
    Revd Hon Pres Supt Det Insp Msgr Fr St Ste Mt Ft Pte Amb Atty Messrs Mmes vs v viz cf al ca c
    approx est ed eds e.g i.e Dept Asst Univ Sr Ph
  `),
  beforeNumbers: wordSet('No no Nos nos Fig fig Figs figs Vol vol Vols vols p pp ch sec Sec art Art para'),
  closers: wordSet(`
    U.S U.K U.N E.U U.S.A U.A.E D.C L.A N.Y P.O a.m p.m A.M P.M Inc Ltd Co Corp Cos LLC Bros Plc Jr Sr
    etc Ave Blvd Rd Hwy Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur
    Thurs Fri Calif Fla Tex Mass Conn Mich Minn Ill Ind Wis Wash Ore Ariz Colo Okla Tenn Ala
    Miss Ga Va Pa Md Del Nev Ph.D M.D B.A M.A D.Phil
  `),
  starters: wordSet(`
    The A An This That These Those It Its He She They We I You His Her Their Our My In On At By For
    From With Without After Before During Since Until When While Where As If Because Although Though
    But And Or So Yet However Meanwhile Moreover Still Also Then Now There Here What Why How Who Which
    Some Many Most Several Other Another Both Each Every All Not No One Two Three According Earlier
    Later Last Officials Police
  `),
  speechVerbs: wordSet(`
    said says asked asks told tells wrote writes added adds replied replies shouted shouts tweeted
    tweets wondered wonders recalled recalls joked exclaimed continued argued explained insisted
    quipped responded
  `),
}
