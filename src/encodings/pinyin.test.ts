import { describe, expect, it } from 'vitest'
import { spellName } from './pinyin'

describe('names in pinyin', () => {
  it.each([
    ['王', '明', 'wang ming'],
    ['欧阳', '建国', 'ou yang jian guo'],
    ['吕', '绿', 'lv lv'],
    ['曾', '国强', 'zeng guo qiang'],
    ['单', '雪', 'shan xue'],
    ['尉迟', '敬', 'yu chi jing'],
    ['龚', '琳娜', 'gong lin na'],
    ['郭', '靖宇', 'guo jing yu'],
    ['欧', '阳欣', 'ou yang xin'],
    ['黄', '昊然', 'huang hao ran'],
    ['沈', '梓涵', 'shen zi han'],
    ['许', '诗琪', 'xu shi qi'],
    ['薛', '宇轩', 'xue yu xuan'],
    ['闫', '娜', 'yan na'],
    ['钱', '学敏', 'qian xue min'],
    ['乔', '戎', 'qiao rong'],
    ['贝', '卓', 'bei zhuo'],
    ['阿', '座', 'a zuo'],
  ])('%s%s is %s', (surname, given, spelled) => {
    const name = spellName(surname, given)
    expect([...(name?.surname ?? []), ...(name?.given ?? [])].join(' ')).toBe(spelled)
  })

  it('are none of what has no reading', () => {
    expect(spellName('王', '1')).toBeNull()
    expect(spellName('王', '·')).toBeNull()
    expect(spellName('王', '龘')).toBeNull()
  })
})
