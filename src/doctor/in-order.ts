/** So many chats are looked at together: each takes some calls, and no platform minds this many. */
const TOGETHER = 5

/** Does the work for all, several at a time, and hands each result over in the order of the items, as soon as it can. */
export async function inOrder<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  each: (result: R) => void,
): Promise<void> {
  const begun: Promise<R>[] = []
  const begin = (): void => {
    const item = items[begun.length]
    if (begun.length >= items.length) return
    const result = work(item as T)
    // It is awaited in its turn, and rejects there.
    result.catch(() => {})
    begun.push(result)
  }
  for (let index = 0; index < TOGETHER; index++) begin()
  for (let index = 0; index < items.length; index++) {
    each(await (begun[index] as Promise<R>))
    begin()
  }
}
