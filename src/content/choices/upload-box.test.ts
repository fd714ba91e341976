// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest'
import { forget } from '../memo'
import { drawnIn } from './drawn'

const boxes = (row: string): string[] => {
  forget()
  document.body.innerHTML = `<form><div><input></div><div id="row">${row}</div></form>`
  return drawnIn(document.getElementById('row') as Element, true).map(({ widget, element }) =>
    `${widget} ${element.className || textOf(element)}`.trim(),
  )
}
const textOf = (element: Element): string => element.textContent?.trim() ?? ''

describe('boxes that take a picture', () => {
  it.each([
    ['<p>现场照片</p><div class="box"><i></i><span>选择图片</span></div>', ['file box']],
    ['<p>頭像</p><div class="box"><span>點擊更換</span></div>', ['file box']],
    ['<span>头像</span><span class="go">修改 ></span>', ['file go']],
    ['<p class="ocr"><img><b>识别行驶证，自动填信息</b></p>', ['file 识别行驶证，自动填信息']],
    ['<p>病历截图</p><div class="upload-box"><i class="plus"></i></div>', ['file upload-box']],
    ['<p>房产证照片</p><div class="pic-add">+</div>', ['file pic-add']],
    [
      '<p>身份证人像面照片</p><div class="file-picker__box is-add"><i></i><i></i></div>',
      ['file file-picker__box is-add'],
    ],
    [
      '<div class="head"><i class="title">点击上传行驶证(正面)</i><b class="uploader-info">1/1</b></div><u class="uploader__in"></u>',
      ['file uploader__in'],
    ],
    ['<p>行驶证</p><input type="button" value="上传照片" class="up">', ['file up']],
    ['<p>患处</p><img class="plus" ng-click="choosePhoto()">', ['file plus']],
    ['<p>登记证</p><div class="uploader"></div>', ['file uploader']],
    ['<p>原件</p><div class="addImage">+</div>', ['file addImage']],
    ['<b>户主</b><img class="camera" onclick="scan()">', ['file camera']],
    ['<b>户主</b><i class="go">上传照片</i><form style="display:none"><p><input type="file"></p></form>', ['file go']],
    ['<p>产品视频</p><div class="upload-add"><b>+</b></div>', ['file upload-add']],
    ['<b>现场图片</b><button class="pill" data-cmd="upload"><i></i></button>', ['file pill']],
    ['<p>宠物</p><div class="box">📷 上传照片</div>', ['file box']],
    ['<p>宝贝</p><div class="upload-btn"><i></i>0/9</div>', ['file upload-btn']],
    ['<p>上传凭证</p><div class="uploader"><i></i><em>0/3</em></div>', ['file 上传凭证0/3']],
    ['<div class="side">身份证人像面</div><div class="shot">去拍摄</div>', ['file shot']],
    ['<p>第一步：准备好原件</p><div class="front"><img src="i.png"><p>身份证正面</p></div>', ['file front']],
    [
      '<div><div class="a"><img src="i.png"><p>正面</p></div><div class="b"><img src="i.png"><p>反面</p></div></div>',
      ['file a', 'file b'],
    ],
    ['<p>证件上传</p><div class="uimg"><i class="plus">+</i><b>驾驶证照片</b></div>', ['file uimg']],
    ['<p>店铺头像</p><div class="file-picker__box is-add"><i>\ue604</i></div>', ['file file-picker__box is-add']],
    ['<p>Selfie</p><div class="cam">Take a photo</div>', ['file cam']],
    ['<p>Profile picture</p><div class="cam">Change</div>', ['file cam']],
    ['<p>本人写真</p><div class="cam">写真を追加</div>', ['file cam']],
    ['<p>Licence</p><div class="cam">Attach file</div>', ['file cam']],
  ])('are known in %s', (row, found) => {
    expect(boxes(row)).toEqual(found)
  })

  it.each([
    '<div class="tab"><i class="icon-home"></i><span>返回主页</span></div>',
    '<span>收货地址</span><span>修改</span>',
    '<span>所在门店</span><span class="go">选择</span>',
    '<span>桌号</span><span>更换</span>',
    '<p>招牌奶茶</p><div class="img-box"></div>',
    '<p>商品图</p><div class="image"></div>',
    '<p>共 3 张图</p><span>查看全部</span>',
    '<div class="upload-tips">照片</div>',
    '<b>户主</b><i class="icon-camera"></i>',
    '<b>验证码</b><i class="upload"></i>',
    '<b>户主</b><i class="go">上传照片</i><input type="file" style="display:none">',
    '<p>图片</p><div class="uploader-preview"><img></div>',
    '<span>规格</span><span class="add">+</span>',
    '<p>上传成功</p>',
    '<span>商家相册</span><i></i>',
    '<span>相册</span>',
    '<div class="add">新增</div><p>联系人</p>',
  ])('are none in %s', (row) => {
    expect(boxes(row)).toEqual([])
  })

  it('are known in rows alike that share one input', () => {
    forget()
    const row = '<div class="row"><p>行驶证</p><b class="go">上传照片</b></div>'
    const found = (rows: string) => {
      document.body.innerHTML = `<div><input type="file">${rows}</div>`
      return drawnIn(document.querySelector('.row') as Element, true).length
    }
    expect(found(row)).toBe(0)
    expect(found(row.repeat(3))).toBe(1)
  })
})
