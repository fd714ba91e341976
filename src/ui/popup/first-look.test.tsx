// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { glanceOf } from '../../exporters/glance/glance'
import { goldenInspection } from '../../exporters/golden/inspection'
import { textsFor } from '../../texts'
import { Words } from '../shared/words'
import { FirstLook } from './first-look'
import { InspectionScreen } from './inspection-screen'
import { followVisit } from './visit'

vi.mock('../../messages/send', () => ({ request: vi.fn().mockResolvedValue({ shown: false }) }))
vi.mock('../../browser/browser', () => ({ default: {} }))

afterEach(() => render(null, document.body))

const texts = textsFor('en')

/** Words and classes of what stands above the first section, where the eye is when the full screen takes its place. */
const seen = (child: ComponentChild) => {
  act(() => render(<Words.Provider value={texts}>{child}</Words.Provider>, document.body))
  const parts = document.querySelectorAll(
    '.verdict, .site, .scenario-name, .site-switch, .sentence, .categories, .actions',
  )
  return [...parts].map((part) => [part.getAttribute('class'), part.textContent?.trim()])
}

it('says at once what the full screen says in the same places', () => {
  const first = seen(<FirstLook glance={glanceOf(goldenInspection, texts)} />)
  expect(first).toHaveLength(7)
  render(null, document.body)
  expect(seen(<InspectionScreen visit={followVisit(7)} inspection={goldenInspection} />)).toEqual(first)
})

it('offers nothing that cannot be pressed yet', () => {
  seen(<FirstLook glance={glanceOf(goldenInspection, texts)} />)
  const buttons = [...document.querySelectorAll('button')]
  expect(buttons.length).toBeGreaterThan(3)
  expect(buttons.filter((button) => !button.disabled)).toEqual([])
})
