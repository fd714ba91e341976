import { shownPaths } from './shown-paths'

/** What the background hears from the injected script. */
export default shownPaths()
