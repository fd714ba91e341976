import { managedSettings, readSettings } from '../../storage/settings'
import { Notice } from '../shared/notice'
import { showPage } from '../shared/show-page'
import { loadTexts } from '../shared/words'
import { HistoryScreen } from './history-screen'
import { readPast } from './read-past'

/** The disk is full or broken: what it holds is as it was, and can be asked for again. */
const Unreadable = () => (
  <Notice
    title="ui.history.title"
    hint="ui.history.unreadable"
    action="ui.popup.state.errorAction"
    run={() => location.reload()}
  />
)

const screen = async () => {
  const [past, settings, managed] = await Promise.all([readPast(), readSettings(), managedSettings()])
  return (
    <HistoryScreen initial={past} read={readPast} keepDays={settings.keepDays} keepFixed={managed.has('keepDays')} />
  )
}

const [texts, shown] = await Promise.all([loadTexts(), screen().catch(() => <Unreadable />)])
showPage(texts, `${texts.say('ui.history.title')} · ${texts.say('ui.product')}`, shown)
