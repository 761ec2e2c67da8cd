#!/usr/bin/env node
// The command as npm installs it. Plain JavaScript that old versions of Node can read, to say that they are too old.
import { existsSync } from 'node:fs'

const NEEDED = 24
const has = process.versions.node
if (Number(has.split('.')[0]) < NEEDED) {
  process.stderr.write(
    `Groundwire needs Node ${NEEDED} or newer; this is ${has}. npm ci installs it in a checkout; else get it from https://nodejs.org.\n`,
  )
  process.exit(78)
}
// A checkout runs its sources; a package brings them compiled, since Node strips no types under node_modules.
const sources = new URL('../src/cli.ts', import.meta.url)
await import(existsSync(sources) ? sources.href : new URL('../dist/cli.js', import.meta.url).href)
