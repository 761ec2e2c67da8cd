import { parseSync } from 'oxc-parser'

/**
 * Who may ask the network, by what it is asked with. An address that people, feeds, pages or models
 * gave goes through adapters/web, which asks with undici and decides for every name and address.
 * `fetch` is for what is asked at an origin that the operator set: the files that a platform hands
 * out, and the endpoint of a language model. Each has one place for that. The packages of platforms,
 * stores and queues ask their own servers.
 */
const MAY: Readonly<Record<string, RegExp>> = {
  undici: /^adapters\/web\//,
  fetch: /^adapters\/(?:platforms\/file-at|llm\/bound-fetch)\.ts$/,
  WebSocket: /^$/,
  EventSource: /^$/,
  XMLHttpRequest: /^$/,
  // What is taken from these unnamed could be any of the above.
  globalThis: /^$/,
  global: /^$/,
}

/** Most files mention none of these, and word lists are long. */
const GLOBALS = /\b(?:fetch|WebSocket|EventSource|XMLHttpRequest|global|globalThis)\b/

/** Modules that can ask, and what in them asks nobody: servers, pools that others use, sums on addresses. */
const SOCKETS = /^(?:node:)?(?:http|https|http2|net|tls|dgram)$/
const SILENT =
  /^(?:createServer|Server|ServerResponse|IncomingMessage|Agent|isIP|isIPv4|isIPv6|BlockList|LookupFunction|AddressInfo)$/

/** What a file of src asks the network with, though it may not. */
export function httpClientsIn(path: string, code: string): string[] {
  const { module, program } = parseSync(path, code)
  const taken = module.staticImports.flatMap(({ moduleRequest: { value }, entries }) =>
    SOCKETS.test(value)
      ? entries.map(({ importName }) => importName.name ?? 'all').filter((name) => !SILENT.test(name))
      : [],
  )
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  )
  const called = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    code.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
  )
  const stated = module.staticImports.map(({ moduleRequest }) => moduleRequest.value)
  const named = [...stated, ...passedOn, ...called].map((name) => name.replace(/^undici\/.*/, 'undici'))
  return [
    ...taken,
    ...[...passedOn, ...called].filter((name) => SOCKETS.test(name)),
    ...[...named, ...(GLOBALS.test(code) ? mentioned(program) : [])].filter(
      (name) => Object.hasOwn(MAY, name) && !MAY[name]?.test(path),
    ),
  ]
}

/** The names that a program mentions, also of the global object; those of properties, methods and types apart. */
function mentioned(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  if (Array.isArray(node)) return node.flatMap(mentioned)
  if ('type' in node && node.type === 'TSTypeQuery') return []
  const { type, name, computed, object, property } = node as Readonly<Record<string, unknown>>
  if (type === 'Identifier' && typeof name === 'string') return [name, ...partsOf(node, false)]
  const isOfGlobal = computed === false && mentioned(object).some((one) => /^global(?:This)?$/.test(one))
  return isOfGlobal ? mentioned(property) : partsOf(node, computed === true)
}

const partsOf = (node: object, isComputed: boolean): string[] =>
  Object.entries(node)
    .filter(([key]) => isComputed || (key !== 'property' && key !== 'key'))
    .flatMap(([, part]) => mentioned(part))
