import { md5 } from '@noble/hashes/legacy.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { distinctId } from './identity.ts'

// A measurement script of the common kind: it watches every field of the page it is put on, and does not wait for a
// button to be pressed.

const script = document.currentScript as HTMLScriptElement | null
const home = new URL(script?.src ?? location.href).origin
const project = new URL(script?.src ?? location.href).searchParams.get('p') ?? 'default'
const hashed = new Set<string>()
const sent = new Set<string>()

function eventOf(event: string, properties: Record<string, unknown>) {
  return {
    project,
    event,
    distinct_id: distinctId,
    time: Date.now(),
    lib: { $lib: 'js', $lib_version: '1.26.4' },
    properties: {
      $url: location.href,
      $title: document.title,
      $referrer: document.referrer,
      $screen_width: screen.width,
      $screen_height: screen.height,
      $language: navigator.language,
      ...properties,
    },
  }
}

function track(event: string, properties: Record<string, unknown> = {}): void {
  const body = JSON.stringify(eventOf(event, properties))
  if (!navigator.sendBeacon?.(`${home}/track`, body)) {
    void fetch(`${home}/track`, { method: 'POST', body, mode: 'no-cors', keepalive: true })
  }
}

function trackByPixel(event: string, properties: Record<string, unknown>): void {
  const bytes = utf8ToBytes(JSON.stringify(eventOf(event, properties)))
  const data = btoa(String.fromCharCode(...bytes))
  new Image().src = `${home}/sa.gif?project=${project}&data=${encodeURIComponent(data)}`
}

function phoneIn(event: Event): string | null {
  const control = event.target
  if (!(control instanceof HTMLInputElement)) return null
  return /^1\d{10}$/.test(control.value) ? control.value : null
}

document.addEventListener(
  'input',
  (event) => {
    const phone = phoneIn(event)
    if (!phone || sent.has(phone)) return
    sent.add(phone)
    track('$FormInput', { field: 'mobile', m: phone })
  },
  true,
)

document.addEventListener(
  'blur',
  (event) => {
    const phone = phoneIn(event)
    if (!phone || hashed.has(phone)) return
    hashed.add(phone)
    trackByPixel('$SignUpIntent', { phone_md5: bytesToHex(md5(utf8ToBytes(phone))) })
  },
  true,
)

track('$pageview')
