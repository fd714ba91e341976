import type { Settings } from '../../messages/contract'
import { useTexts } from '../shared/words'
import { SwitchSetting } from './switch-setting'

/** Sites that the person has made an exception of, each with the tap that ends it. */
const SiteList = ({
  title,
  action,
  sites,
  fixed,
  onChange,
}: {
  title: string
  action: string
  sites: readonly string[]
  /** Set by an administrator. */
  fixed: boolean
  onChange: (left: string[]) => void
}) =>
  sites.length === 0 ? null : (
    <div class="setting">
      <p>{title}</p>
      <ul>
        {sites.map((site) => (
          <li key={site}>
            {site}{' '}
            <button
              type="button"
              class="button"
              disabled={fixed}
              aria-label={`${action} ${site}`}
              onClick={() => onChange(sites.filter((one) => one !== site))}
            >
              {action}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )

/** Whether pages get notices, the sites that get none, and those on which everything is off. */
export const NoticesSetting = ({
  settings,
  managed,
  onChange,
}: {
  settings: Settings
  managed: ReadonlySet<string>
  onChange: (wanted: Partial<Settings>) => void
}) => {
  const texts = useTexts()
  const { notices, quietSites, offSites } = settings
  return (
    <>
      <SwitchSetting
        id="notices"
        label={texts.say('ui.options.notices')}
        hint={texts.say('ui.options.noticesHint')}
        on={notices}
        fixed={managed.has('notices')}
        onChange={(on) => onChange({ notices: on })}
      />
      <SiteList
        title={texts.say('ui.options.quietSites')}
        action={texts.say('ui.options.quietForget')}
        sites={quietSites}
        fixed={managed.has('quietSites')}
        onChange={(left) => onChange({ quietSites: left })}
      />
      <SiteList
        title={texts.say('ui.options.offSites')}
        action={texts.say('ui.options.offForget')}
        sites={offSites}
        fixed={managed.has('offSites')}
        onChange={(left) => onChange({ offSites: left })}
      />
    </>
  )
}
