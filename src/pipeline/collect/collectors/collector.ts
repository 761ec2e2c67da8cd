import type { Source, SourceInput } from '../../../model/source.ts'
import type { CollectDeps } from '../collect-deps.ts'
import type { Gathered } from '../gathered.ts'

export type SourceOf<K extends SourceInput['kind']> = Extract<Source, { kind: K }>

/** Takes a source of one kind and reads it as what it is. */
export type Collector<K extends SourceInput['kind']> = (
  source: SourceOf<K>,
  deps: CollectDeps,
) => Promise<Gathered>
