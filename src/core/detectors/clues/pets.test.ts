import { expect, it } from 'vitest'
import { isHeadedAsPets } from './pets'
import { signalOf } from './sample'

it.each([
  ['毛孩子信息', '小名', true],
  ['Pet details', 'Age', true],
  ['毛孩子信息', '主人手机', false],
  ['宠物信息', '家庭住址', false],
  ['Pet details', 'Home address', false],
  ['孩子信息', '小名', false],
])('under %s, %s is the animal’s: %s', (group, label, is) => {
  expect(isHeadedAsPets(signalOf({ group, label, type: 'text' }))).toBe(is)
})
