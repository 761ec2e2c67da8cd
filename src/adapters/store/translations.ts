import type { Translations } from '../../ports.ts'
import type { StoreDeps } from './store-deps.ts'
import { StoredTranslation } from './stored-shapes.ts'
import { translatedWords } from './words-row.ts'

export function translations({ db }: StoreDeps): Translations {
  const get: Translations['get'] = async (deliveryId, revision) => {
    const row = await db
      .selectFrom('translations')
      .select('translation')
      .where('delivery_id', '=', deliveryId)
      .where('revision', '=', revision)
      .executeTakeFirst()
    return row ? StoredTranslation.parse(row.translation) : null
  }
  return {
    get,
    async settle(deliveryId, revision, translation) {
      await db
        .insertInto('translations')
        .values({
          delivery_id: deliveryId,
          revision,
          translation: JSON.stringify(translation),
          words: translatedWords(translation),
        })
        .onConflict((same) => same.columns(['delivery_id', 'revision']).doNothing())
        .execute()
      return (await get(deliveryId, revision)) ?? translation
    },
  }
}
