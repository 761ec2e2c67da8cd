import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadConfig } from '../../../src/adapters/config/config.ts'
import { type Fault, faultOf } from '../../../src/model/fault.ts'

const OWN = resolve(import.meta.dirname, '../../../config')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gw-settings-'))
  cpSync(OWN, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The configuration with another line in the place of the one that starts with a key. */
function loaded(key: string, line: string): ReturnType<typeof loadConfig> {
  const path = join(folder, 'default.yaml')
  const text = readFileSync(path, 'utf8')
  const changed = text.replace(new RegExp(`^(\\s+)${key}:.*$`, 'm'), `$1${line}`)
  expect(changed).not.toBe(text)
  writeFileSync(path, changed)
  return loadConfig({ CONFIG_DIR: folder })
}

const wrong = (key: string, line: string): string[] => refusedLines(() => loaded(key, line))
const wrongAsItIs = (): string[] => refusedLines(() => loadConfig({ CONFIG_DIR: folder }))

function refusedLines(load: () => unknown): string[] {
  try {
    load()
  } catch (error) {
    const fault: Fault = faultOf(error)
    expect(fault.code).toBe('config')
    return String(fault.args['why'])
      .replaceAll(`${join(folder, 'default.yaml')}: `, '')
      .split('\n')
  }
  throw new Error('the configuration was taken')
}

it('takes networks of the operator, each with its port', () => {
  const line = 'allow: ["10.0.0.5/32:8080", "192.168.0.0/16:443", "[fd00::/8]:8080", "[::1/128]:1"]'
  expect(loaded('allow', line).egress.allow).toHaveLength(4)
})

it.each([
  ['nas.home:8080', '“nas.home” is no IPv4 address (names are not taken): write it as 10.0.0.5/32:8080'],
  ['10.0.0.5', '“10.0.0.5” is no network and port: write it as 10.0.0.5/32:8080'],
  ['10.0.0.5:8080', '“10.0.0.5” says no size: write 10.0.0.5/32:8080 for this one address'],
  ['10.0.0.5/33:8080', '“/33” is no size: write a number from 1 to 32, as in 10.0.0.5/32:8080'],
  ['10.0.0.5/:8080', '“/” is no size: write a number from 1 to 32'],
  ['10.0.0.256/32:80', '“10.0.0.256” is no IPv4 address'],
  ['010.0.0.5/32:80', '“010.0.0.5” is no IPv4 address'],
  ['10.0.5/32:80', '“10.0.5” is no IPv4 address'],
  ['0.0.0.0/0:80', '“/0” would open every address'],
  ['10.0.0.0/8:0', '“0” is no port: write a number from 1 to 65535'],
  ['10.0.0.0/8:65536', '“65536” is no port'],
  ['10.0.0.0/8:http', 'is no network and port: write it as'],
  [
    'fd00::/8:8080',
    '“fd00::/8:8080” is no network and port: write it as 10.0.0.5/32:8080 or [fd00::/8]:8080',
  ],
  ['[fd00::]:8080', '“fd00::” says no size: write [fd00::/128]:8080 for this one address'],
  ['[fd00::/129]:8080', '“/129” is no size: write a number from 1 to 128'],
  ['[fe80::1%eth0/64]:80', '“fe80::1%eth0” is no IPv6 address'],
  ['[10.0.0.5/32]:80', '“10.0.0.5” is no IPv6 address'],
  ['', 'is no network and port'],
])('egress.allow refuses “%s” with its reason and what to write', (entry, why) => {
  const lines = wrong('allow', `allow: ["${entry}"]`)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^egress\.allow\[0\]: /)
  expect(lines[0]).toContain(why)
})

it('names each wrong entry in a line of its own, by its place', () => {
  expect(wrong('allow', 'allow: ["10.0.0.5/32:80", "x", 5, "[::1]:80"]')).toEqual([
    expect.stringMatching(/^egress\.allow\[1\]: “x” is no network and port/),
    'egress.allow[2]: is no text: put it in quotes',
    expect.stringMatching(/^egress\.allow\[3\]: “::1” says no size/),
  ])
})

it('takes no single text for a list', () => {
  expect(wrong('allow', 'allow: 10.0.0.5/32:80')).toEqual(['egress.allow: give a list, [] for none'])
})

it.each([
  ['perHost', '0', 'egress.perHost: give a whole number from 1'],
  ['perHost', '1.5', 'egress.perHost: give a whole number from 1'],
  ['gap', '-1', 'egress.gap: give a number from 0'],
  ['gap', '.inf', 'egress.gap: give a number from 0'],
  ['fetchTimeout', '0', 'limits.fetchTimeout: give a number above 0'],
])('refuses %s: %s', (key, value, line) => {
  expect(wrong(key, `${key}: ${value}`)).toEqual([line])
})

it('takes hosts that may be asked without a pause', () => {
  expect(loaded('gap', 'gap: 0').egress.gap).toBe(0)
})

it('says which key an unknown one was meant to be, else which there are', () => {
  const path = join(folder, 'default.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace('quotes:', 'quots:').replace('  gap:', '  zzzz:'))
  const lines = wrongAsItIs()
  expect(lines).toContain('quots: there is no such setting: did you mean quotes?')
  expect(lines).toContain('egress.zzzz: there is no such setting: known here are allow, perHost, gap')
  expect(lines).toContain('quotes: give minChars, minWords')
})
