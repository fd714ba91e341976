import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useTexts } from '../shared/words'
import type { FilingWork } from './use-filing'

const Block = ({
  name,
  label,
  value,
  language,
  onEdit,
}: {
  name: string
  label: string
  value: string
  language: string
  onEdit: (text: string) => void
}) => {
  const area = useRef<HTMLTextAreaElement>(null)
  // As high as its text; `field-sizing` is not in every browser yet. The text is why this runs again.
  useLayoutEffect(() => {
    const element = area.current
    if (!element) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight + 2}px`
  }, [value])
  return (
    <div class="block">
      <label for={`block-${name}`}>{label}</label>
      <textarea
        ref={area}
        id={`block-${name}`}
        lang={language}
        rows={2}
        spellcheck={false}
        value={value}
        onInput={(event) => onEdit(event.currentTarget.value)}
      />
    </div>
  )
}

/** How much of the form's room is taken. */
const Room = ({ work }: { work: FilingWork }) => {
  const texts = useTexts()
  const { length, destination } = work
  const counted = { length: texts.count(length), limit: texts.count(destination.limit ?? 0) }
  if (destination.limit === null) return <p class="quiet">{texts.say('ui.report.length', counted)}</p>
  const doubt = destination.verified ? '' : ` ${texts.say('ui.report.limitUnverified')}`
  return length > destination.limit ? (
    <p class="over" role="alert">
      {texts.say('ui.report.tooLong', counted)}
      {doubt}
    </p>
  ) : (
    <p class="quiet">
      {texts.say('ui.report.room', counted)}
      {doubt}
    </p>
  )
}

/** The words, block by block, all of them the person's to change, and what comes of them to the letter. */
export const ComplaintEditor = ({ work, children }: { work: FilingWork; children: ComponentChildren }) => {
  const texts = useTexts()
  const { language } = work.textTexts
  return (
    <section aria-labelledby="words">
      <h2 id="words">
        {texts.say('ui.report.left')} <small>{texts.say('ui.report.blockHint')}</small>
      </h2>
      {children}
      <Block
        name="opening"
        label={texts.say('ui.report.opening')}
        value={work.filing.opening}
        language={language}
        onEdit={(text) => work.edit('opening', text)}
      />
      {work.filing.blocks.map(({ id, text }) => (
        <Block
          key={id}
          name={id}
          label={texts.say(`complaint.${id}`)}
          value={text}
          language={language}
          onEdit={(edited) => work.edit(id, edited)}
        />
      ))}
      <Room work={work} />
      <details class="whole">
        <summary>{texts.say('ui.report.whole')}</summary>
        <pre lang={language}>{work.text}</pre>
      </details>
    </section>
  )
}
