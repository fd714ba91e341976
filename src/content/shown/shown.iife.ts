import { shownPolicy } from './shown-policy'

/** What the background hears from the injected script. */
export default shownPolicy()
