import { expect, it } from 'vitest'
import { parsePage } from '../../../src/pipeline/collect/page/parse-page.ts'

const SENTENCE = 'The town council voted on Tuesday to rebuild the old bridge over the river.'
const suspicionOf = (title: string, body: string, head = '') =>
  parsePage(`<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`, null).suspicion
const prose = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p>${SENTENCE} It was vote ${i}.</p>`).join('')
const data = (object: unknown) => `<script type="application/ld+json">${JSON.stringify(object)}</script>`
const STUB = { '@type': 'NewsArticle', isAccessibleForFree: false }

it.each([
  [
    'login',
    'Sign in',
    '<form><input type="password"></form><p>Forgot your password? Create an account.</p>',
    '',
  ],
  ['login', 'Anmelden', '<form><input type="password"></form>', ''],
  ['paywall', 'Old bridge returns', prose(2), data(STUB)],
  ['paywall', 'Old bridge returns', `${prose(3)}<div>Subscribe to continue reading this story.</div>`, ''],
  ['paywall', 'Alte Brücke kehrt zurück', `${prose(3)}<div>Dieser Text ist nur für Abonnenten.</div>`, ''],
  ['not-an-article', '404 Not Found', '<p>We could not find what you asked for. Try the search.</p>', ''],
  [
    'not-an-article',
    'Your privacy',
    `<p>We and our partners use cookies to store data, and ask for your consent to do so.</p>`,
    '',
  ],
  [
    'not-an-article',
    'A kettle',
    `<p>A kettle for two litres of water, made of steel that does not rust.</p>`,
    data({ '@type': 'Product' }),
  ],
  [
    'index',
    'The Valley Post',
    `<ul>${'<li><a href="/story">Council votes for the bridge at last</a></li>'.repeat(30)}</ul>`,
    '',
  ],
  [
    'index',
    'The Valley Post',
    Array.from(
      { length: 12 },
      (_, i) =>
        `<section><div><h2><a href="/${i}">Vote ${i}</a></h2><div><p>${SENTENCE} It was vote ${i}.</p></div></div></section>`,
    ).join(''),
    '',
  ],
])('%s: %s', (suspicion, title, body, head) => {
  expect(suspicionOf(title, body, head)).toBe(suspicion)
})

it.each([
  ['with a sign-in box beside it', `<form><input type="password"></form>${prose(8)}`, ''],
  ['about a login', prose(8), ''],
  ['that is not free but whole', prose(20), data(STUB)],
  ['about cookies among others', `${prose(6)}<p>Cookies are on the table at each meeting.</p>`, ''],
  ['with things to buy beside it', prose(6), data([{ '@type': 'NewsArticle' }, { '@type': 'Product' }])],
  ['of few sentences', prose(3), ''],
])('an article %s is read', (_what, body, head) => {
  expect(suspicionOf('Sign in, they said: how a login failed the town', body, head)).toBeNull()
})

it('a story without a date is read though its site gives the first page as canonical address', () => {
  const html = `<html><head><link rel="canonical" href="https://post.example/"></head><body>${prose(20)}</body></html>`
  expect(parsePage(html, 'https://post.example/news/bridge').suspicion).toBeNull()
  expect(parsePage(html, 'https://post.example/').suspicion).toBe('index')
})

it.each([
  [
    'not-an-article',
    'A shop',
    `<div><p>Kettle, 24.90</p><p>In stock</p></div>`,
    '<meta property="og:type" content="product">',
  ],
  [
    'not-an-article',
    'Before you go on',
    '<p>We use cookies. Accept all or choose what you consent to.</p><p>Our privacy policy says more.</p>',
    '',
  ],
  ['login', 'Log in to continue', '<form><input type="text"><input type="password"></form>', ''],
  ['paywall', 'Alter Turm', `${prose(2)}<p>Um weiterzulesen, brauchen Sie ein Abo.</p>`, ''],
  [
    'index',
    'News',
    `<ul>${'<li><a href="/one">The mayor opens the new bridge</a> <span>12:05</span></li>'.repeat(20)}</ul>`,
    data({ '@type': 'CollectionPage' }),
  ],
])('%s also: %s', (suspicion, title, body, head) => {
  expect(suspicionOf(title, body, head)).toBe(suspicion)
})
