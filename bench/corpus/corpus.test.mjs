import { describe, expect, it } from 'vitest'
import { CATEGORIES, CATEGORY_IDS } from '../../src/core/model/categories.ts'
import { readLessons, readPages } from './read-pages.mjs'
import { LIBRARIES, renderDocument } from './render/document.mjs'
import { className, NOT_PERSONAL, score, scoreRequired } from './score.mjs'

/** What nobody is asked for by a control: a page takes it, hides it, or it comes to be. */
const NEVER_ASKED = ['location_track', 'ip_address', 'browsing_record', 'clipboard', 'openid', 'device_id']
/** Fewer controls than these would make a category's figure, and so the mean of all, a matter of luck. */
const ENOUGH = 8

const pages = readPages()
const scored = pages.filter(({ split }) => split === 'score')
const fieldsOf = (some) => some.flatMap(({ fields }) => fields)

describe('the lessons', () => {
  const lessons = readLessons()

  it('name no category that the engine does not have', () => {
    const wrong = fieldsOf(lessons).filter(({ truth }) => truth.some((id) => id !== null && !(id in CATEGORIES)))
    expect(wrong.map(({ where, truth }) => `${where} ${truth}`)).toEqual([])
  })

  it('hold no page of those that are only scored, but short ones that everybody has', () => {
    const textOf = ({ fields }) => fields.map(({ label, placeholder }) => `${label} ${placeholder}`).join('\n')
    const known = new Set(lessons.map(textOf))
    expect(
      scored.filter((page) => page.fields.length > 4 && known.has(textOf(page))).map(({ where }) => where),
    ).toEqual([])
  })
})

describe('the corpus', () => {
  it('names no category that the engine does not have', () => {
    const wrong = fieldsOf(pages).filter(({ truth }) => truth.some((id) => id !== null && !(id in CATEGORIES)))
    expect(wrong.map(({ where, truth }) => `${where} ${truth}`)).toEqual([])
  })

  it('has a part that is only ever scored, in every library, and a third of it asks for nothing personal', () => {
    const fields = fieldsOf(scored)
    const neutral = fields.filter(({ truth }) => className(truth[0]) === NOT_PERSONAL)
    expect(scored.length).toBeGreaterThanOrEqual(150)
    expect(fields.length).toBeGreaterThanOrEqual(1000)
    expect(neutral.length / fields.length).toBeGreaterThanOrEqual(1 / 3)
    expect([...new Set(scored.map(({ library }) => library))].toSorted()).toEqual(Object.keys(LIBRARIES).toSorted())
  })

  it('asks for each category often enough to tell how well it is known', () => {
    const asked = fieldsOf(scored)
      .filter(({ widget }) => widget !== 'hidden')
      .map(({ truth }) => className(truth[0]))
    const rare = CATEGORY_IDS.filter(
      (id) =>
        className(id) !== NOT_PERSONAL &&
        !NEVER_ASKED.includes(id) &&
        asked.filter((each) => each === id).length < ENOUGH,
    )
    expect(rare).toEqual([])
  })

  it('has both parts of every scenario', () => {
    const of = (part) => new Set(pages.filter(({ split }) => split === part).map(({ scenario }) => scenario))
    expect(of('score')).toEqual(of('tune'))
  })

  it('tells of what must be filled in more often otherwise than by a star', () => {
    const demanded = fieldsOf(scored).filter(({ required }) => required)
    const starred = demanded.filter(({ mark }) => mark === 'star')
    expect(demanded.length - starred.length).toBeGreaterThan(starred.length)
  })

  it('puts the truth of each control before it where no library keeps the rows in order', () => {
    for (const page of pages.filter(({ library }) => !LIBRARIES[library].rows)) {
      const marks = renderDocument(page).match(/<!--truth \d+-->/g) ?? []
      expect(new Set(marks).size, page.where).toBe(page.fields.length)
    }
  })

  it('keeps what a control is out of the document', () => {
    const page = scored.find(({ library }) => library === 'antd-mobile')
    expect(renderDocument(page)).not.toContain('"truth"')
  })
})

describe('the measure', () => {
  const row = (truth, given) => ({ truth: [truth].flat(), given })

  it('counts a control that is right either way as what it was taken for', () => {
    const { accuracy, byCategory } = score([row(['name', 'nickname'], 'nickname'), row('phone', 'phone')])
    expect(accuracy).toBe(1)
    expect(byCategory.map(({ category }) => category).toSorted()).toEqual(['nickname', 'phone'])
  })

  it('takes all personal data together apart from what is none', () => {
    const { personal, notPersonal } = score([
      row('name', 'name'),
      row('name', NOT_PERSONAL),
      row(NOT_PERSONAL, 'phone'),
      row(NOT_PERSONAL, NOT_PERSONAL),
    ])
    expect(personal).toEqual({ precision: 1 / 2, recall: 1 / 2, f1: 1 / 2 })
    expect(notPersonal).toMatchObject({ precision: 1 / 2, recall: 1 / 2 })
  })

  it('looks at demands without a star apart', () => {
    const rows = [
      { required: true, givenRequired: true, starred: true },
      { required: true, givenRequired: false, starred: false },
      { required: false, givenRequired: false, starred: false },
    ]
    expect(scoreRequired(rows)).toEqual({ all: 2 / 3, unstarred: 1 / 2, demandedFound: 0, demanded: 1, freeLeft: 1 })
  })
})
