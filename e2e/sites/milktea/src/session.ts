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

function readUser(): User | null {
  const kept = localStorage.getItem(userKey)
  return kept ? (JSON.parse(kept) as User) : null
}

export const cart = createCart()

export const session = reactive({
  // A login lasts as long as the tab; the user it was for is remembered beyond it.
  token: sessionStorage.getItem(tokenKey),
  user: readUser(),
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
  sessionStorage.setItem(tokenKey, token)
  localStorage.setItem(userKey, JSON.stringify(user))
}

export function signOut(): void {
  session.token = null
  sessionStorage.removeItem(tokenKey)
}
