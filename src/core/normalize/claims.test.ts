import { describe, expect, it } from 'vitest'
import type { Field } from '../model/inspection'
import { readClaims } from './claims'
import type { PageWords } from './words'

const field = (given: Partial<Field>): Field =>
  ({ page: 'p1', visible: true, required: true, category: 'id_number', necessity: 'excessive', ...given }) as Field
const claim = (all: string, given: Partial<Field> = {}, hints: string[] = [], isPolicy = false) => {
  const words: PageWords = {
    page: 'p1',
    title: '取号',
    headings: [],
    buttons: [],
    links: [],
    all,
    isPolicy,
    isRead: true,
    isList: false,
  }
  return readClaims(
    [words],
    hints.map((text) => ({ page: 'p1', text })),
    [field(given)],
  ).get('p1')
}

describe('a reason given beside a field', () => {
  it.each([
    '为保障您的权益，防止黄牛，需填写身份证号',
    '根据有关部门规定，点餐必须提供身份证号',
    '为了更好地为您服务，请完善证件信息',
    '為保障您的權益，需填寫身份證號',
  ])('%s', (words) => expect(claim(words)).toBeTruthy())

  it('is doubted of what some steps need where the law is said to want it', () => {
    expect(claim('按规定外卖需实名，请填写身份证号', { necessity: 'conditional' })).toBeTruthy()
    expect(claim('为了配送安全，请填写身份证号', { necessity: 'conditional' })).toBeUndefined()
  })

  it('may stand within the control', () => {
    expect(claim('外卖下单', {}, ['按规定外卖需实名，请填写身份证号'])).toBeTruthy()
  })

  it.each([
    ['it is not a must', {}, claim('为保障您的权益，需填写身份证号', { required: false })],
    ['the service needs it', {}, claim('为保障您的权益，需填写身份证号', { necessity: 'necessary' })],
    ['it is about something else', {}, claim('为保障食品安全，需填写过敏情况')],
    ['no reason is given', {}, claim('请填写身份证号')],
    ['it is a policy that says so', {}, claim('为保障您的权益，需填写身份证号', {}, [], true)],
  ])('is none where %s', (_why, _none, found) => expect(found).toBeUndefined())
})
