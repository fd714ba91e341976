import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createCatalogEngine } from '../../catalog'
import type { CategoryId } from '../model/categories'
import { addressedForms, hashedParts, namePartsOf, turnedName } from './name-forms'
import { jsonRequest } from './sample'

const engine = createCatalogEngine()
const encodingsOf = (value: string, body: object, category: CategoryId | null = 'name') =>
  engine
    .analyzeRequest(jsonRequest(body), [{ key: 'n', source: 'typed', category, value }])
    .items.filter(({ field }) => field === 'n')
    .map(({ encoding }) => encoding)
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('a name', () => {
  it('has a surname of one character or of two', () => {
    expect(namePartsOf('林晓月')).toEqual(['林', '晓月'])
    expect(namePartsOf('诸葛静怡')).toEqual(['诸葛', '静怡'])
    expect(namePartsOf('Lin Yue')).toBeNull()
    expect(namePartsOf('酸辣土豆丝')).toBeNull()
  })
  it.each<[string, string, object]>([
    ['the given name first', '林晓月', { x: '晓月 林' }],
    ['the given name first, of two', '林月', { x: '月, 林' }],
    ['in traditional characters', '林晓兰', { x: '林曉蘭' }],
    ['with a title', '慕容晓月', { x: '慕容女士' }],
    ['a digest of each part', '慕容晓月', { f: sha256('晓月'), l: sha256('慕容') }],
    ['in pinyin, joined', '欧阳建国', { x: 'id=ouyangjianguo;t=8' }],
    ['in pinyin with capitals', '林晓月', { x: 'Lin Xiaoyue' }],
    ['in pinyin, the given name first', '林晓月', { x: 'to Xiaoyue Lin, Shanghai' }],
    ['in pinyin, syllable by syllable', '林晓月', { x: 'LIN XIAO YUE' }],
    ['in pinyin as tickets have it', '林晓月', { x: 'LIN/XIAOYUE MS' }],
    ['in pinyin as passports have it', '吕绿月', { x: 'LYU LYUYUE' }],
    ['in pinyin, of a surname that is read in its own way', '曾晓月', { x: 'zeng.xiaoyue@mail.example' }],
    ['in pinyin from traditional characters', '張曉蘭', { x: 'zhangxiaolan' }],
    ['in pinyin, of two syllables', '王芳', { x: 'Fang Wang' }],
    ['in pinyin, in base64', '林晓月', { x: Buffer.from('{"n":"linxiaoyue"}').toString('base64') }],
    ['digests of its words', 'Anna Lindqvist', { f: sha256('anna'), l: sha256('lindqvist') }],
  ])('is found: %s', (_, value, body) => {
    expect(encodingsOf(value, body)).not.toEqual([])
  })
  it.each<[string, string, object, (CategoryId | null)?]>([
    ['the shop’s manager of the same surname', '慕容晓月', { shop: { manager: '慕容女士' } }],
    ['a title in a longer text', '林月', { x: '欢迎林女士光临' }],
    ['two characters in another order', '林月', { x: '月林山房' }],
    ['a dish', '酸菜鱼', { x: '菜鱼 酸' }, 'dietary_note'],
    ['two syllables in a longer text', '王芳', { x: '/static/wangfang/icon.png', y: 'by Wang Fang' }],
    ['a few letters', '李娜', { x: 'lina', y: 'li na', z: 'Na Li' }],
    ['a part of a longer word', '安晓月', { x: 'huanxiaoyue', y: 'anxiaoyuebing' }],
    ['a dish in pinyin', '酸菜鱼', { x: 'suancaiyu' }, 'dietary_note'],
    ['what has no surname', '微辣少油', { x: '辣少油 微' }, null],
  ])('is not found: %s', (_, value, body, category = 'name') => {
    expect(encodingsOf(value, body, category)).toEqual([])
  })
  it('is turned and addressed only where it is one', () => {
    const known = { key: 'n', source: 'typed', category: null, value: '番茄鸡蛋' } as const
    expect([turnedName(known), addressedForms(known)]).toEqual([[], []])
    expect(hashedParts('anna@mail.example')).toEqual([])
  })
})
