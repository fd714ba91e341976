/** The words that most patterns of the policy elements begin or go on with: a text of nothing else leads them on the furthest. */
export const LURES = [
  '保存',
  '期限',
  '同意',
  '第三方',
  '共享',
  '个人信息',
  '公司',
  '的',
  '，',
  '。',
  '1',
  'a@',
  '不',
  ' ',
]
