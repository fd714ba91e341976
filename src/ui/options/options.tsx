import type { Texts } from '../../exporters/exporter'
import type { Settings } from '../../messages/contract'
import { request } from '../../messages/send'
import { managedSettings } from '../../storage/settings'
import { openHistory, openWelcome } from '../shared/browser'
import { showPage } from '../shared/show-page'
import { loadTexts, useTexts } from '../shared/words'
import { KeptSettings } from './kept-settings'
import { Rulesets } from './rulesets'
import { SettingsForm } from './settings-form'

const Options = ({
  settings,
  managed,
  onLanguage,
}: {
  settings: Settings | null
  managed: ReadonlySet<string>
  onLanguage: () => void
}) => {
  const texts = useTexts()
  return (
    <main>
      <h1>{texts.say('ui.options.title')}</h1>
      {settings ? (
        <SettingsForm initial={settings} managed={managed} onLanguage={onLanguage} />
      ) : (
        <p role="alert">{texts.say('ui.options.failed')}</p>
      )}
      <KeptSettings />
      <section>
        <h2>{texts.say('ui.history.title')}</h2>
        <p>{texts.say('ui.history.hint')}</p>
        <div class="tools">
          <button type="button" class="button" onClick={() => void openHistory()}>
            {texts.say('ui.history.open')}
          </button>
        </div>
      </section>
      <section>
        <h2>{texts.say('ui.welcome.again')}</h2>
        <p>{texts.say('ui.welcome.againHint')}</p>
        <div class="tools">
          <button type="button" class="button" onClick={() => void openWelcome()}>
            {texts.say('ui.welcome.open')}
          </button>
        </div>
      </section>
      <Rulesets />
    </main>
  )
}

const show = (texts: Texts, settings: Settings | null, managed: ReadonlySet<string>): void => {
  showPage(
    texts,
    texts.say('ui.options.title'),
    <Options
      settings={settings}
      managed={managed}
      onLanguage={() => void loadTexts().then((chosen) => show(chosen, settings, managed))}
    />,
  )
}

const [texts, settings, managed] = await Promise.all([
  loadTexts(),
  request('settings.get', {}).catch(() => null),
  managedSettings(),
])
show(texts, settings, managed)
