import { showPage } from '../shared/show-page'
import { loadTexts } from '../shared/words'
import { Welcome } from './welcome-screen'

const texts = await loadTexts()
showPage(texts, `${texts.say('ui.product')} · ${texts.say('ui.welcome.title')}`, <Welcome />)
