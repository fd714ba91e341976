import { describe, expect, it } from 'vitest'
import type { FieldShown } from '../model/observation'
import { isAuthorization } from './authorize-words'
import { fieldSeen } from './sample'

const button = (label: string, tokens: string[] = []): FieldShown => {
  const field = fieldSeen(1, 'k', label) as FieldShown
  return { ...field, signals: { ...field.signals, label, tokens } }
}

describe('isAuthorization', () => {
  it.each([
    '用蓝牙和定位找车',
    '用手机定位导航',
    '按住说话',
    '开始录音',
    '讀取相簿',
    '从图库选择',
    '征信查询授权',
    '授权导入公积金',
    'Record a short video',
    '微信一键登录',
    '手机号快捷登录',
    '授权获取头像昵称',
    '本机号码一键登录',
    '微信登录',
    '授权读取通讯录',
    '获取我的位置',
    '从通讯录选择',
    '刷脸登录',
    '录入指纹',
    '抖音授权登录',
    'Sign in with Google',
    'Continue with Facebook',
    '使用 Apple 账号登录',
    '手机号一键注册',
    '微信手机号一键入会',
    '绑定微信手机号',
    '换微信账号',
    '使用微信头像和昵称',
    '使用当前定位',
    '授权获取支付信用分',
    '開啟定位',
    '允許使用相機',
    '上报我的位置',
    '重新定位',
    '定位当前地址',
    '打开摄像头',
    '允许使用麦克风',
    '语音输入',
    '读取剪贴板',
    '查找附近门店',
    'Use my current location',
    'Utiliser ma position',
    'Usar mi ubicación actual',
    'Standort verwenden',
    '現在地を取得',
    '내 위치 사용',
    'Gunakan lokasi saya',
    'LINEでログイン',
    '카카오 로그인',
  ])('%s gives', (label) => {
    expect(isAuthorization(button(label))).toBe(true)
  })

  it('hears a platform that has its own kind of button, whatever stands on it', () => {
    expect(isAuthorization(button('换一张', ['chooseAvatar']))).toBe(true)
    expect(isAuthorization(button('继续', ['getPhoneNumber']))).toBe(true)
  })

  it.each([
    '常用联系人',
    '当前位置: 首页 > 留言板',
    '使用公积金贷款',
    '录入完成',
    'Watch the video',
    'Recorded orders',
    '登录',
    '使用手机号登录',
    '一键领取优惠券',
    'Continue with payment',
    '同意并授权',
    '获取更多',
    '附近门店',
    '语音播报',
    '取消授权',
    'Store locations',
    'Choose a location',
    '座位选择',
    '登录其他方式',
  ])('%s does not', (label) => {
    expect(isAuthorization(button(label))).toBe(false)
  })
})
