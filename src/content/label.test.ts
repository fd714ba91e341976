// @vitest-environment happy-dom

import { afterEach, describe, expect, it } from 'vitest'
import { controlAt } from './controls'
import { labelOf, placeholderOf, rowButtonsOf } from './label'
import { forget } from './memo'
import { rowOf } from './row'

const at = (html: string, selector = '#x') => {
  forget()
  document.body.innerHTML = html
  const element = document.querySelector(selector)
  const control = element && controlAt(element)
  if (!control) throw new Error(`no control at ${selector}`)
  return control
}

afterEach(() => {
  document.body.innerHTML = ''
})

/** Rows as the libraries render them (Vant 2.13, 4.10; Element UI 2.15; and so on). */
const ROWS: [string, string, string, string][] = [
  [
    'Vant 2: no label element',
    '<div class="van-cell van-field"><div class="van-cell__title van-field__label"><span>手机号</span></div><div class="van-cell__value van-field__value"><div class="van-field__body"><input id="x" class="van-field__control" placeholder="请输入"></div></div></div>',
    '手机号',
    'row',
  ],
  [
    'Vant 4: label with for',
    '<div class="van-cell van-field"><div class="van-cell__title van-field__label"><label id="van-field-1-label" for="x">姓名</label></div><div class="van-cell__value"><input id="x" class="van-field__control" aria-labelledby="van-field-1-label"></div></div>',
    '姓名',
    'label',
  ],
  [
    'Vant: code button in the row',
    '<div class="van-cell van-field"><div class="van-cell__title van-field__label"><span>短信验证码</span></div><div class="van-field__body"><input id="x"><div class="van-field__button"><button class="van-button">获取验证码</button></div></div></div>',
    '短信验证码',
    'row',
  ],
  [
    'Element: for names the prop, which no element has as id',
    '<div class="el-form-item is-required"><label for="realName" class="el-form-item__label">真实姓名</label><div class="el-form-item__content"><div class="el-input"><input id="x" class="el-input__inner"></div><div class="el-form-item__error">请输入真实姓名</div></div></div>',
    '真实姓名',
    'row',
  ],
  [
    'Mint: an anchor is the row',
    '<a class="mint-cell mint-field"><div class="mint-cell-title"><span class="mint-cell-text">邮箱</span></div><div class="mint-cell-value"><input id="x" class="mint-field-core"></div></a>',
    '邮箱',
    'row',
  ],
  [
    'cube-ui',
    '<div class="cube-form-item"><div class="cube-form-label"><span>身份证号</span></div><div class="cube-form-field"><div class="cube-input"><input id="x" class="cube-input-field"></div></div></div>',
    '身份证号',
    'row',
  ],
  [
    'TDesign: empty for',
    '<div class="t-form__item"><div class="t-form__label"><label for="">联系电话</label></div><div class="t-form__controls"><div class="t-input"><div class="t-input__wrap"><div class="t-input__content"><input id="x" class="t-input__control"></div></div></div></div></div>',
    '联系电话',
    'row',
  ],
  [
    'NutUI: custom elements',
    '<view class="nut-cell nut-form-item"><view class="nut-form-item__label required">年龄</view><view class="nut-form-item__body"><view class="nut-input"><input id="x" class="input-text"></view></view></view>',
    '年龄',
    'row',
  ],
  [
    'antd-mobile',
    '<div class="adm-list-item adm-form-item"><label class="adm-form-item-label" for="x">地址<span class="adm-form-item-required-asterisk">*</span></label><div class="adm-input"><input id="x" class="adm-input-element"></div></div>',
    '地址 *',
    'label',
  ],
  [
    'WeUI: label without for',
    '<div class="weui-cells_form"><div class="weui-cell"><div class="weui-cell__hd"><label class="weui-label">微信号</label></div><div class="weui-cell__bd"><input id="x" class="weui-input"></div></div></div>',
    '微信号',
    'row',
  ],
  ['MUI', '<div class="mui-input-row"><label>昵称</label><input id="x" class="mui-input-clear"></div>', '昵称', 'row'],
  [
    'Framework7',
    '<ul><li><div class="item-content"><div class="item-inner"><div class="item-title label">QQ</div><div class="item-input"><input id="x"></div></div></div></li></ul>',
    'QQ',
    'row',
  ],
  [
    'Taro: the label is the element before',
    '<taro-view-core><taro-text-core>生日</taro-text-core><taro-input-core><input id="x" class="weui-input" name="birthday"></taro-input-core></taro-view-core>',
    '生日',
    'row',
  ],
  [
    'uni-app: nothing but a sibling',
    '<uni-view><uni-text><span>车牌号码</span></uni-text><uni-input><div class="uni-input-wrapper"><div class="uni-input-placeholder">请输入车牌</div><input id="x" class="uni-input-input"></div></uni-input></uni-view>',
    '车牌号码',
    'row',
  ],
  [
    'uni-app: only the drawn placeholder',
    '<uni-input><div class="uni-input-wrapper"><div class="uni-input-placeholder">请输入您的手机号</div><input id="x" class="uni-input-input"></div></uni-input>',
    '请输入您的手机号',
    'placeholder',
  ],
  ['table', '<table><tr><td>姓名：</td><td><input id="x"></td></tr></table>', '姓名：', 'row'],
  ['definition list', '<dl><dt>住址</dt><dd><input id="x"></dd></dl>', '住址', 'row'],
  ['text before', '<div>年龄 <input id="x"> 岁</div>', '年龄', 'row'],
  ['wrapping label', '<label>学历 <input id="x"></label>', '学历', 'label'],
  ['aria-label', '<input id="x" aria-label="护照号">', '护照号', 'aria'],
  ['aria-labelledby', '<b id="l">民族</b><input id="x" aria-labelledby="l">', '民族', 'aria'],
  [
    'aria-labelledby of its own value',
    '<div><b>民族</b><span role="combobox" id="x" aria-labelledby="v"><i id="v">汉族</i></span></div>',
    '民族',
    'row',
  ],
  [
    'iView: a list of its own',
    '<div class="ivu-form-item"><label class="ivu-form-item-label">民族</label><div><div><div><div><div><input id="x" readonly placeholder="请选择"></div></div></div></div></div></div>',
    '民族',
    'row',
  ],
  ['title alone', '<input id="x" title="邮编">', '邮编', 'title'],
  ['title beside an example', '<input id="x" title="联系人" placeholder="张先生">', '联系人', 'title'],
  [
    'heading of a column',
    '<table><thead><tr><th>参加人</th><th>手机</th></tr></thead><tbody><tr><td><input></td><td><input id="x"></td></tr></tbody></table>',
    '手机',
    'row',
  ],
  [
    'own heading under a row of pairs beside a picture',
    '<table><tr><td rowspan="2">사진</td><th>성명</th><td>홍길동</td></tr><tr><th>연락처</th><td>010</td></tr><tr><th>병역</th><td colspan="2"><input id="x"></td></tr></table>',
    '병역',
    'row',
  ],
  [
    'row of words over a row of boxes',
    '<table><tr><td>會員姓名</td><td>會員手機</td></tr><tr><td><input></td><td><input id="x"></td></tr></table>',
    '會員手機',
    'row',
  ],
  [
    'line of words before a line with a name',
    '<table><tr><td>说明</td><td>请如实填写</td></tr><tr><td>手机</td><td><input id="x"></td></tr></table>',
    '手机',
    'row',
  ],
  [
    'own words under a title over all columns',
    '<table><tr><th colspan="2">Driver</th></tr><tr><td><b>Licence number</b> <input id="x"></td></tr></table>',
    'Licence number',
    'row',
  ],
  ['heading of a line', '<table><tr><th>姓名</th><td><input id="x"></td></tr></table>', '姓名', 'row'],
  ['text behind', '<div><input id="x"> <span>申领人</span></div>', '申领人', 'row'],
  [
    'choices that their library calls selectors',
    '<div class="adm-form-item"><label>年龄段</label><div id="x" class="adm-selector" aria-label="选择组"><div class="adm-selector-item">18岁</div><div class="adm-selector-item">20岁</div></div></div>',
    '年龄段',
    'row',
  ],
  [
    'switches that their library calls switches',
    '<div class="adm-list-item"><div class="adm-list-item-content-main">允许全程录像</div><div><div id="x" class="adm-switch" role="switch" aria-label="开关"></div></div></div>',
    '允许全程录像',
    'row',
  ],
  [
    'boxes that their library calls a group',
    '<div class="el-form-item"><label class="el-form-item__label">出租时段</label><div><div role="group" aria-label="checkbox-group"><input type="checkbox" id="x"></div></div></div>',
    '出租时段',
    'row',
  ],
  [
    'select inside a row',
    '<li><span>职业</span><select id="x"><option>学生</option><option>教师</option></select></li>',
    '职业',
    'row',
  ],
]

