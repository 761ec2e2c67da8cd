import { wordSet } from './word-set.ts'

/** Ranks and dignities that are said with the name and not instead of it. */
const RANKS = wordSet(`
  General Gen Gen. Colonel Col Col. Major Maj Maj. Captain Capt Capt. Lieutenant Lt Lt. Sergeant Sgt Sgt. Corporal Cpl. Admiral Adm Adm. Marshal Brigadier Brig. Commander Cmdr. Superintendent Inspector
  Sheriff Judge Justice Professor Prof Prof. Dr Dr. Sir Dame Lord Lady Baroness Rabbi Imam Sheikh Cardinal Archbishop Bishop Rev Rev. Pope Queen King Prince Princess Chief Vice Rear Senior Detective Air
`)
const MOST_RANKS = 3

/** The rank words right before `at`, as the text has them ("Brigadier General"); empty when there are none. */
export function rankBefore(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - 40), at).split(/\s/)
  if (words.pop() !== '') return ''
  const ranks: string[] = []
  while (ranks.length < MOST_RANKS && RANKS.has(words.at(-1) ?? '')) ranks.unshift(words.pop() ?? '')
  return ranks.join(' ')
}
