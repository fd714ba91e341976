import { describe, expect, it } from 'vitest'
import { browserCandidates, expandPlace, findBrowser } from './browser'

describe('where a browser is looked for', () => {
  it('is PATH first, in the order of names, then the usual places', () => {
    const found = browserCandidates('linux', { PATH: '/home/me/bin:/usr/bin' })
    expect(found.slice(0, 2)).toEqual(['/home/me/bin/chromium', '/usr/bin/chromium'])
    expect(found.indexOf('/usr/bin/google-chrome')).toBeGreaterThan(found.indexOf('/home/me/bin/microsoft-edge'))
    expect(found).toContain('/opt/google/chrome/chrome')
    expect(new Set(found).size).toBe(found.length)
  })

  it('is under the folders that Windows names, in whatever case', () => {
    const found = browserCandidates('win32', {
      ProgramFiles: 'C:\\Program Files',
      LocalAppData: 'C:\\Users\\me\\AppData\\Local',
    })
    expect(found).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')
    expect(found.some((path) => path.includes('{'))).toBe(false)
  })

  it('is nowhere on a platform without usual places and without PATH', () => {
    expect(browserCandidates('sunos', {})).toEqual([])
  })

  it('leaves out places of which a part is not known', () => {
    expect(expandPlace('{HOME}/x', {})).toBeNull()
    expect(expandPlace('{HOME}/x', { HOME: '/home/me' })).toBe('/home/me/x')
  })

  it('says so where CHROMIUM_PATH leads nowhere', () => {
    expect(() => findBrowser({ CHROMIUM_PATH: '/nowhere/chromium' })).toThrow('/nowhere/chromium')
  })
})
