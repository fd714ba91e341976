import { showPopup } from './full-popup'

/** What the script before this one has shown. */
declare const firstLook: Promise<number | null>

const tab = await firstLook
const root = document.getElementById('app')
if (root) await showPopup(root, tab)
