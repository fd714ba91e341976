import { useLayoutEffect, useRef } from 'preact/hooks'
import { COMPLAINT_BLOCKS, type Complaint } from '../../exporters/complaint'
import { useTexts } from '../shared/words'

const Block = ({ name, value, onEdit }: { name: keyof Complaint; value: string; onEdit: (text: string) => void }) => {
  const texts = useTexts()
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
      <label for={`block-${name}`}>{texts.say(`complaint.${name}`)}</label>
      <textarea
        ref={area}
        id={`block-${name}`}
        rows={2}
        spellcheck={false}
        value={value}
        onInput={(event) => onEdit(event.currentTarget.value)}
      />
    </div>
  )
}

/** The words, block by block, all of them the person's to change. */
export const ComplaintEditor = ({
  complaint,
  onEdit,
}: {
  complaint: Complaint
  onEdit: (block: keyof Complaint, text: string) => void
}) => {
  const texts = useTexts()
  return (
    <section aria-labelledby="words">
      <h2 id="words">
        {texts.say('ui.report.left')} <small>{texts.say('ui.report.blockHint')}</small>
      </h2>
      {COMPLAINT_BLOCKS.map((block) => (
        <Block key={block} name={block} value={complaint[block]} onEdit={(text) => onEdit(block, text)} />
      ))}
    </section>
  )
}
