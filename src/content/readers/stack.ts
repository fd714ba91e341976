/** One frame of a stack: what the engine calls the function, and the address of its script. */
interface StackFrame {
  name: string
  url: string
}

/**
 * The script's address in a line of either engine. Code that was evaluated has that of the script which evaluated it:
 * `eval at f (https://shop.example/a.js:1:2), <anonymous>:1:1`, `https://shop.example/a.js line 1 > eval:1:1`.
 */
const ADDRESS = /((?:blob:)?(?:https?|[a-z]+-extension):\/\/\S+?)(?: line \d+ > \w+)*:\d+(?::\d+)?(?=[),\s]|$)/
/** Chromium: `    at new F (…)`, `    at async f (…)`. Firefox: `f@…`. */
const CHROMIUM = /^\s*at (?:(?:async |new )?([^(]*?) \()?/
const FIREFOX = /^([^@]*)@/
/** Firefox goes on with who asked for the callback, the timer or the promise: they are not at work now. */
const ASKED_BEFORE = /^[^@]*\*/
const MOST_LINES = 40

/** The frames of an error's stack, innermost first, as Chromium or Firefox writes it. What has no address on the web is left out. */
export const readStack = (stack: string): StackFrame[] => {
  const frames: StackFrame[] = []
  for (const line of stack.split('\n', MOST_LINES)) {
    const chromium = CHROMIUM.exec(line)
    if (!chromium && ASKED_BEFORE.test(line)) break
    const url = ADDRESS.exec(line)?.[1]
    if (url !== undefined) frames.push({ name: (chromium ?? FIREFOX.exec(line))?.[1] ?? '', url })
  }
  return frames
}

const MOST_SCRIPTS = 6
const MOST_CHARACTERS = 300
/** `HTMLInputElement.get [as value]`, `get`. */
const GETTER = /\bget\b|\[as \w+\]/

/**
 * Addresses of the scripts that are at work, the innermost first, without queries and fragments. Where the page has put a
 * getter of its own in front of the control's (React does), that getter is not who reads, but who asks it.
 */
export const scriptsOf = (stack: string, hasOwnGetter: boolean): string[] => {
  const frames = readStack(stack)
  const isGetter = hasOwnGetter && frames.length > 1 && GETTER.test(frames[0]?.name ?? '')
  const urls = frames.slice(isGetter ? 1 : 0).map(({ url }) => url.replace(/[?#].*/s, '').slice(0, MOST_CHARACTERS))
  return urls.filter((url, at) => url !== urls[at - 1]).slice(0, MOST_SCRIPTS)
}
