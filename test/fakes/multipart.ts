/** A file that came with a call. */
export interface FakeFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** The fields of a call with files: texts that are JSON as what they say, files read. */
export async function multipart(
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<Record<string, unknown>> {
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData()
  const fields: Record<string, unknown> = {}
  for (const [name, value] of form)
    fields[name] =
      typeof value === 'string'
        ? parsed(value)
        : ({ name: value.name, type: value.type, text: await value.text() } satisfies FakeFile)
  return fields
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
