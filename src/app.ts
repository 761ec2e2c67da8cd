/** The composition root: configuration and adapters become the program. The one file that knows every part. */
import { systemClock } from './adapters/clock/system-clock.ts'
import { type Config, loadConfig } from './adapters/config/config.ts'
import { loadModel } from './adapters/config/load-model.ts'
import { engineIn } from './adapters/config/model-place.ts'
import { fileReader } from './adapters/files/file-reader.ts'
import { lazyModel } from './adapters/llm/lazy-model.ts'
import { workerParser } from './adapters/parser/worker-parser.ts'
import { type Terminal, toText } from './adapters/platforms/console/to-text.ts'
import { lazyFetcher } from './adapters/web/lazy-fetcher.ts'
import { loadWords } from './adapters/words/words.ts'
import { readArticle } from './language/read.ts'
import type { Article } from './model/article.ts'
import type { Digest, Engine } from './model/digest.ts'
import { Fault } from './model/fault.ts'
import type { Language } from './model/language.ts'
import type { Post, View } from './model/post.ts'
import type { Reading } from './model/reading.ts'
import type { Source } from './model/source.ts'
import { withTranslation } from './model/translation.ts'
import type { Words } from './model/words.ts'
import { collect } from './pipeline/collect/collect.ts'
import type { ModelEngine } from './pipeline/distill/model/engine.ts'
import { saidIn } from './pipeline/ground/said-in.ts'
import { type Verdict, verify } from './pipeline/ground/verify.ts'
import { type DistillDeps, type Distilled, digestSource, translateDigest } from './pipeline/pipeline.ts'
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
  /** With no engine named, the one that the environment asks for. */
  digest(
    source: Source,
    /** With a language, headline and lines are put into it; faults: `usage` without the engine that can. */
    wanted: Wanted & { readonly language?: Language | undefined },
    signal?: AbortSignal,
    engine?: Engine['name'],
  ): Promise<Distilled>
  verify(source: Source, claim: string, signal?: AbortSignal): Promise<Verdict>
  /** The post that a channel would get. */
  post(digest: Digest, article: Article): Post
  /** One view of a digest, whole. */
  answer(view: View, digest: Digest, article: Article): Post
  /** A post as a terminal shows it. */
  text(post: Post, terminal: Terminal): Promise<string>
}

/** Builds the program. Faults: `config`. Opens no connection and no file but the configuration. */
export function createApp(env: Env, emit: Emit): App {
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
  let engine: ModelEngine | undefined
  const model = () => {
    engine ??= modelEngine(env, config, emit)
    return engine
  }
  const collected = (source: Source, signal?: AbortSignal) =>
    collect(source, { ...deps, ...withSignal(signal) })
  return {
    words,
    read: collected,
    analyze: async (source, signal) => readArticle(await collected(source, signal)),
    digest: async (source, { language, ...wanted }, signal, engine = engineIn(env)) => {
      if (language && engine !== 'model')
        throw new Fault('usage', { why: 'Another language needs a model: --engine model (docs/engines.md).' })
      const made = await digestSource(source, wanted, {
        ...deps,
        ...(engine === 'model' ? { model: model() } : {}),
        ...withSignal(signal),
      })
      return language ? inLanguage(made, language, { engine: model(), emit, signal }) : made
    },
    verify: async (source, claim, signal) => verify(said(await collected(source, signal)), claim),
    post: (digest, article) => present(digest, article, { words, budget: config.post, token: null }).post,
    answer: (view, digest, article) => viewOf(view, digest, article, words),
    text: toText,
  }
}

/** The same digest with its lines in another language, as far as they can be; nothing for an article in that language. */
async function inLanguage(
  made: Distilled,
  language: Language,
  { engine, emit, signal }: { engine: ModelEngine; emit: Emit; signal: AbortSignal | undefined },
): Promise<Distilled> {
  if (made.kind === 'refused' || made.article.language === language) return made
  const { digest, article } = made
  const wanted = { language, about: digest.id, before: null }
  const { translation } = await translateDigest(
    digest,
    article,
    wanted,
    { channel: '', signal },
    { engine, emit },
  )
  return { ...made, digest: withTranslation(digest, translation) }
}

/** The model that the environment names, with the words it is asked in. Faults: `config`. Asks nothing yet. */
function modelEngine(env: Env, { model }: Pick<Config, 'model'>, emit: Emit): ModelEngine {
  const { place, prompts } = loadModel(env)
  return {
    model: lazyModel({ place, callTimeout: model.callTimeout, clock: systemClock, emit }),
    prompts,
    limits: { maxInputTokens: model.maxInputTokens, maxOutputTokens: model.maxOutputTokens },
  }
}

type Env = Readonly<Record<string, string | undefined>>

const withSignal = (signal: AbortSignal | undefined): { signal?: AbortSignal } => (signal ? { signal } : {})
