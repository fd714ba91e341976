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

/** Shows what is kept of a tab, until it has been painted; nothing where nothing is kept. */
const showKept = async (tab: number): Promise<void> => {
  const shown = await readShownVisit(tab)
  const root = document.getElementById('app')
  if (!root || !shown?.glance) return
  document.documentElement.lang = shown.glance.language
  render(<FirstLook glance={shown.glance} />, root)
  await painted()
}

/** Never fails: the rest of the popup waits for it, and has words of its own for what went wrong. */
const showFirst = async (): Promise<number | null> => {
  const tab = await tabInQuestion().catch(() => null)
  if (tab !== null) await showKept(tab).catch(() => undefined)
  return tab
}

/** All the rest weighs thirty times as much: nothing of it is fetched before there is something to read. */
const loadRest = ([entry, ...others]: string[]): void => {
  if (!entry) return
  for (const file of others)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: file }))
  document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: entry }))
}

/** The build writes down which files these are: the entry, then what it imports. */
const rest = document.currentScript?.dataset.then?.split(' ') ?? []
const shown = showFirst()
void shown.then(() => loadRest(rest))

/** The tab in question, null where there is none, once what is kept of it has been shown. */
export default shown
