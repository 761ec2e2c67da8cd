/** What people typed, fit for a text column: PostgreSQL refuses NUL there. */
export const withoutNul = (text: string): string => text.replaceAll('\0', '')
