import { render } from 'preact'
import { managedSettings, readSettings } from '../../storage/settings'
import { loadTexts, Words } from '../shared/words'
import { HistoryScreen } from './history-screen'
import { readPast } from './read-past'

const [texts, past, settings, managed] = await Promise.all([loadTexts(), readPast(), readSettings(), managedSettings()])
document.title = `${texts.say('ui.history.title')} · ${texts.say('ui.product')}`
const root = document.getElementById('app')
if (root)
  render(
    <Words.Provider value={texts}>
      <HistoryScreen initial={past} read={readPast} keepDays={settings.keepDays} keepFixed={managed.has('keepDays')} />
    </Words.Provider>,
    root,
  )
