/** The part of the extension's own interface that a content script needs. */
export interface Runtime {
  id?: string
  sendMessage(message: unknown): Promise<unknown>
  onMessage: {
    addListener(
      listener: (
        message: unknown,
        sender: { id?: string; tab?: unknown },
        respond: (answer: unknown) => void,
      ) => true | undefined,
    ): void
  }
}

interface Browser {
  runtime?: Runtime
  dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null }
}

const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser }

let host = browser ?? chrome

/** Nothing is asked or told from here on: the person has switched us off for this site. */
export const switchOff = (): void => {
  host = undefined
}

/** Undefined once the extension was updated or removed under a page that is still open, where it is off, and in tests. */
export const runtime = (): Runtime | undefined => host?.runtime

/** Chromium gives closed roots by a function, Firefox by a property of the element. */
export const shadowRootOf = (element: Element): ShadowRoot | null => {
  const open = host?.dom?.openOrClosedShadowRoot
  try {
    if (open) return element instanceof HTMLElement ? open(element) : null
    return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? element.shadowRoot
  } catch {
    return null
  }
}
