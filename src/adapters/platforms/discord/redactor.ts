/**
 * Takes a secret out of what is said to people and logs, in each form it can stand in: raw,
 * URL-encoded, base64, and its last part (the signature after the dots is the secret one).
 */
export function redactor(secret: string): (text: string) => string {
  const last = secret.slice(secret.lastIndexOf('.') + 1)
  const forms = [secret, last]
    .filter((form) => form.length >= 8)
    .flatMap((form) => [form, encodeURIComponent(form), btoa(form).replace(/=+$/, '')])
  return (text) => forms.reduce((sum, form) => sum.replaceAll(form, '[token]'), text)
}
