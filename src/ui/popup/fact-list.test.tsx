// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { textsFor } from '../../texts'
import { Words } from '../shared/words'
import { FactList } from './fact-list'

vi.mock('../../browser/browser', () => ({ default: {} }))

afterEach(() => render(null, document.body))

const lines = () => [...document.querySelectorAll('li')].map((line) => line.textContent)

it('writes what is drawn and no more, until more is wanted', () => {
  const facts = Array.from({ length: 20_000 }, (_, index) => index)
  const tell = vi.fn((fact: number) => `fact ${fact}`)
  act(() =>
    render(
      <Words.Provider value={textsFor('en')}>
        <FactList facts={facts} tell={tell} />
      </Words.Provider>,
      document.body,
    ),
  )
  expect(lines()).toHaveLength(100)
  expect(tell).toHaveBeenCalledTimes(100)
  const more = document.querySelector('button')
  expect(more?.textContent).toBe('19,900 more')
  act(() => more?.click())
  expect(lines()).toHaveLength(200)
  expect(lines().at(-1)).toBe('fact 199')
})

it('says each sentence once, and nothing of what there is nothing to say', () => {
  act(() => render(<FactList facts={['a', 'b', 'a', '']} tell={(fact) => fact || null} />, document.body))
  expect(lines()).toEqual(['a', 'b'])
  expect(document.querySelector('button')).toBeNull()
})
