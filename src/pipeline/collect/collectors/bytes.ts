import { Fault } from '../../../model/fault.ts'
import { decode } from '../decode.ts'
import { binaryKind, markupKind } from '../kind.ts'
import { refuseOver } from '../refuse-over.ts'
import { unpack } from '../unpack.ts'
import type { Collector } from './collector.ts'
import { collectHtml } from './html.ts'
import { collectText } from './text.ts'

/** A document of unknown form: unpacked, its charset and kind detected, then read as text or page. */
export const collectBytes: Collector<'bytes'> = async (source, deps) => {
  refuseOver(deps.limits.maxBytes, source.bytes.length)
  const bytes = unpack(source.bytes, deps.limits.maxBytes)
  const binary = binaryKind(bytes)
  if (binary) throw new Fault('binary', { what: binary })
  const text = await decode(bytes, source.contentType)
  const context = source.context ? { context: source.context } : {}
  switch (markupKind(text, source)) {
    case 'html':
      return collectHtml({ kind: 'html', html: text, ...context }, deps)
    case 'text':
      return collectText({ kind: 'text', text, ...context }, deps)
    case 'feed':
      throw new Fault('index')
    case 'json':
      throw new Fault('binary', { what: 'JSON' })
  }
}
