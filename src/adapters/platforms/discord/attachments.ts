import { bytesOf, type PostFile } from '../../../model/post.ts'
import { graphemeCut } from '../grapheme-cut.ts'

/** Of what an attachment shows, in characters. */
const MAX_DESCRIPTION = 1024

/** What a message's body says of the file that comes with it; the number joins the two. */
export const attachments = (file: PostFile | undefined) =>
  file ? { attachments: [{ id: '0', filename: file.name, ...(file.image ? described(file.text) : {}) }] } : {}

/** Read aloud in place of a picture. */
const described = (text: string) => ({ description: graphemeCut(text, MAX_DESCRIPTION) })

/** The file as the library uploads it, beside the body. */
export const upload = (file: PostFile | undefined) =>
  file
    ? {
        files: [
          {
            name: file.name,
            data: bytesOf(file),
            contentType: file.contentType,
            key: 'files[0]',
          },
        ],
      }
    : {}
