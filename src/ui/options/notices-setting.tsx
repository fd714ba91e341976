import type { Settings } from '../../messages/contract'
import { useTexts } from '../shared/words'

/** Whether pages get notices, and the sites that get none. */
export const NoticesSetting = ({
  settings,
  onChange,
}: {
  settings: Settings
  onChange: (wanted: Partial<Settings>) => void
}) => {
  const texts = useTexts()
  const { notices, quietSites } = settings
  return (
    <>
      <div class="setting">
        <label for="notices">{texts.say('ui.options.notices')}</label>
        <input
          id="notices"
          type="checkbox"
          role="switch"
          aria-describedby="notices-hint"
          aria-checked={notices}
          checked={notices}
          onChange={(event) => onChange({ notices: event.currentTarget.checked })}
        />
        <p id="notices-hint">{texts.say('ui.options.noticesHint')}</p>
      </div>
      {quietSites.length > 0 && (
        <div class="setting">
          <p>{texts.say('ui.options.quietSites')}</p>
          <ul>
            {quietSites.map((site) => (
              <li key={site}>
                {site}{' '}
                <button
                  type="button"
                  class="button"
                  aria-label={`${texts.say('ui.options.quietForget')} ${site}`}
                  onClick={() => onChange({ quietSites: quietSites.filter((quiet) => quiet !== site) })}
                >
                  {texts.say('ui.options.quietForget')}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
