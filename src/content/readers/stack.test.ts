import { describe, expect, it } from 'vitest'
import { readStack, scriptsOf } from './stack'

const CHROMIUM = `Error
    at Object.apply (app.js:1:1203)
    at HTMLInputElement.get [as value] (https://shop.example/vendor.js?v=3:2:90412)
    at watch (https://replay.example:8443/r.js:1:77)
    at Array.map (<anonymous>)
    at async Recorder.flush (https://replay.example:8443/r.js:1:99)
    at https://shop.example/menu#top:12:3`

const FIREFOX = `apply@app.js:1:1203
get@https://shop.example/vendor.js?v=3:2:90412
watch/<@https://replay.example:8443/r.js:1:77
EventListener.handleEvent*listen@https://other.example/boot.js:1:5
@https://shop.example/menu:12:3`

describe('a stack', () => {
  it('is read as Chromium writes it, our own frames left out', () => {
    expect(readStack(CHROMIUM)).toEqual([
      { name: 'HTMLInputElement.get [as value]', url: 'https://shop.example/vendor.js?v=3' },
      { name: 'watch', url: 'https://replay.example:8443/r.js' },
      { name: 'Recorder.flush', url: 'https://replay.example:8443/r.js' },
      { name: '', url: 'https://shop.example/menu#top' },
    ])
  })

  it('is read as Firefox writes it, up to who had asked to be called', () => {
    expect(readStack(FIREFOX)).toEqual([
      { name: 'get', url: 'https://shop.example/vendor.js?v=3' },
      { name: 'watch/<', url: 'https://replay.example:8443/r.js' },
    ])
  })

  it.each([
    ['    at eval (eval at run (https://a.example/x.js:1:2), <anonymous>:1:1)', 'https://a.example/x.js'],
    ['anonymous@https://a.example/x.js line 3 > Function:1:1', 'https://a.example/x.js'],
    ['f@https://a.example/x.js line 3 > eval line 1 > eval:1:1', 'https://a.example/x.js'],
    [
      '    at blob:https://a.example/8c0a7e5e-0000-4000-8000-000000000000:1:2',
      'blob:https://a.example/8c0a7e5e-0000-4000-8000-000000000000',
    ],
    ['    at f (http://[::1]:8080/x.js:10:20)', 'http://[::1]:8080/x.js'],
    ['    at new Form (https://a.example/(v2)/x.js:1:2)', 'https://a.example/(v2)/x.js'],
    ['    at f (chrome-extension://abcdef/fill.js:1:2)', 'chrome-extension://abcdef/fill.js'],
    ['f@moz-extension://abcdef/fill.js:1:2', 'moz-extension://abcdef/fill.js'],
  ])('names the script in %j', (line, url) => {
    expect(readStack(line).map((frame) => frame.url)).toEqual([url])
  })

  it.each(['    at webpack-internal:///./src/a.js:1:2', '    at Array.map (<anonymous>)', 'Error: https://x', ''])(
    'names none in %j',
    (line) => {
      expect(readStack(line)).toEqual([])
    },
  )
})

describe('the scripts of a stack', () => {
  it("are those behind the page's own getter", () => {
    const scripts = ['https://replay.example:8443/r.js', 'https://shop.example/menu']
    expect(scriptsOf(CHROMIUM, true)).toEqual(scripts)
    expect(scriptsOf(FIREFOX, true)).toEqual(scripts.slice(0, 1))
  })

  it('begin with whoever asks the native getter itself', () => {
    expect(scriptsOf(CHROMIUM, false)[0]).toBe('https://shop.example/vendor.js')
    const direct = '    at poll (https://replay.example/r.js:1:77)\n    at f (https://shop.example/a.js:1:1)'
    expect(scriptsOf(direct, true)[0]).toBe('https://replay.example/r.js')
  })

  it('are bounded', () => {
    const lines = Array.from({ length: 200 }, (_, at) => `    at f (https://h${at}.example/${'x'.repeat(900)}.js:1:1)`)
    const scripts = scriptsOf(lines.join('\n'), false)
    expect(scripts).toHaveLength(6)
    expect(scripts[0]?.length).toBe(300)
  })
})
