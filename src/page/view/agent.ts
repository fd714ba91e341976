import { AGENTS, type Emulated } from '../../messages/emulation'

const say = (name: string, value: unknown): void => {
  const descriptor = Object.getOwnPropertyDescriptor(Navigator.prototype, name)
  if (!descriptor?.configurable || !descriptor.get) return
  Object.defineProperty(Navigator.prototype, name, {
    ...descriptor,
    get: new Proxy(descriptor.get, { apply: () => value }),
  })
}

/** Has the page's own scripts read what the request's header says. Workers ask their own navigator and are not reached. */
export const sayAgent = (emulated: Emulated): void => {
  const agent = AGENTS[emulated]
  say('userAgent', agent)
  say('appVersion', agent.replace(/^Mozilla\//, ''))
  say('platform', 'Linux aarch64')
  // The apps' browsers have no client hints.
  say('userAgentData', undefined)
}