describe('labelOf', () => {
  it.each(ROWS)('%s', (_library, html, text, from) => {
    expect(labelOf(at(html))).toMatchObject({ text, from })
  })

  it('keeps the star that stands before a bare text', () => {
    const line = '<em>*</em>电话<br><input id="x"><br>城市<br><input id="y"><br>'
    expect(labelOf(at(`<form><div>${line}</div></form>`))).toMatchObject({ text: '*电话', from: 'preceding' })
    expect(labelOf(at(`<form><div>${line}</div></form>`, '#y'))).toMatchObject({ text: '城市' })
  })

  it('takes the text between two controls of one row', () => {
    const html = '<p>手机号 <input id="a"> 验证码 <input id="x"></p>'
    expect(labelOf(at(html)).text).toBe('验证码')
    expect(labelOf(at(html, '#a')).text).toBe('手机号')
  })

  it('does not take the label of a group for that of its second member', () => {
    expect(labelOf(at('<h3>车牌号</h3><form><p>备注 <input></p><input id="x"></form>')).text).not.toBe('备注')
  })

  it.each([
    [
      'a cell before one of several parts',
      '<table><tr><td>出生日期</td><td><select id="x"></select><select></select></td></tr></table>',
      '出生日期',
    ],
    [
      'the part before',
      '<div><b>出生日期</b><div><select></select><select></select><select id="x"></select></div></div>',
      '出生日期',
    ],
    [
      'what is not shown names nothing',
      '<ul><li>姓名 <input></li><li style="display:none">电话</li><li><input id="x" placeholder="年龄"></li></ul>',
      '年龄',
    ],
    [
      'an id that was given twice is the first one’s',
      '<div><p><label for="i">标题</label><input id="i"></p><p><label for="i">称呼</label><input id="i" class="y"></p></div>',
      '称呼',
      '.y',
    ],
    [
      'what stands behind another control in an element of theirs is that one’s',
      '<ul><li><b>Mother’s name</b><span><input><i>First</i></span><span><input id="x"><i>Last</i></span></li></ul>',
      'Last',
    ],
    [
      'uni-app: a row that is far around the field',
      '<uni-view><uni-view>工龄</uni-view><uni-view><uni-view><uni-input><div class="uni-input-wrapper"><div class="uni-input-placeholder">请输入数字</div><form><input id="x"></form></div></uni-input></uni-view></uni-view></uni-view>',
      '工龄',
    ],
    [
      'uni-app: its list is deep',
      '<div><i>城市</i><div class="uni-stat__select"><div><div><div><div role="combobox" id="x">请选择</div></div></div></div></div></div>',
      '城市',
    ],
    [
      'words before a row that has none',
      '<div class="label">身份证人像面</div><div class="van-cell"><div><div><div><div><input id="x" type="file"></div></div></div></div></div>',
      '身份证人像面',
    ],
    [
      'the part before, each in an element of its own',
      '<div class="form-group"><label>出生日期</label><div><div><select></select></div><div><select></select></div><div><select id="x"></select></div></div></div>',
      '出生日期',
    ],
    [
      'a list that is drawn instead of the browser’s own',
      '<div class="form-group"><label for="s">所在地区</label><select id="s" aria-hidden="true"></select><span><span><span role="combobox" id="x"><i class="placeholder">请选择</i></span></span></span></div>',
      '所在地区',
    ],
    [
      'Layui: a list that is drawn beside the hidden one',
      '<div class="layui-form-item"><label>宝宝性别</label><div><select style="display:none"><option>男</option></select><div class="layui-form-select"><div><input id="x" placeholder="请选择" readonly></div></div></div></div>',
      '宝宝性别',
    ],
    [
      'the part before, and no hint that says only to fill in',
      '<section><span>车牌号</span><div><input value="浙A"><input id="x" placeholder="请填写"></div></section>',
      '车牌号',
    ],
    [
      'the part before, a line above',
      '<table><tr><td>住址</td><td><select></select><select></select><br><input id="x"></td></tr></table>',
      '住址',
    ],
    [
      'nothing of a list that is not shown',
      '<ul><li><b>课程</b><ul style="display: none"><li>口语</li><li>写作</li></ul><input id="x"></li></ul>',
      '课程',
    ],
    [
      'uni-app: a list that is opened from its whole row',
      '<div><b>称呼</b><uni-picker id="x"><div><i class="cell__title">自提点</i><i>幸福里</i></div></uni-picker></div>',
      '自提点',
    ],
    ['a plus is no name', '<p>照片 <label><input id="x" type="file"><span>+</span></label></p>', '照片'],
    ['nothing of the row before', '<ul><li><b>姓名</b><input></li><li><input id="x"></li></ul>', ''],
    ['icons of a font name nothing', '<p>头像 <label>\ue602<input id="x" type="file"></label></p>', '头像'],
    ['what is hidden parts nothing', '<p>手机 <input type="hidden"><input id="x" placeholder="11 位"></p>', '手机'],
    ['a stroke is no name', '<p>Expires <select></select> / <select id="x"></select></p>', 'Expires'],
    [
      'no sums above',
      '<div><p>商品原价 ¥58.00 优惠 -¥5.00</p><div><input id="x" placeholder="手机号"></div></div>',
      '手机号',
    ],
    ['a sum where nothing else is said', '<li><b>水煮牛肉 ¥12</b><i><input id="x"></i></li>', '水煮牛肉 ¥12'],
    [
      'no way through the site',
      '<main><header><a href="/">Home</a> <a href="/cart">Cart</a></header><p><input id="x" placeholder="Town"></p></main>',
      'Town',
    ],
    [
      'a button beside it is no other field',
      '<section><b>手机号</b><div><p><input id="x"><input type="button" value="获取验证码"></p></div></section><p><input></p>',
      '手机号',
    ],
    [
      'no number that is an example',
      '<div><input></div><div><input id="x" placeholder="3"><label>Numero civico</label></div>',
      'Numero civico',
    ],
    ['nothing after an example', '<div><input placeholder="手机号"><input id="x"></div>', ''],
  ])('%s', (_, html, text, selector = '#x') => expect(labelOf(at(html, selector)).text).toBe(text))

  it('reads the words behind a box that is ticked', () => {
    expect(labelOf(at('<div><input type="checkbox" id="x"> 设为默认地址</div>')).text).toBe('设为默认地址')
  })

  it('finds the question of a choice whose boxes stand deep in frames', () => {
    const frames = (box: string) => `<div><div><div><label><span>${box}</span></label></div></div></div>`
    const choice = frames('<input type="radio" name="own" id="x">有') + frames('<input type="radio" name="own">无')
    expect(labelOf(at(`<p><input></p><div><div>名下有车吗</div>${choice}</div>`)).text).toBe('名下有车吗')
  })

  it('finds the question of a choice that can be answered in words as well', () => {
    const choices = '<label><input type="radio" id="x"> 学生</label><label><input type="radio"> 其他 <input></label>'
    expect(labelOf(at(`<form><div><b>您的职业</b><div>${choices}</div></div></form>`)).text).toBe('您的职业')
  })

  it('names the first box of a row however deep the next one stands', () => {
    const box = (id: string) => `<div><input type="hidden"><div><input id="${id}" type="file"></div></div>`
    const row = `<div class="form-item"><div><b>身份证照片</b></div><div>${box('x')}${box('y')}</div></div>`
    expect(labelOf(at(row)).text).toBe('身份证照片')
  })

  it('takes no name from a library that calls a list by its value', () => {
    const list = '<span id="x" role="combobox" aria-label="Selecciona">Selecciona</span>'
    expect(labelOf(at(`<div class="field"><label>Estado civil</label><p>${list}</p></div>`)).text).toBe('Estado civil')
  })

  it('takes no name from what a list holds, whatever its class', () => {
    const list = '<select class="field" id="x"><option>身份证</option><option>护照</option></select>'
    expect(labelOf(at(`<table><tr><td>证件类型</td><td>${list}</td></tr></table>`)).text).toBe('证件类型')
  })

  it('calls a row that is a control as a whole by its name, whatever comes to stand in it', () => {
    const row = at('<ul><li>学历</li><li id="x" role="combobox"><b>职称</b><i>讲师</i></li></ul>')
    expect(labelOf({ ...row, name: '职称' })).toEqual({ text: '职称', from: 'label' })
  })

  it('survives a form whose controls are named like the properties of forms', () => {
    const html =
      '<form><p>配偶 <input name="parentElement"></p><p>子女 <input id="x" name="children"></p><input name="id"><input name="closest"></form>'
    expect(labelOf(at(html)).text).toBe('子女')
  })
})

describe('the row', () => {
  it('gives its buttons and the placeholder', () => {
    const control = at(
      '<div class="van-cell van-field"><span>验证码</span><input id="x" placeholder="6 位数字"><button>发送验证码</button></div>',
    )
    expect(rowButtonsOf(control, rowOf(control))).toEqual(['发送验证码'])
    expect(placeholderOf(control)).toBe('6 位数字')
  })

  it('gives the words of what opens a list: it could not be chosen yet', () => {
    const opens = (words: string) => {
      forget()
      document.body.innerHTML = `<p>住址 <button>${words}</button></p>`
      const element = document.querySelector('button') as Element
      return placeholderOf({ element, widget: 'picker', members: [element] })
    }
    expect(opens('选择省市')).toBe('选择省市')
    expect(opens('浙江省 宁波市')).toBe('')
  })

  it('gives a code button that is no button element', () => {
    const control = at('<li><span>验证码</span><input id="x"><span class="get">获取验证码</span></li>')
    expect(rowButtonsOf(control, rowOf(control))).toEqual(['获取验证码'])
  })
})
