// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest'
import { forget } from '../memo'
import { rowClassOf, wheelRowAt, wheelRowsIn } from './wheel-rows'

const INPUT_ROW = '<div class="line"><span>姓名</span><input></div>'

const wheel = (row: string, others = INPUT_ROW): string | undefined => {
  forget()
  document.body.innerHTML = `<div>${others}${row}</div>`
  return (
    wheelRowAt(document.body.firstElementChild?.lastElementChild as Element, new Set())?.element.textContent ??
    undefined
  )
}

describe('wheelRowAt', () => {
  it.each([
    ['<div class="line"><span>工作城市</span><em>请选择 &gt;</em></div>', '请选择 >'],
    ['<div class="line" onclick="wheel()"><span>职业身份</span><em>上班族/个体户…</em></div>', '上班族/个体户…'],
    ['<div class="line"><span>出生日期</span><span>1990-01-01</span><i class="icon-arrow"></i></div>', '1990-01-01'],
    ['<div class="line" role="button"><span>所在地区</span><span>浙江省 杭州市</span></div>', '浙江省 杭州市'],
    ['<div class="line"><span>籍贯</span><b class="rightArrow">浙江</b></div>', '浙江'],
    ['<div class="line"><span>我的位置</span><em>点此选择地图位置</em></div>', '点此选择地图位置'],
    ['<div class="line"><span>车位位置</span><em>地图选点</em></div>', '地图选点'],
    ['<div class="line"><span>在地图上选点</span></div>', '在地图上选点'],
    ['<div class="line"><span>Pick-up point</span><em>Tap to pick on the map</em></div>', 'Tap to pick on the map'],
  ])('%s opens', (row, text) => {
    expect(wheel(row)).toBe(text)
  })

  it('opens a keyboard where a name stands before its hint and no box', () => {
    const row = '<div class="line"><b>车牌号</b><p class="hint">请输入车牌号码</p></div>'
    expect(wheel(row)).toBe('请输入车牌号码')
    expect(wheel('<div class="line"><b>手机号</b><p>请输入正确的短信验证码</p></div>')).toBe(undefined)
  })

  it('opens by an arrow of a font of icons', () => {
    expect(wheel('<div class="line"><b>教育程度</b><i>\ue602</i></div>')).toBe('教育程度\ue602')
  })

  it('opens a page of its own for an answer, and none where a link says more', () => {
    const link = (words: string) => `<a class="line" href="vin.html">${words}<i class="arrow"></i></a>`
    expect(wheel(link('<b>车辆识别代号</b>'))).toBe('车辆识别代号')
    expect(wheel(link('<b>车辆识别代号</b><em>如何查看</em>'))).toBe(undefined)
    expect(wheel(link('<b>用户协议</b>'))).toBe(undefined)
  })

  it.each([
    ['<label>职务级别</label>', '职务级别'],
    ['<b>所在城市</b>', '所在城市'],
    ['<b>Titel:</b>', 'Titel:'],
    ['<b>王小明</b>', undefined],
    ['<b class="title">浙江省杭州市西湖区</b>', undefined],
    ['<b class="title">某某科技公司</b>', undefined],
  ])('calls a row without an answer by its name, and by no answer: %s', (words, name) => {
    forget()
    document.body.innerHTML = `<div>${INPUT_ROW}<div class="line">${words}<i class="arrow"></i></div></div>`
    const row = document.body.firstElementChild?.lastElementChild as Element
    expect(wheelRowAt(row, new Set(), 'form')?.name).toBe(name)
  })

  it('leaves what folds a part of the form up', () => {
    expect(wheel('<div class="line x-collapse-item__title"><span>教育经历</span><em>展开 &gt;</em></div>')).toBe(
      undefined,
    )
    expect(wheel('<div class="line"><div class="x-collapse-head"><b>教育经历</b><i>请选择 &gt;</i></div></div>')).toBe(
      undefined,
    )
  })

  it.each([
    '<div class="address-card" onclick="go()"><p>请选择收货地址</p></div>',
    '<div class="none" onclick="go()"><p>新增收货人地址</p></div>',
    '<div><p>选择上门地址</p><i class="icon-arrow"></i></div>',
  ])('%s asks for an address wherever it stands', (row) => {
    expect(wheel(row, '')).toBeDefined()
  })

  it('takes words that are read, and a bare request, for no row', () => {
    expect(wheel('<div><p>请选择收货地址</p></div>', '')).toBeUndefined()
    expect(wheel('<div onclick="go()"><p>查看收货地址</p></div>', '')).toBeUndefined()
  })

  it.each([
    '<div class="line submit-btn"><span>添加孩子</span></div>',
    '<div class="line am-input-label"><span>有效期</span><em>请选择</em></div>',
    '<div class="el-select"><div class="line"><span>行业</span><em>请选择行业</em></div></div>',
  ])('%s is no row', (row) => {
    expect(wheel(row)).toBeUndefined()
  })

  it('is a row among the form’s rows', () => {
    const row = '<div class="line"><span>所在地区</span><em>请选择 &gt;</em></div>'
    expect(wheel(row, '<div class="goods"><input></div>')).toBeUndefined()
    expect(wheel(row, '')).toBeUndefined()
  })

  const inForm = (row: string): string | undefined => {
    forget()
    document.body.innerHTML = `<div>${row}</div>`
    const [element] = document.body.firstElementChild?.children ?? []
    return wheelRowAt(element as Element, new Set(), 'form')?.element.textContent ?? undefined
  }

  it('puts the answer that is still to come where the arrow is seen, and leaves the name a name', () => {
    document.body.innerHTML = '<div><div><span>最高学历</span><i class="jiantou"></i></div></div>'
    const row = document.body.firstElementChild?.firstElementChild as Element
    const arrow = row.lastElementChild as Element
    const place = () => wheelRowAt(row, new Set(), 'form')?.element
    expect(place()).toBe(row)
    Object.defineProperties(arrow, { clientWidth: { value: 8 }, clientHeight: { value: 8 } })
    expect(place()).toBe(arrow)
  })

  it.each([
    ['<div><span>电子签名</span><i class="arrow"></i></div>', '电子签名'],
    ['<div><span>电子签约</span><em>待签</em></div>', '待签'],
    ['<div><span>证件照</span><em>去拍摄</em><i class="icon-right"></i></div>', '去拍摄'],
    ['<div style="cursor:pointer"><span>车型</span><em>轿车</em></div>', '轿车'],
    ['<div><span>自提门店</span><em>请选择</em></div>', '请选择'],
    ['<div><span>区域</span><em>武昌区</em><img src="/img/list_down.png"></div>', '武昌区'],
    ['<div><span>最高学历</span><i class="jiantou"></i></div>', '最高学历'],
    ['<div><span>车型</span><em>轿车</em><img src="/static/xiala.png"></div>', '轿车'],
    ['<div>选择省份：<em onclick="open()">北京</em></div>', '北京'],
    ['<div><span>是否有违规记录</span><em>否</em><i class="arrow"></i></div>', '否'],
  ])('%s asks among the fields of a form, whatever it is built like', (row, text) => {
    expect(inForm(row)).toBe(text)
  })

  it.each([
    '<div><span>我的订单</span><em>全部 ›</em></div>',
    '<div><span>用户协议</span><i class="arrow"></i></div>',
    '<div style="cursor:pointer">立即开通</div>',
    '<div><span>电话咨询</span><i class="arrow"></i></div>',
    '<div><span>青禾茶饮 人民路门店</span><i class="arrow"></i></div>',
    '<div><span>Contact us</span><i class="arrow"></i></div>',
    '<div style="cursor:pointer"><span>合计</span><em>¥12</em></div>',
    '<div><span>联系人</span><em>张三</em></div>',
    '<div class="part-title"><i>1</i><em>请选择就餐人数</em></div>',
    '<div class="line"><i>2</i><em>选择就诊人：</em></div>',
    '<div><span>手册</span><em>第二版</em><img src="/img/download.png"></div>',
    '<div>没有账号：<em onclick="open()">注册</em></div>',
    '<div>收货人：<em>李四</em></div>',
    '<div><em>1</em><a>2</a><a>&gt;</a></div>',
  ])('%s does not', (row) => {
    expect(inForm(row)).toBeUndefined()
  })

  it.each([
    '<div class="line"><span>合计</span><em>¥12</em></div>',
    '<a class="line" href="/orders"><span>我的订单</span><em>&gt;</em></a>',
    '<a class="line" href="#/orders"><span>我的订单</span><em>&gt;</em></a>',
    '<div class="line"><span>取餐地点</span><em>地图街 12 号</em></div>',
    '<div class="line"><span>温馨提示：请保持电话畅通</span></div>',
    '<button class="line">下一步 ></button>',
    '<div class="line"><a href="/rules">活动规则 &gt;</a></div>',
  ])('%s does not', (row) => {
    expect(wheel(row)).toBeUndefined()
  })

  it('looks past a class that is that of fields', () => {
    forget()
    document.body.innerHTML = '<div><b>市</b><div><em class="grey">请选择</em></div></div>'
    const [found] = wheelRowsIn(document.body.firstElementChild as Element, new Set(['grey']), 'form')
    expect(found?.element.textContent).toBe('请选择')
  })

  it('puts an answer that is still to come where there is room for it', () => {
    document.body.innerHTML = '<div><b>手机号码</b><em></em><i class="icon-arrow"></i></div>'
    const row = document.body.firstElementChild as Element
    const room = row.children[1] as Element
    Object.defineProperties(room, { clientWidth: { value: 80 }, clientHeight: { value: 20 } })
    expect(wheelRowAt(row, new Set(), 'form')?.element).toBe(room)
  })

  it('knows a form’s rows in other parts of it by their class', () => {
    forget()
    document.body.innerHTML = `<div><ul><li class="cell"><span>姓名</span><input></li></ul>
      <ul><li class="cell cell_access"><div>授权代取人</div><div>未设置 ›</div></li><li>合计 ›</li></ul></div>`
    const input = document.querySelector('input') as Element
    const classes = new Set([rowClassOf({ element: input, widget: 'input', members: [input] })])
    const [first, ...others] = wheelRowsIn(document.querySelectorAll('ul')[1] as Element, classes, 'none')
    expect(first?.element.textContent).toBe('未设置 ›')
    expect(others).toEqual([])
  })
})
