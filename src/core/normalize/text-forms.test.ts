import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createCatalogEngine } from '../../catalog'
import { cutOf, withoutMarks } from './text-forms'

const engine = createCatalogEngine()
const found = (value: string, x: unknown, source: 'typed' | 'granted' = 'typed') =>
  engine
    .analyzeRequest(
      {
        method: 'POST',
        url: 'https://t.example.net/c',
        contentType: 'application/json',
        body: JSON.stringify({ x }),
        form: null,
      },
      [{ key: 'f', source, category: null, value }],
    )
    .items.some((item) => item.source === source)
const md5 = (text: string) => createHash('md5').update(text).digest('hex')

const NOTE = '第一行：不要葱\n第二行：送到后门找师傅'
const ADDRESS = '成都市武侯区测试北路 62 号力源大厦 12 楼 B 座 1207'
const LETTER = `${'我在贵店用餐时滑倒受伤，请与我联系。'.repeat(15)}谢谢`

describe('a text as it is written elsewhere', () => {
  it.each<[string, string, unknown]>([
    ['lines as forms end them', NOTE, NOTE.replace('\n', '\r\n')],
    ['lines in one', NOTE, NOTE.replace('\n', ' ')],
    ['lines in HTML', NOTE, NOTE.replace('\n', '<br>')],
    ['one line of several', NOTE, '第二行：送到后门找师傅'],
    ['an address cut off', ADDRESS, ADDRESS.slice(0, 20)],
    ['a letter cut off', LETTER, LETTER.slice(0, 120)],
    ['another middle dot', '古丽娜尔·艾山', '古丽娜尔•艾山'],
    ['a space for the dot', '古丽娜尔·艾山', '古丽娜尔 艾山'],
    ['without its accents', 'José Ángel Núñez', 'JOSE ANGEL NUNEZ'],
    ['family name first', 'José Ángel Núñez', 'Núñez, José Ángel'],
    ['in an address', 'José Núñez', 'jose-nunez'],
    ['digest without accents', 'José Núñez', md5('jose nunez')],
    ['a mail address disguised', 'yue.lin@mail.example', 'yue.lin(at)mail.example'],
    ['a mail address without its tag', 'yue.lin+shop@mail.example', 'yue.lin@mail.example'],
    ['a landline from abroad', '028-85231907', '+86 28 8523 1907'],
    ['a name with a space, without', '林 晓月', Buffer.from('林晓月').toString('hex')],
    ['its digest', '林 晓月', md5('林晓月')],
    ['a comma behind the family name', 'Lindqvist Anna', 'Lindqvist, Anna'],
    ['a plate as it is registered', '川a·5j8k1', md5('川A5J8K1')],
    ['a month of birth', '2016-07', '2016年7月'],
    ['a middle dot by its name', '古丽娜尔·艾山', '古丽娜尔&middot;艾山'],
  ])('%s', (_, value, text) => {
    expect(found(value, text)).toBe(true)
  })
  it('is found by one line of what stood in the clipboard', () => {
    expect(found('快递到了\n取件码 8-2-4417\n驿站科华店', '取件码 8-2-4417', 'granted')).toBe(true)
  })
  it.each<[string, string, unknown]>([
    ['the region of an address', ADDRESS, '成都市武侯区'],
    ['another address of the street', ADDRESS, '成都市武侯区测试北路 99 号'],
    ['the beginning of a note', '不要葱，少放辣，送到后门请找李师傅签收谢谢', '不要葱，少放辣'],
    ['a short line', '好的\n谢谢', '谢谢'],
    ['an accent more', 'Jose', 'Josette'],
    ['a month and a year in a date', '08/27', '2026/08/27'],
    ['an hour in a range', '11:30', '11:30-22:00'],
    ['a short word in a code', 'Lily', 'LILY100OFF'],
  ])('not %s', (_, value, text) => {
    expect(found(value, text)).toBe(false)
  })
  it('is a plate without its province under a plate’s name alone', () => {
    const itemsOf = (body: object) =>
      engine
        .analyzeRequest(
          { method: 'POST', url: 'https://t.example.net/c', contentType: '', body: JSON.stringify(body), form: null },
          [{ key: 'f', source: 'typed', category: 'vehicle_plate', value: '粤B1K345' }],
        )
        .items.filter(({ source }) => source === 'typed')
    expect(itemsOf({ province: '粤港', plateNo: 'B1K345' })).toHaveLength(1)
    expect(itemsOf({ spec: 'B1K345', model: 'B1K345' })).toEqual([])
  })
  it('is cut only where it is its own', () => {
    const cut = (value: string) => cutOf({ key: 'f', source: 'typed', category: null, value })
    expect(cut(ADDRESS)).toBe(ADDRESS.slice(0, 16))
    expect(cut('新疆维吾尔自治区乌鲁木齐市水磨沟区南湖北路 9 号 5 栋')).toBeNull()
    expect(cut('哈'.repeat(40))).toBeNull()
    expect(withoutMarks('straße Łódź')).toBe('strasse Lodz')
  })
})
