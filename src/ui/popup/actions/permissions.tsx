import { useEffect, useState } from 'preact/hooks'
import type { SiteGuards } from '../../../messages/contract'
import { request } from '../../../messages/send'
import { PLACES } from '../../shared/places'
import { useTexts } from '../../shared/words'
import type { Action } from '../acting/action'

const nameOf = (location: SiteGuards['location']): string => {
  if (location === null) return 'ask'
  if (typeof location === 'string') return location
  return PLACES.find(({ latitude }) => latitude === location.latitude)?.id ?? 'ask'
}

const locationOf = (name: string): SiteGuards['location'] => {
  if (name === 'refuse' || name === 'coarse') return name
  const place = PLACES.find(({ id }) => id === name)
  return place ? { latitude: place.latitude, longitude: place.longitude } : null
}

/** What this site is let have of position and camera, now and at each later visit. */
export const action: Action = {
  id: 'permissions',
  order: 30,
  appliesTo: ({ accesses }) => accesses.some(({ category }) => /^location_|^camera_mic$/.test(category)),
  View: ({ tab }) => {
    const texts = useTexts()
    const [guards, setGuards] = useState<SiteGuards | null>(null)
    const [said, setSaid] = useState('')
    const set = (wanted: Partial<SiteGuards>, word: string): void => {
      request('guards.set', { tab, guards: wanted }).then(
        (now) => {
          setGuards(now)
          setSaid(word)
        },
        () => setSaid(texts.say('ui.act.failed')),
      )
    }
    useEffect(() => set({}, ''), [tab])
    if (guards === null) return <p aria-busy="true" />
    return (
      <>
        <label class="choice">
          {texts.say('ui.act.permissions.location')}
          <select
            value={nameOf(guards.location)}
            onChange={(event) =>
              set({ location: locationOf(event.currentTarget.value) }, texts.say('ui.act.permissions.done'))
            }
          >
            {['ask', 'refuse', 'coarse'].map((name) => (
              <option key={name} value={name}>
                {texts.say(`ui.act.permissions.${name}`)}
              </option>
            ))}
            <optgroup label={texts.say('ui.act.permissions.place')}>
              {PLACES.map(({ id, name }) => (
                <option key={id} value={id}>
                  {texts.pick(name)}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
        <label class="sure">
          <input
            type="checkbox"
            checked={guards.camera === 'refuse'}
            onChange={(event) =>
              set({ camera: event.currentTarget.checked ? 'refuse' : null }, texts.say('ui.act.permissions.done'))
            }
          />{' '}
          {texts.say('ui.act.permissions.camera')}
        </label>
        <p role="status" class="quiet">
          {said}
        </p>
      </>
    )
  },
}
