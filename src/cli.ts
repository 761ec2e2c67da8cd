#!/usr/bin/env node
/** The command line. Compiled code is kept between runs: types are stripped and parsed once. */
import { enableCompileCache } from 'node:module'

enableCompileCache()
const { runCommandLine } = await import('./cli/main.ts')
await runCommandLine(process.argv)
