import { readSettings } from '../storage/settings'
import { keepRegistered } from './registered'

/** The page's side first hears nobody: the side that answers must be there before it. */
const SCRIPTS = [
  { id: 'readers', file: 'assets/readers.js' },
  { id: 'readers-page', file: 'assets/readers-page.js', world: 'MAIN' as const },
]

/** Has pages told who reads what is typed, where the person wants it and wherever we are not off; ordinary visits load none of it. */
export const followInspector = async (): Promise<void> => {
  const { inspector, offSites } = await readSettings()
  await keepRegistered(SCRIPTS, inspector ? { except: offSites } : [])
}
