import type { CauseCues } from '../cause-cues.ts'

export const causes: CauseCues = {
  strongAfter: String.raw`
    через те,? що
    тому що
    бо
    оскільки
    внаслідок
    у зв['’ʼ]язку з
    унаслідок
    завдяки
    з причини
    спричинен\p{L}*
    викликан\p{L}*
    через
  `,
  strongBefore: `
    призве(?:ло|ла|ли|в)(?: [^,.]{1,40})? до
    спричинил[аои]
    тому,
    саме тому
    через що
    внаслідок чого
  `,
  circumstances: `
    після
    на тлі
  `,
  weakAfter: `
    щоб
    за
    адже
  `,
  weakBefore: `
    так що
  `,
}
