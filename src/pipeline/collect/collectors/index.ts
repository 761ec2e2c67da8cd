import type { SourceInput } from '../../../model/source.ts'
import type { CollectDeps } from '../collect-deps.ts'
import type { Gathered } from '../gathered.ts'
import { collectBytes } from './bytes.ts'
import type { Collector, SourceOf } from './collector.ts'
import { collectFile } from './file.ts'
import { collectHtml } from './html.ts'
import { collectText } from './text.ts'
import { collectUrl } from './url.ts'

/** One collector a source kind: a kind without one does not compile. */
const COLLECTORS: { readonly [K in SourceInput['kind']]: Collector<K> } = {
  text: collectText,
  html: collectHtml,
  bytes: collectBytes,
  file: collectFile,
  url: collectUrl,
}

/** Fetches or takes the source, and reads it as what it is. */
export function gather<K extends SourceInput['kind']>(
  source: SourceOf<K>,
  deps: CollectDeps,
): Promise<Gathered> {
  const collector: Collector<K> = COLLECTORS[source.kind as K]
  return collector(source, deps)
}
