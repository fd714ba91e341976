import { render } from 'preact'
import { loadTexts, Words } from '../shared/words'
import { Welcome } from './welcome-screen'

const texts = await loadTexts()
document.title = `${texts.say('ui.product')} · ${texts.say('ui.welcome.title')}`
const root = document.getElementById('app')
if (root)
  render(
    <Words.Provider value={texts}>
      <Welcome />
    </Words.Provider>,
    root,
  )
