import type { WebFetcher } from '../../ports.ts'
import type { WebFetcherOptions } from './web-fetcher.ts'

/** The fetcher is loaded with the first address: a digest of a file has no use for an HTTP client. */
export function lazyFetcher(options: WebFetcherOptions): WebFetcher {
  let fetcher: Promise<WebFetcher> | undefined
  return {
    fetch: async (url, signal) => {
      fetcher ??= import('./web-fetcher.ts').then(({ webFetcher }) => webFetcher(options))
      return (await fetcher).fetch(url, signal)
    },
  }
}
