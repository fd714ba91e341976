import browser from '../browser/browser'

/**
 * Puts a script into every frame of a tab that lets it, and gives what each frame's ended with. Fails where the page itself
 * may not be touched. `now`: whatever of the page is there, as for a person who sees it; otherwise when it has come to its
 * end, which one script of it that never answers can put off for good.
 */
export const injectInFrames = (tabId: number, script: string, now = false) => {
  const rest = { files: [script], injectImmediately: now }
  return (
    browser.scripting
      .executeScript({ target: { tabId, allFrames: true }, ...rest })
      // One frame that may not be touched must not keep the page itself from having it.
      .catch(() => browser.scripting.executeScript({ target: { tabId }, ...rest }))
  )
}
