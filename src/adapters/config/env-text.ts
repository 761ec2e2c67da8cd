import { parseEnv } from 'node:util'

/**
 * The text of a `.env` file with these variables set. Lines that are there keep their place, all other
 * lines their words; what is new comes at the end. Null when the file is written in a way that cannot be
 * changed safely (values over several lines).
 */
export function withVariables(text: string, values: Readonly<Record<string, string>>): string | null {
  const before = parseEnv(text)
  const after = Object.entries(values).reduce((sum, [name, value]) => withVariable(sum, name, value), text)
  const read = parseEnv(after)
  const wanted = { ...before, ...values }
  const same =
    Object.keys(read).length === Object.keys(wanted).length &&
    Object.entries(wanted).every(([name, value]) => read[name] === value)
  return same ? after : null
}

/** The variables that stand in it. */
export const variablesIn = (text: string): Readonly<Record<string, string | undefined>> => parseEnv(text)

function withVariable(text: string, name: string, value: string): string {
  const line = `${name}=${quoted(value)}`
  const pattern = new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*=.*$`, 'gm')
  // The last one counts, so each is set: nobody shall wonder which.
  if (pattern.test(text)) return text.replace(pattern, () => line)
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`
}

/** As it is where it can stand so; else in quotes that it does not hold. */
function quoted(value: string): string {
  if (/^[\w@%+=:,./?&~-]*$/.test(value)) return value
  const quote = ["'", '"', '`'].find((mark) => !value.includes(mark)) ?? "'"
  return `${quote}${value}${quote}`
}
