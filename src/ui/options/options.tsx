import { render } from 'preact'
import type { Texts } from '../../exporters/exporter'
import type { Settings } from '../../messages/contract'
import { request } from '../../messages/send'
import { loadTexts, useTexts, Words } from '../shared/words'
import { EraseAll } from './erase-all'
import { Rulesets } from './rulesets'
import { SettingsForm } from './settings-form'

const Options = ({ settings, onLanguage }: { settings: Settings | null; onLanguage: () => void }) => {
  const texts = useTexts()
  return (
    <main>
      <h1>{texts.say('ui.options.title')}</h1>
      {settings ? (
        <SettingsForm initial={settings} onLanguage={onLanguage} />
      ) : (
        <p role="alert">{texts.say('ui.options.failed')}</p>
      )}
      <EraseAll />
      <Rulesets />
    </main>
  )
}

const root = document.getElementById('app')

const show = (texts: Texts, settings: Settings | null): void => {
  document.title = texts.say('ui.options.title')
  if (root)
    render(
      <Words.Provider value={texts}>
        <Options settings={settings} onLanguage={() => void loadTexts().then((chosen) => show(chosen, settings))} />
      </Words.Provider>,
      root,
    )
}

const [texts, settings] = await Promise.all([loadTexts(), request('settings.get', {}).catch(() => null)])
show(texts, settings)
