/** The operators of `${NAME…}` as Compose knows them; the first one in the text counts. */
const OPERATOR = /:\?|\?|:-|-|:\+|\+/

/**
 * A value of a Compose file with its variables put in: `$NAME`, `${NAME}`, `:-` and `-` (else this), `:+` and
 * `+` (then this), `:?` and `?` (must be there), nested, and `$$` for a dollar. Throws what Compose would say
 * of a variable that must be there.
 */
export function interpolate(text: string, env: Readonly<Record<string, string | undefined>>): string {
  let said = ''
  for (let at = 0; at < text.length; ) {
    const [whole, name] = /^\$(?:\$|([A-Za-z_]\w*)|(?=\{))/.exec(text.slice(at)) ?? []
    if (whole === undefined) said += text[at++]
    else if (whole === '$$') [said, at] = [`${said}$`, at + 2]
    else if (name !== undefined) [said, at] = [said + (env[name] ?? ''), at + whole.length]
    else {
      const end = closing(text, at)
      said += substitution(text.slice(at + 2, end), env)
      at = end + 1
    }
  }
  return said
}

/** Where the brace that opens after `at` closes. */
function closing(text: string, at: number): number {
  let open = 0
  for (let index = at; index < text.length; index++) {
    if (text.startsWith('${', index)) open++
    if (text[index] === '}' && --open === 0) return index
  }
  throw new Error(`invalid interpolation format: ${text}`)
}

function substitution(inside: string, env: Readonly<Record<string, string | undefined>>): string {
  const [operator] = OPERATOR.exec(inside) ?? ['']
  const name = operator === '' ? inside : inside.slice(0, inside.indexOf(operator))
  const rest = operator === '' ? '' : inside.slice(name.length + operator.length)
  const value = env[name]
  const there = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined
  if (operator.endsWith('-')) return there ? (value ?? '') : interpolate(rest, env)
  if (operator.endsWith('+')) return there ? interpolate(rest, env) : ''
  if (operator.endsWith('?') && !there)
    throw new Error(`required variable ${name} is missing a value: ${interpolate(rest, env)}`)
  return value ?? ''
}
