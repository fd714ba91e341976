import { useState } from 'preact/hooks'
import type { Settings } from '../../messages/contract'
import { request } from '../../messages/send'
import { RULESETS } from '../../rulesets'
import { LANGUAGES, textsFor } from '../../texts'
import { useTexts } from '../shared/words'
import { NoticesSetting } from './notices-setting'
import { SwitchSetting } from './switch-setting'

/** The settings; each is kept as soon as it is changed. */
export const SettingsForm = ({
  initial,
  managed,
  onLanguage,
}: {
  initial: Settings
  /** Names of those that an administrator has set. */
  managed: ReadonlySet<string>
  onLanguage: () => void
}) => {
  const texts = useTexts()
  const [settings, setSettings] = useState(initial)
  const [said, setSaid] = useState('')
  const change = async (wanted: Partial<Settings>): Promise<void> => {
    try {
      setSettings(await request('settings.set', wanted))
      setSaid(texts.say('ui.options.saved'))
      if (wanted.language !== undefined) onLanguage()
    } catch {
      setSaid(texts.say('ui.options.failed'))
    }
  }
  return (
    <section>
      {managed.size > 0 && <p>{texts.say('ui.options.managed')}</p>}
      <NoticesSetting settings={settings} managed={managed} onChange={(wanted) => void change(wanted)} />
      <div class="setting">
        <label for="language">{texts.say('ui.options.language')}</label>
        <select
          id="language"
          disabled={managed.has('language')}
          value={settings.language ?? ''}
          onChange={(event) => void change({ language: event.currentTarget.value || null })}
        >
          <option value="">{texts.say('ui.options.languageAuto')}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {textsFor(language).say('ui.languageName')}
            </option>
          ))}
        </select>
      </div>
      <div class="setting">
        <label for="rulesets">{texts.say('ui.options.rulesets')}</label>
        <select
          id="rulesets"
          disabled={managed.has('rulesets')}
          value={settings.rulesets?.join(' ') ?? ''}
          onChange={(event) => void change({ rulesets: event.currentTarget.value.split(' ').filter(Boolean) })}
        >
          <option value="">{texts.say('ui.options.rulesetsAuto')}</option>
          {RULESETS.map(({ id, title }) => (
            <option key={id} value={id}>
              {texts.pick(title)}
            </option>
          ))}
          <option value={RULESETS.map(({ id }) => id).join(' ')}>
            {texts.list(RULESETS.map(({ title }) => texts.pick(title)))}
          </option>
        </select>
      </div>
      <SwitchSetting
        id="policy"
        label={texts.say('ui.options.policy')}
        hint={texts.say('ui.options.policyHint')}
        on={settings.policyFetching}
        fixed={managed.has('policyFetching')}
        onChange={(on) => void change({ policyFetching: on })}
      />
      <SwitchSetting
        id="inspector"
        label={texts.say('ui.options.inspector')}
        hint={texts.say('ui.options.inspectorHint')}
        on={settings.inspector}
        onChange={(on) => void change({ inspector: on })}
      />
      <p role="status" class="quiet">
        {said}
      </p>
    </section>
  )
}
