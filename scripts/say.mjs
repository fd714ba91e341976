/** Lines for the person who waits; all on standard error or output of the caller's choice, one step a line. */
const started = Date.now()

/** Prints one line about what is going on, with the seconds since the start. */
export const say = (message) => console.log(`[${((Date.now() - started) / 1000).toFixed(0).padStart(3)} s] ${message}`)

/** What went wrong in words a person can act on; scripts print it without a stack. */
export class Trouble extends Error {
  /** @param {string} what what is missing or broken  @param {string} [remedy] the one command or act that mends it */
  constructor(what, remedy) {
    super(remedy ? `${what}\n  → ${remedy}` : what)
    this.name = 'Trouble'
  }
}

/** Runs a script's main function: a `Trouble` ends it with its sentence, anything else with its stack. */
export const main = async (work) => {
  try {
    await work()
  } catch (error) {
    console.error(error instanceof Trouble ? `\n✘ ${error.message}` : error)
    process.exitCode = 1
  }
}

/** Which script Node was started with: true where the module is that one, not an import of it. */
export const isMain = (meta) => process.argv[1] !== undefined && meta.filename === process.argv[1]
