import { useRef } from 'preact/hooks'
import { useTexts } from '../../shared/words'
import { TapButton } from './tap-button'

/** A text that may be changed before it is copied; it goes nowhere else. */
export const CopyText = ({ label, text, rows }: { label: string; text: string; rows: number }) => {
  const texts = useTexts()
  const box = useRef<HTMLTextAreaElement>(null)
  return (
    <>
      <textarea ref={box} class="text" rows={rows} aria-label={label} defaultValue={text} key={text} />
      <TapButton
        name={texts.say('ui.report.copy')}
        work={async () => {
          try {
            await navigator.clipboard.writeText(box.current?.value ?? text)
            return texts.say('ui.report.copied')
          } catch {
            box.current?.select()
            return texts.say('ui.report.copyFailed')
          }
        }}
      />
    </>
  )
}
