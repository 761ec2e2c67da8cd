/** The composition root: configuration and adapters become the program. The one file that knows every part. */
import { loadConfig } from './adapters/config/config.ts'
import { fileReader } from './adapters/files/file-reader.ts'
import { workerParser } from './adapters/parser/worker-parser.ts'
import { type Terminal, toText } from './adapters/platforms/console/to-text.ts'
import { lazyFetcher } from './adapters/web/lazy-fetcher.ts'
import { loadWords } from './adapters/words/words.ts'
import { readArticle } from './language/read.ts'
import type { Article } from './model/article.ts'
import type { Digest } from './model/digest.ts'
import type { Post, View } from './model/post.ts'
import type { Reading } from './model/reading.ts'
import type { Source } from './model/source.ts'
import type { Words } from './model/words.ts'
import { collect } from './pipeline/collect/collect.ts'
import { saidIn } from './pipeline/ground/said-in.ts'
import { type Verdict, verify } from './pipeline/ground/verify.ts'
import { type DistillDeps, type Distilled, digestSource } from './pipeline/pipeline.ts'
import { present } from './pipeline/present/present.ts'
import type { Emit } from './ports.ts'
import type { Wanted } from './sections/section.ts'
import { viewOf } from './sections/view.ts'

export type { Terminal }

/** What the entries may ask of the program. */
export interface App {
  readonly words: Words
  read(source: Source, signal?: AbortSignal): Promise<Article>
  analyze(source: Source, signal?: AbortSignal): Promise<Reading>
  digest(source: Source, wanted: Wanted, signal?: AbortSignal): Promise<Distilled>
  verify(source: Source, claim: string, signal?: AbortSignal): Promise<Verdict>
  /** The post that a channel would get. */
  post(digest: Digest, article: Article): Post
  /** One view of a digest, whole. */
  answer(view: View, digest: Digest, article: Article): Post
  /** A post as a terminal shows it. */
  text(post: Post, terminal: Terminal): Promise<string>
}

/** Builds the program. Faults: `config`. Opens no connection and no file but the configuration. */
export function createApp(env: Readonly<Record<string, string | undefined>>, emit: Emit): App {
  const config = loadConfig(env)
  const words = loadWords(config.configDir, 'en')
  const deps: DistillDeps = {
    fetcher: lazyFetcher({
      timeout: config.limits.fetchTimeout,
      maxBytes: config.limits.maxBytes,
      egress: config.egress.allow,
      visits: config.egress,
    }),
    files: fileReader({ maxBytes: config.limits.maxBytes }),
    parser: workerParser(),
    limits: config.limits,
    quotes: { minQuoteChars: config.quotes.minChars, minQuoteWords: config.quotes.minWords },
    words,
    emit,
  }
  const said = saidIn()
  const collected = (source: Source, signal?: AbortSignal) =>
    collect(source, { ...deps, ...withSignal(signal) })
  return {
    words,
    read: collected,
    analyze: async (source, signal) => readArticle(await collected(source, signal)),
    digest: (source, wanted, signal) => digestSource(source, wanted, { ...deps, ...withSignal(signal) }),
    verify: async (source, claim, signal) => verify(said(await collected(source, signal)), claim),
    post: (digest, article) => present(digest, article, { words, budget: config.post, token: null }).post,
    answer: (view, digest, article) => viewOf(view, digest, article, words),
    text: toText,
  }
}

const withSignal = (signal: AbortSignal | undefined): { signal?: AbortSignal } => (signal ? { signal } : {})
