import { reactive } from 'vue'
import type { LocationQuery } from 'vue-router'
import { createCart } from '../../tea-common/cart.ts'

export interface User {
  userId: string
  mobile: string
  level: string
}

const tokenKey = 'hw_token'
const userKey = 'hw_user'

function read<T>(key: string): T | null {
  const kept = localStorage.getItem(key)
  return kept ? (JSON.parse(kept) as T) : null
}

export const cart = createCart()

export const session = reactive({
  token: localStorage.getItem(tokenKey),
  user: read<User>(userKey),
  landing: '',
  store: 'S021',
  storeName: '',
  table: '',
})

export function takeScan(fullPath: string, { store, table }: LocationQuery): void {
  session.landing = fullPath
  if (typeof store === 'string') session.store = store
  if (typeof table === 'string') session.table = table
}

export function signIn(token: string, user: User): void {
  Object.assign(session, { token, user })
  localStorage.setItem(tokenKey, token)
  localStorage.setItem(userKey, JSON.stringify(user))
}

export function signOut(): void {
  Object.assign(session, { token: null, user: null })
  localStorage.removeItem(tokenKey)
  localStorage.removeItem(userKey)
}
