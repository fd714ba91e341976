import { sizeOf } from '../shared/save-file'
import { useTexts } from '../shared/words'
import { type Attachment, type AttachmentId, MANIFEST_NAME, manifestSize } from './attachments'
import type { Screenshot } from './screenshot'

const Line = ({
  id,
  name,
  size,
  ticked,
  onTick,
  hint,
}: {
  id: string
  name: string
  size: string
  ticked: boolean
  /** Absent for what always goes along. */
  onTick?: (ticked: boolean) => void
  hint?: string
}) => {
  const texts = useTexts()
  return (
    <li>
      <input
        type="checkbox"
        id={`with-${id}`}
        checked={ticked}
        disabled={!onTick}
        onChange={(event) => onTick?.(event.currentTarget.checked)}
      />
      <label for={`with-${id}`}>
        {texts.say(`ui.report.${id}`)}
        <small class="file">
          {name} · {size}
        </small>
        {hint && <small>{hint}</small>}
      </label>
    </li>
  )
}

/** What goes with the words: each a line with a tick and its size; the picture to be looked at before it goes along. */
export const AttachmentList = ({
  attachments,
  left,
  screenshot,
  onTick,
}: {
  attachments: readonly Attachment[]
  /** What the person took out. */
  left: ReadonlySet<AttachmentId>
  screenshot: Screenshot | null | 'waiting'
  onTick: (id: AttachmentId, ticked: boolean) => void
}) => {
  const texts = useTexts()
  const included = attachments.filter(({ id }) => !left.has(id))
  return (
    <section aria-labelledby="attached">
      <h2 id="attached">{texts.say('ui.report.right')}</h2>
      <ul class="attachments">
        {attachments.map(({ id, file }) => (
          <Line
            key={id}
            id={id}
            name={file.name}
            size={sizeOf(file.bytes.length)}
            ticked={!left.has(id)}
            onTick={(ticked) => onTick(id, ticked)}
            {...(id === 'screenshot' && { hint: texts.say('ui.report.screenshotWarning') })}
          />
        ))}
        <Line
          id="manifest"
          name={MANIFEST_NAME}
          size={sizeOf(manifestSize(included))}
          ticked
          hint={texts.say('ui.report.always')}
        />
      </ul>
      {screenshot === 'waiting' && <p class="quiet">{texts.say('ui.report.screenshotWaiting')}</p>}
      {screenshot === null && <p class="quiet">{texts.say('ui.report.screenshotNone')}</p>}
      {screenshot !== null && screenshot !== 'waiting' && (
        <img class="thumbnail" src={screenshot.url} alt={texts.say('ui.report.screenshotAlt')} />
      )}
    </section>
  )
}
