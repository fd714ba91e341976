import { describe, expect, it } from 'vitest'
import { isListOfRecords } from './record-lists'

describe('isListOfRecords', () => {
  it.each([
    [['查 询', '重 置', '新 增', 'Excel导出']],
    [['搜索', '批量删除', '退出登录']],
    [['查 詢', '刪 除']],
    [['Search', 'Reset', 'Export CSV']],
  ])('%j keeps records', (buttons) => {
    expect(isListOfRecords(buttons)).toBe(true)
  })

  it.each([
    // Whoever looks up his own.
    [['查询']],
    [['查询', '重置']],
    // The form over the list may be what asks.
    [['查询', '新增', '确定', '取消']],
    [['添加', '删除']],
    [['提交', '重置']],
  ])('%j may not', (buttons) => {
    expect(isListOfRecords(buttons)).toBe(false)
  })
})
