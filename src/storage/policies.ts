import { database, type PolicyRecord } from './db'

/** Texts of so many addresses are kept; the one that was not read for longest goes. */
const MOST = 200

/**
 * Keeps a policy as it was read now and gives what an earlier visit read at its address, null where none did.
 * `forget`: of a private window, nothing is kept.
 */
export const swapPolicy = async (policy: PolicyRecord, forget: boolean): Promise<PolicyRecord | null> => {
  const db = await database()
  if (forget) return (await db.get('policies', policy.url)) ?? null
  const transaction = db.transaction('policies', 'readwrite')
  const { store } = transaction
  const before = (await store.get(policy.url)) ?? null
  await store.put(policy)
  const extra = (await store.count()) - MOST
  const oldest = extra > 0 ? await store.index('at').getAllKeys(null, extra) : []
  await Promise.all([...oldest.map((url) => store.delete(url)), transaction.done])
  return before
}
