import { computed, ref } from 'vue'
import { type MenuItem, priceOf, type Spec } from './menu.ts'

export interface CartLine {
  key: string
  sku: string
  name: string
  art: string
  price: number
  count: number
  spec: Spec | null
}

export type Cart = ReturnType<typeof createCart>

export function specText(spec: Spec | null): string {
  return spec ? `${spec.size} · ${spec.ice} · ${spec.sugar}` : ''
}

export function createCart() {
  const lines = ref<CartLine[]>([])
  const count = computed(() => lines.value.reduce((sum, line) => sum + line.count, 0))
  const total = computed(() => lines.value.reduce((sum, line) => sum + line.count * line.price, 0))

  function setCount(key: string, next: number): void {
    lines.value = lines.value.flatMap((line) => {
      if (line.key !== key) return [line]
      return next > 0 ? [{ ...line, count: next }] : []
    })
  }

  function add(item: MenuItem, spec: Spec | null, by = 1): void {
    const key = `${item.sku}|${specText(spec)}`
    const present = lines.value.find((line) => line.key === key)
    if (present) {
      setCount(key, present.count + by)
      return
    }
    const { sku, name, art } = item
    lines.value.push({ key, sku, name, art, price: priceOf(item, spec), count: by, spec })
  }

  function countOf(sku: string): number {
    return lines.value.reduce((sum, line) => (line.sku === sku ? sum + line.count : sum), 0)
  }

  function clear(): void {
    lines.value = []
  }

  return { lines, count, total, add, setCount, countOf, clear }
}
