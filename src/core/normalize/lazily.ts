/**
 * What is made when it is first asked for, and then kept. The background begins anew at every wake, and most wakes need
 * few of the tables that the engine knows.
 */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: { it: T } | null = null
  return () => {
    made ??= { it: make() }
    return made.it
  }
}
