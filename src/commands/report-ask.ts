import type { PostButton } from '../model/post.ts'
import { isShown } from '../model/reader-report.ts'
import { linesOf } from '../model/revision.ts'
import { withTranslation } from '../model/translation.ts'
import type { CommandDeps, Reply } from './command.ts'
import type { Found } from './which-digest.ts'

/** Discord takes 25 buttons, and Cancel is one. */
const MAX_LINES = 24

/** "Which line is wrong?": the lines as they stand in the post, a button for each, and Cancel. */
export async function askWhichLine(which: Found, { store, words }: CommandDeps): Promise<Reply> {
  const { stored, delivery, revision } = which
  const token = delivery?.token ?? ''
  const translation = delivery && (await store.translations.get(delivery.id, revision))
  const digest = translation ? withTranslation(stored.digest, translation) : stored.digest
  const lines = linesOf(digest)
    .map((line, index) => ({ ...line, number: index + 1 }))
    .filter((line) => isShown(line, delivery?.style ?? null, digest.claims.reasons.length))
    .slice(0, MAX_LINES)
  const buttons: PostButton[] = lines.map(({ number }) => ({
    label: words('correct-line', { number }),
    command: 'report',
    argument: `${token}.${revision}.${number}`,
  }))
  return {
    kind: 'answer',
    post: {
      blocks: [
        { kind: 'paragraph', text: words('report-which'), own: true },
        {
          kind: 'list',
          ordered: true,
          items: lines.map(({ number, claim }) => ({
            ordinal: number,
            text: claim.translation?.lines.join(' ') ?? titled(claim),
          })),
        },
        {
          kind: 'buttons',
          buttons: [...buttons, { label: words('report-cancel'), command: 'report', argument: `${token}.x` }],
        },
      ],
    },
  }
}

const titled = ({ title, text }: { readonly title?: string; readonly text: string }): string =>
  title && title !== text ? `${title}: ${text}` : text
