import browser from '../browser/browser'

/** Puts a script into every frame of a tab that lets it, and gives what each frame's ended with. Fails where the page itself may not be touched. */
export const injectInFrames = (tabId: number, script: string) =>
  browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: [script] })
    // One frame that may not be touched must not keep the page itself from having it.
    .catch(() => browser.scripting.executeScript({ target: { tabId }, files: [script] }))
