import { useEffect, useRef, useState } from 'preact/hooks'
import { type CodeReading, isClean } from '../../core/model/code'
import { request } from '../../messages/send'
import { showPage } from '../shared/show-page'
import { loadTexts, useTexts } from '../shared/words'
import { watchCamera } from './camera'
import { CodeCard } from './code-card'
import { isSwapped } from './compare'
import { givenPicture } from './given'

type State = 'waiting' | 'reading' | 'camera' | 'none' | 'unreadable' | 'no_camera' | 'no_picture'

/** The decoder is half of the product's weight: it is loaded when there is something to decode. */
const decoder = () => import('./decode')

const open = (url: string): void => location.assign(url)

const Scanner = ({ address }: { address: URL }) => {
  const texts = useTexts()
  const [state, setState] = useState<State>('waiting')
  const [codes, setCodes] = useState<CodeReading[]>([])
  const video = useRef<HTMLVideoElement>(null)
  const stop = useRef<AbortController | null>(null)

  const take = async (found: string[]): Promise<void> => {
    const read = found.length > 0 ? await request('codes.read', { texts: found }) : []
    setCodes(read)
    setState(read.length > 0 ? 'waiting' : 'none')
    const [only] = read
    if (read.length === 1 && only?.url && isClean(only)) open(only.url)
  }
  const readPicture = async (picture: Blob): Promise<void> => {
    stop.current?.abort()
    setState('reading')
    setCodes([])
    try {
      await take(await (await decoder()).decodePicture(picture))
    } catch {
      setState('unreadable')
    }
  }
  const useCamera = async (): Promise<void> => {
    const control = new AbortController()
    stop.current = control
    setCodes([])
    setState('camera')
    try {
      const { decodeFrame } = await decoder()
      if (!video.current) return
      const found = await watchCamera(video.current, decodeFrame, control.signal)
      if (!control.signal.aborted) await take(found)
    } catch {
      if (!control.signal.aborted) setState('no_camera')
    }
  }
  const endCamera = (): void => {
    stop.current?.abort()
    setState('waiting')
  }

  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent): void => {
      const picture = [...(clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'))
      if (picture) void readPicture(picture)
    }
    document.addEventListener('paste', paste)
    givenPicture(address).then(
      (picture) => (picture ? void readPicture(picture) : picture === null && setState('no_picture')),
      () => setState('no_picture'),
    )
    return () => document.removeEventListener('paste', paste)
  }, [])

  return (
    <main>
      <h1>{texts.say('ui.scanner.title')}</h1>
      <div class="ways">
        {state === 'camera' ? (
          <button type="button" class="button" onClick={endCamera}>
            {texts.say('ui.scanner.stop')}
          </button>
        ) : (
          <button type="button" class="button main" onClick={() => void useCamera()}>
            {texts.say('ui.scanner.camera')}
          </button>
        )}
        <label class="button">
          {texts.say('ui.scanner.picture')}
          <input
            type="file"
            accept="image/*"
            onChange={({ currentTarget }) => {
              const picture = currentTarget.files?.[0]
              currentTarget.value = ''
              if (picture) void readPicture(picture)
            }}
          />
        </label>
      </div>
      <video ref={video} hidden={state !== 'camera'} muted playsInline aria-label={texts.say('ui.scanner.seen')} />
      <p role="status" class="soft">
        {texts.say(`ui.scanner.state.${codes.length > 0 ? 'found' : state}`, { count: codes.length })}
      </p>
      {isSwapped(codes) && (
        <p role="alert" class="warning">
          {texts.say('ui.scanner.swapped')}
        </p>
      )}
      {codes.map((code) => (
        <CodeCard key={code.url ?? code.text} code={code} onOpen={open} />
      ))}
      <p class="soft">{texts.say('ui.scanner.promise')}</p>
    </main>
  )
}

const texts = await loadTexts()
showPage(texts, texts.say('ui.scanner.title'), <Scanner address={new URL(location.href)} />)
