import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/language/language.ts'

describe('the language of a text', () => {
  it.each([
    ['en', 'The bridge over the river has been closed since Monday because of cracks in the concrete.'],
    ['de', 'Die Brücke über den Fluss ist seit Montag gesperrt, weil der Beton Risse hat.'],
    ['fr', 'Le pont sur la rivière est fermé depuis lundi en raison de fissures dans le béton.'],
    ['es', 'El puente sobre el río está cerrado desde el lunes por las grietas del hormigón.'],
    ['it', 'Il ponte sul fiume è chiuso da lunedì a causa delle crepe nel cemento.'],
    ['pt', 'A ponte sobre o rio está fechada desde segunda-feira devido às fendas no betão.'],
    ['tr', 'Nehrin üzerindeki köprü, betondaki çatlaklar nedeniyle pazartesiden beri kapalı.'],
    ['ru', 'Мост через реку закрыт с понедельника: в бетоне нашли трещины, объявил мэр.'],
    ['uk', 'Міст через річку закрито з понеділка: у бетоні знайшли тріщини, заявив мер.'],
    ['ar', 'أغلق الجسر فوق النهر منذ يوم الاثنين بسبب تشققات في الخرسانة.'],
  ])('tells %s', async (language, text) => {
    expect(await languageOf(text)).toBe(language)
  })

  it('tells Ukrainian from Russian in a single line', async () => {
    expect(await languageOf('Порти в Одесі знову працюють')).toBe('uk')
    expect(await languageOf('Порты снова работают в полную силу')).toBe('ru')
  })

  it('goes by small words where names fill the line', async () => {
    expect(
      await languageOf('Vijayashree Krishnamurthy met Kowalczyk at the Szczecin shipyard of Zieliński'),
    ).toBe('en')
  })

  it('says nothing of a text that is too short', async () => {
    expect(await languageOf('Hello')).toBeNull()
    expect(await languageOf('12 34 56 78 90 12 34 56 78 90 12 34')).toBeNull()
  })

  it('looks at the beginning of a long text only', async () => {
    const english = 'The council met on Monday and said that it would close the bridge. '.repeat(60)
    expect(await languageOf(english + 'Die Brücke ist gesperrt und das ist nicht gut. '.repeat(200))).toBe(
      'en',
    )
  })
})
