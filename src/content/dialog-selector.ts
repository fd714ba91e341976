/** Dialogs by role, by element, and by the words of their classes; others are found by what they cover. */
export const DIALOG_SELECTOR = [
  '[role$=dialog]',
  '[aria-modal=true]',
  'dialog[open]',
  // Modal and modal, Dialog and dialog, Popup and popup.
  '[class*=odal]',
  '[class*=ialog]',
  '[class*=opup]',
].join(',')
