/**
 * Works through a list, so many at the same time; gives the results as they come.
 * @template T, R
 * @param {readonly T[]} items
 * @param {number} most
 * @param {(item: T) => Promise<R>} work
 * @returns {Promise<R[]>}
 */
export const someAtATime = async (items, most, work) => {
  const queue = [...items]
  const done = []
  const next = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) done.push(await work(item))
  }
  await Promise.all(Array.from({ length: most }, next))
  return done
}
