import { render } from 'preact'
import { managedSettings, readSettings } from '../../storage/settings'
import { loadTexts, useTexts, Words } from '../shared/words'
import { HistoryScreen } from './history-screen'
import { readPast } from './read-past'

/** The disk is full or broken: what it holds is as it was, and can be asked for again. */
const Unreadable = () => {
  const texts = useTexts()
  return (
    <main>
      <h1>{texts.say('ui.history.title')}</h1>
      <p role="alert">{texts.say('ui.history.unreadable')}</p>
      <button type="button" class="button main" onClick={() => location.reload()}>
        {texts.say('ui.popup.state.errorAction')}
      </button>
    </main>
  )
}

const screen = async () => {
  const [past, settings, managed] = await Promise.all([readPast(), readSettings(), managedSettings()])
  return (
    <HistoryScreen initial={past} read={readPast} keepDays={settings.keepDays} keepFixed={managed.has('keepDays')} />
  )
}

const [texts, shown] = await Promise.all([loadTexts(), screen().catch(() => <Unreadable />)])
document.title = `${texts.say('ui.history.title')} · ${texts.say('ui.product')}`
const root = document.getElementById('app')
if (root) render(<Words.Provider value={texts}>{shown}</Words.Provider>, root)
