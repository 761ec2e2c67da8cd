import type { Place } from './place.ts'

/** Discord's limit for one post. */
const MAX_TAGS = 5

/** The ids of a forum's tags that have these names; a name that it has not, or not any more, is left out. */
export const tagsOf = ({ tags }: Pick<Place, 'tags'>, names: readonly string[]): readonly string[] => {
  const wanted = new Set(names.map((name) => name.toLowerCase()))
  return tags
    .filter(({ name }) => wanted.has(name.toLowerCase()))
    .map(({ id }) => id)
    .slice(0, MAX_TAGS)
}
