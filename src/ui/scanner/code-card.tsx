import { useState } from 'preact/hooks'
import type { CodeReading, CodeTrace } from '../../core/model/code'
import { request } from '../../messages/send'
import { useTexts } from '../shared/words'

const Hops = ({ trace }: { trace: CodeTrace }) => {
  const texts = useTexts()
  return (
    <div class="trace" role="status">
      <ol>
        {trace.hops.map((hop) => (
          <li key={hop.url ?? hop.text}>
            {hop.host || hop.text}
            {hop.cautions.map((caution) => (
              <span key={caution} class="caution-word">
                {texts.say(`ui.scanner.short.${caution}`)}
              </span>
            ))}
          </li>
        ))}
      </ol>
      <p class="soft">
        {trace.hops.length === 0 ? texts.say('ui.scanner.noHops') : ''} {texts.say(`ui.scanner.end.${trace.end}`)}
      </p>
    </div>
  )
}

/** One code: where it leads, what should be known, and the ways to go on. */
export const CodeCard = ({ code, onOpen }: { code: CodeReading; onOpen: (url: string) => void }) => {
  const texts = useTexts()
  const [trace, setTrace] = useState<CodeTrace | 'asked' | null>(null)
  const { url, host, site, app, cautions, items, kind, text } = code
  const follow = (): void => {
    setTrace('asked')
    void request('code.trace', { url: url ?? '' }).then(setTrace, () => setTrace({ hops: [], end: 'unreachable' }))
  }
  return (
    <section class="code" aria-label={host || texts.say(`ui.scanner.kind.${kind}`)}>
      <p class="soft">{texts.say(`ui.scanner.kind.${kind}`)}</p>
      {host ? <p class="host">{host}</p> : <p class="content">{text}</p>}
      {site && site !== host && <p class="soft">{texts.say('ui.scanner.site', { site })}</p>}
      {cautions.length > 0 && (
        <ul class="cautions">
          {cautions.map((caution) => (
            <li key={caution}>
              {texts.say(`ui.scanner.caution.${caution}`, {
                app: app ? texts.say(`ui.scanner.app.${app}`) : '',
                items: texts.list([
                  ...new Set(items.map(({ category }) => texts.say(`categories.${category ?? 'personal_other'}`))),
                ]),
              })}
            </li>
          ))}
        </ul>
      )}
      {url && (
        <div class="acts">
          <button type="button" class="button main" onClick={() => onOpen(url)}>
            {texts.say(cautions.length > 0 ? 'ui.scanner.openAnyway' : 'ui.scanner.open')}
          </button>
          <button type="button" class="button" onClick={follow} disabled={trace === 'asked'}>
            {texts.say('ui.scanner.trace')}
          </button>
        </div>
      )}
      {trace !== null && trace !== 'asked' && <Hops trace={trace} />}
    </section>
  )
}
