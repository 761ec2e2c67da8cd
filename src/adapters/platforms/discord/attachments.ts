import type { PostFile } from '../../../model/post.ts'

/** What a message's body says of the file that comes with it; the number joins the two. */
export const attachments = (file: PostFile | undefined) =>
  file ? { attachments: [{ id: '0', filename: file.name }] } : {}

/** The file as the library uploads it, beside the body. */
export const upload = (file: PostFile | undefined) =>
  file
    ? {
        files: [
          {
            name: file.name,
            data: new TextEncoder().encode(file.text),
            contentType: file.contentType,
            key: 'files[0]',
          },
        ],
      }
    : {}
