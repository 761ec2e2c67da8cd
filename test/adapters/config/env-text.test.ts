import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { withVariables } from '../../../src/adapters/config/env-text.ts'

describe('a .env file', () => {
  it('keeps every line that is not meant, comments and order', () => {
    const text = '# tokens\nTELEGRAM_BOT_TOKEN=old # of March\n\nHTTP_PORT=off\n'
    expect(withVariables(text, { TELEGRAM_BOT_TOKEN: 'new', DATA_DIR: './here' })).toBe(
      '# tokens\nTELEGRAM_BOT_TOKEN=new\n\nHTTP_PORT=off\nDATA_DIR=./here\n',
    )
  })

  it('begins with nothing, and ends a line that has no end', () => {
    expect(withVariables('', { A: 'b' })).toBe('A=b\n')
    expect(withVariables('X=1', { A: 'b' })).toBe('X=1\nA=b\n')
  })

  it('leaves a variable that was commented out as it is', () => {
    expect(withVariables('# A=old\n', { A: 'b' })).toBe('# A=old\nA=b\n')
  })

  it('sets each line of a variable that stands twice', () => {
    expect(withVariables('A=1\nB=2\nexport A=3\n', { A: 'x' })).toBe('A=x\nB=2\nA=x\n')
  })

  it.each(['a b', '$& $1', '#x', "it's", 'say "no"', '`', 'a\\nb', 'ключ', '\'"', ' x '])(
    'gives back %j as it was given, or says that it cannot',
    (value) => {
      const text = withVariables('B=2\n', { A: value })
      expect(text).not.toBeNull()
      expect(parseEnv(text ?? '')).toEqual({ A: value, B: '2' })
    },
  )

  it('gives up where it would change something else, or could not be read again', () => {
    expect(withVariables('KEY="one\nA=two\nthree"\n', { A: 'b' })).toBeNull()
    expect(withVariables('', { A: '\'"`' })).toBeNull()
  })
})
