import { useState } from 'preact/hooks'
import type { Inspection } from '../../core/model/inspection'
import { saveFile, sizeOf } from '../shared/save-file'
import { useTexts } from '../shared/words'
import { packageFile } from './attachments'
import type { FilingWork } from './use-filing'

/** Each way in which the text leaves this page, all of them the person's own doing. */
export const Tools = ({ inspection, work }: { inspection: Inspection; work: FilingWork }) => {
  const texts = useTexts()
  const [said, setSaid] = useState('')
  const { text, attachments, left } = work
  const included = attachments.filter(({ id }) => !left.has(id))

  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(texts.say('ui.report.copied')),
      () => setSaid(texts.say('ui.report.copyFailed')),
    )
  }
  const save = (): void => {
    try {
      const file = packageFile(inspection, included, new Date())
      saveFile(file, 'application/zip')
      setSaid(texts.say('ui.report.saved', { name: file.name, size: sizeOf(file.bytes.length) }))
    } catch (error) {
      setSaid(texts.say('ui.report.saveFailed', { reason: error instanceof Error ? error.message : String(error) }))
    }
  }
  const share = (): void => {
    const picture = included.find(({ id }) => id === 'screenshot')?.file
    const files = picture ? [new File([picture.bytes.slice()], picture.name, { type: 'image/png' })] : []
    const whole = { title: texts.say('ui.report.title'), text, files }
    const shared = files.length > 0 && navigator.canShare?.(whole) ? whole : { title: whole.title, text }
    navigator.share(shared).then(
      () => setSaid(texts.say('ui.report.shared')),
      (error: unknown) => {
        // Closing the sheet is no failure.
        if (!(error instanceof DOMException && error.name === 'AbortError')) setSaid(texts.say('ui.report.shareFailed'))
      },
    )
  }
  return (
    <div class="tools">
      <button type="button" class="button main" onClick={copy}>
        {texts.say('ui.report.copy')}
      </button>
      {'share' in navigator && (
        <button type="button" class="button" onClick={share}>
          {texts.say('ui.report.share')}
        </button>
      )}
      <button type="button" class="button" onClick={save}>
        {texts.say('ui.report.save')}
      </button>
      <button type="button" class="button" onClick={() => print()}>
        {texts.say('ui.report.print')}
      </button>
      <p role="status">{said}</p>
    </div>
  )
}
