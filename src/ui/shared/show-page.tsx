import { type ComponentChildren, render } from 'preact'
import type { Texts } from '../../exporters/exporter'
import { Words } from './words'

/** Draws a page of the extension's own, under its title and in the words given; a second time over what stands there. */
export const showPage = (texts: Texts, title: string, screen: ComponentChildren): void => {
  document.title = title
  const root = document.getElementById('app')
  if (root) render(<Words.Provider value={texts}>{screen}</Words.Provider>, root)
}
