import type { Sight } from '../messages/contract'

const REASONS: Record<Sight['state'], string> = {
  watching: 'the extension saw nothing of it',
  no_permission: 'the extension may not read it',
  late: 'it loaded before the extension was ready; load it again',
  unwritten: 'the browser could not write down what it did; is the disk full?',
  closed: 'browsers let no extension read it',
  off: 'somebody has switched the extension off for this site',
  empty: 'there is nothing on it yet',
}

/** A page of which no document can be given; never to be mistaken for one without findings. */
export class UnseenPage extends Error {
  override name = 'UnseenPage'
  readonly sight: Sight

  constructor(url: string, sight: Sight) {
    super(`${url} was not inspected: ${REASONS[sight.state]}.`)
    this.sight = sight
  }
}
