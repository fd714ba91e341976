// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest'
import { isPictureFrame, isPressedPicture, isUploadPicture } from './picture-frame'

const SQUARE = 'width:80px;height:80px'
const DASHED = `${SQUARE};border:1px dashed #999`

const isFrame = (html: string): boolean => {
  document.body.innerHTML = html
  return isPictureFrame(document.body.firstElementChild as Element)
}

describe('isPictureFrame', () => {
  it.each([
    `<div style="${DASHED}"><i></i><span>人像页</span></div>`,
    `<div style="${DASHED}">+</div>`,
    `<div style="${DASHED}"></div>`,
    `<div style="width:340px;height:200px;border:1px dashed #999"><img><span>Front side</span></div>`,
    `<taro-view-core class="pic-add" style="${SQUARE}"><i class="icon"></i>加一张</taro-view-core>`,
    `<uni-view class="upload-btn" style="${SQUARE}"><uni-text>+</uni-text></uni-view>`,
  ])('is said of %s', (html) => {
    expect(isFrame(html)).toBe(true)
  })

  it.each([
    `<div style="width:300px;height:44px;border:1px dashed #999">+ 新增地址</div>`,
    `<div style="${DASHED}"><b>满100减10</b><i></i></div>`,
    `<div style="${DASHED}"><b>周末</b><span>可用</span></div>`,
    `<div style="${SQUARE}"><i class="icon"></i><span>停车</span></div>`,
    `<div class="goods-img" style="${SQUARE}"><img></div>`,
    `<div class="add" style="width:24px;height:24px">+</div>`,
    `<a href="/more" style="${DASHED}"><i></i></a>`,
    `<div class="upload-tips" style="${SQUARE}"><i></i></div>`,
  ])('and not of %s', (html) => {
    expect(isFrame(html)).toBe(false)
  })
})

describe('isPressedPicture', () => {
  const isPressed = (html: string): boolean => {
    document.body.innerHTML = html
    const row = document.body.firstElementChild as Element
    return isPressedPicture(row.lastElementChild as Element, row)
  }

  it.each([
    '<p><b>本人手持身份证照片</b><i onclick="take()"><img></i></p>',
    '<p><b>头像：</b><img onclick="take()"></p>',
    '<p><b>Your photo</b><img style="cursor:pointer"></p>',
    '<p><img src="/img/guide.png"><i style="cursor:pointer"><img src="/img/id_front.png"></i></p>',
  ])('is said of %s', (html) => {
    expect(isPressed(html)).toBe(true)
  })

  it.each([
    '<p><b>头像</b><img></p>',
    '<p><i style="cursor:pointer"><img src="/front/banner.png"></i></p>',
    '<p><img src="/img/id_front.png"></p>',
    '<p><b>图形验证码</b><img onclick="next()"></p>',
    '<p><b>头像</b><a href="/album"><img></a></p>',
    '<p><b>点击照片可以看到大图</b><img onclick="show()"></p>',
  ])('and not of %s', (html) => {
    expect(isPressed(html)).toBe(false)
  })
})

describe('isUploadPicture', () => {
  const isIt = (html: string): boolean => {
    document.body.innerHTML = html
    const row = document.body.firstElementChild as Element
    return isUploadPicture(row.lastElementChild as Element, row)
  }
  const picture = (name: string) => `<p><taro-image-core><img src="/static/${name}"></taro-image-core></p>`

  it('knows a plus or a camera in a row that asks for a picture or a paper', () => {
    expect(isIt(`<div><b>诊断证明</b>${picture('add.png')}</div>`)).toBe(true)
    expect(isIt(`<div><b>行驶证照片</b>${picture('icon-camera@2x.png')}</div>`)).toBe(true)
    expect(isIt(`<div><b>医疗费用发票</b>${picture('upload_img.png')}</div>`)).toBe(true)
  })

  it('leaves other pictures and other rows', () => {
    expect(isIt(`<div><b>诊断证明</b>${picture('sample.png')}</div>`)).toBe(false)
    expect(isIt(`<div><b>数量</b>${picture('add.png')}</div>`)).toBe(false)
    expect(isIt(`<div><b>诊断证明</b><a href="/x"><img src="add.png"></a></div>`)).toBe(false)
  })
})
