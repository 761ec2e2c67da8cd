/** Signs that change what a number says; words alone do not show them. */
export const signsOf = (text: string): string => (text.match(/[\p{Sc}%‰°]/gu) ?? []).join('')
