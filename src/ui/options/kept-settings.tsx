import { useState } from 'preact/hooks'
import type { Settings } from '../../messages/contract'
import { request } from '../../messages/send'
import { saveFile } from '../shared/save-file'
import { useTexts } from '../shared/words'

const FORMAT = 'scanwarden.settings/1'
const FILE = 'scanwarden-settings.json'
/** Bytes; ours hold a few thousand names of sites at most. */
const LARGEST = 4_000_000

/** The settings in a file of ours; null for any other. What is in them is looked through where they are kept. */
const settingsIn = (text: string): Partial<Settings> | null => {
  try {
    const file = JSON.parse(text)
    return file?.format === FORMAT && typeof file.settings === 'object' && file.settings ? file.settings : null
  } catch {
    return null
  }
}

/** Settings as a file, to another device or back. Nothing of any visit is in it but the names of sites with a setting. */
export const KeptSettings = () => {
  const texts = useTexts()
  const [said, setSaid] = useState('')
  const save = async (): Promise<void> => {
    try {
      const settings = await request('settings.get', {})
      const text = JSON.stringify({ format: FORMAT, settings }, null, 2)
      saveFile({ name: FILE, bytes: new TextEncoder().encode(text) }, 'application/json')
      setSaid(texts.say('ui.options.exported', { name: FILE }))
    } catch {
      setSaid(texts.say('ui.options.failed'))
    }
  }
  const take = async (file: File): Promise<void> => {
    const settings = file.size > LARGEST ? null : settingsIn(await file.text().catch(() => ''))
    if (!settings) {
      setSaid(texts.say('ui.options.notSettings', { name: file.name }))
      return
    }
    try {
      await request('settings.set', settings)
      location.reload()
    } catch {
      setSaid(texts.say('ui.options.failed'))
    }
  }
  return (
    <section>
      <h2>{texts.say('ui.options.kept')}</h2>
      <p>{texts.say('ui.options.keptHint')}</p>
      <div class="tools">
        <button type="button" class="button" onClick={() => void save()}>
          {texts.say('ui.options.export')}
        </button>
        <label class="button file">
          {texts.say('ui.options.import')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const input = event.currentTarget
              const [file] = input.files ?? []
              // The same file, mended, is another choice.
              if (file)
                void take(file).finally(() => {
                  input.value = ''
                })
            }}
          />
        </label>
        <p role="status">{said}</p>
      </div>
    </section>
  )
}
