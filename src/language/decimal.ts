/** The value of decimal digits of any script: ٣ is 3. */
export function decimalOf(digits: string): number {
  let value = 0
  for (const digit of digits) value = value * 10 + digitValue(digit)
  return value
}

/** Unicode keeps the ten digits of a script in a row, zero first. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}
