import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadModel } from '../../../src/adapters/config/load-model.ts'
import { engineIn, modelPlaceIn } from '../../../src/adapters/config/model-place.ts'
import { loadPrompts } from '../../../src/adapters/config/prompts.ts'
import { faultOf } from '../../../src/model/fault.ts'

const KEY = 'sk-canary-0123456789abcdef'

function wrong(load: () => unknown): string {
  try {
    load()
  } catch (error) {
    const { code, args } = faultOf(error)
    expect(code).toBe('config')
    expect(String(args['why'])).not.toContain(KEY)
    return String(args['why'])
  }
  throw new Error('the configuration was taken')
}

describe('where the model is', () => {
  it('is an address of one’s own, with or without a key', () => {
    for (const LLM_BASE_URL of [
      'http://127.0.0.1:11434/v1/',
      'http://localhost:8000/v1',
      'http://[::1]:1/v1',
      'http://192.168.1.9:8000/v1',
      'http://ollama:11434/v1',
      'http://models.home.arpa/v1',
      'https://models.example/v1',
    ])
      expect(modelPlaceIn({ LLM_BASE_URL, LLM_MODEL: 'm' })).toEqual({
        provider: 'openai-compatible',
        model: 'm',
        baseUrl: LLM_BASE_URL.replace(/\/$/, ''),
        key: null,
      })
  })

  it('is the provider’s own address when none is given', () => {
    for (const LLM_PROVIDER of ['openai', 'anthropic', 'google'])
      expect(modelPlaceIn({ LLM_PROVIDER, LLM_MODEL: 'm', LLM_API_KEY: KEY }).baseUrl).toMatch(/^https:/)
  })

  it.each([
    [{}, /LLM_MODEL .*; LLM_BASE_URL/],
    [{ LLM_MODEL: 'm' }, /LLM_BASE_URL says where/],
    [{ LLM_MODEL: 'm', LLM_PROVIDER: 'acme' }, /LLM_PROVIDER is one of openai-compatible, openai/],
    [{ LLM_MODEL: 'm', LLM_PROVIDER: 'openai' }, /LLM_API_KEY is needed/],
    [{ LLM_MODEL: 'm', LLM_BASE_URL: 'models' }, /not an address/],
    [{ LLM_MODEL: 'm', LLM_BASE_URL: 'file:///v1' }, /not an address/],
    [{ LLM_MODEL: 'm', LLM_BASE_URL: `https://me:${KEY}@models.example/v1` }, /holds a password/],
    [
      { LLM_MODEL: 'm', LLM_BASE_URL: 'http://models.example/v1', LLM_API_KEY: KEY },
      /the key and articles unencrypted/,
    ],
    [{ LLM_MODEL: 'm', LLM_BASE_URL: 'http://127.0.0.1.evil.example/v1' }, /articles unencrypted/],
  ])('is refused in words when it is wrong: %o', (env, says) => {
    expect(wrong(() => modelPlaceIn(env))).toMatch(says)
  })

  it('is asked for by one of two words', () => {
    expect(engineIn({})).toBe('extractive')
    expect(engineIn({ GROUNDWIRE_ENGINE: '' })).toBe('extractive')
    expect(engineIn({ GROUNDWIRE_ENGINE: 'model' })).toBe('model')
    expect(wrong(() => engineIn({ GROUNDWIRE_ENGINE: 'magic' }))).toContain('extractive or model')
  })
})

describe('the prompts', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gw-prompts-'))
    cpSync(resolve(import.meta.dirname, '../../../prompts'), folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const prompts = () => loadPrompts({ PROMPTS_DIR: folder })
  const change = (name: string, from: string, to: string) => {
    const text = readFileSync(join(folder, name), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(folder, name), text.replaceAll(from, to))
  }

  it('have a version that changes with any of their words', () => {
    const { version } = prompts()
    expect(version).toMatch(/^[\da-f]{12}$/)
    change('sections/reasons.md', 'reasons', 'the reasons')
    expect(prompts().version).not.toBe(version)
  })

  it('are proved at the start: every placeholder, every file, all faults at once', () => {
    change('distill.md', '{{sentences}}', '{{text}}')
    change('translate.md', '{{language}}', '{{tongue}}')
    rmSync(join(folder, 'sections/timeline.md'))
    const why = wrong(prompts)
    expect(why).toContain('distill.md: lacks {{sentences}}')
    expect(why).toContain('distill.md: knows no {{text}}')
    expect(why).toContain('translate.md: lacks {{language}}')
    expect(why).toContain('timeline.md: is missing')
  })

  it('are told of together with where the model is', () => {
    rmSync(join(folder, 'repair.md'))
    const why = wrong(() => loadModel({ PROMPTS_DIR: folder }))
    expect(why).toContain('repair.md')
    expect(why).toContain('LLM_MODEL')
  })
})
