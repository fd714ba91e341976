/** What the script before this one has shown. */
declare const firstLook: Promise<number | null>

// All the rest weighs thirty times as much: it comes once there is something to read.
const tab = await firstLook
const { showPopup } = await import('./full-popup')
const root = document.getElementById('app')
if (root) await showPopup(root, tab)

export {}
