import { render } from 'preact'
import { readShownVisit } from '../../storage/live'
import { tabInQuestion } from '../shared/browser'
import { FirstLook } from './first-look'

/** A tab that is not in front paints nothing. */
const PAINT_LIMIT = 100

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, PAINT_LIMIT)
  })

/** This script runs before the body is there: what is kept is fetched while styles are, which a later script would wait for. */
const parsed = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve()
    else document.addEventListener('readystatechange', () => resolve(), { once: true })
  })

/** Shows what is kept of the tab in question, and tells which tab that is once it has been painted; null where there is none. */
const showFirst = async (): Promise<number | null> => {
  const tab = await tabInQuestion().catch(() => null)
  const shown = tab === null ? null : await readShownVisit(tab).catch(() => null)
  await parsed()
  const root = document.getElementById('app')
  if (!root || !shown?.glance) return tab
  document.documentElement.lang = shown.glance.language
  render(<FirstLook glance={shown.glance} />, root)
  await painted()
  return tab
}

export default showFirst()
