import { describe, expect, it } from 'vitest'
import { engineParts } from '../catalog'
import { createRecipientReader } from '../core/normalize/parties'

const { recipients, registrableDomain } = engineParts
const { read } = createRecipientReader(recipients, registrableDomain)

/** Hosts that shops' pages really ask, one of each family, and what they are there for. */
const HOSTS: Readonly<Record<string, string>> = {
  'hm.baidu.com': 'analytics',
  's95.cnzz.com': 'analytics',
  'c.cnzz.com': 'analytics',
  'ulogs.umeng.com': 'analytics',
  'ulogs.umengcloud.com': 'analytics',
  'g.cn.miaozhen.com': 'advertising',
  'www.google-analytics.com': 'analytics',
  'shop.datasink.sensorsdata.cn': 'analytics',
  'static.sensorsdata.cn': 'analytics',
  'api.growingio.com': 'analytics',
  'assets.giocdn.com': 'analytics',
  'u.zhugeapi.com': 'analytics',
  'zhugeio.com': 'analytics',
  'h5.talkingdata.com': 'analytics',
  'sdk.talkingdata.net': 'analytics',
  'js.users.51.la': 'analytics',
  'sdk.51.la': 'analytics',
  'pingjs.qq.com': 'analytics',
  'pingtas.qq.com': 'analytics',
  'tajs.qq.com': 'analytics',
  'vm.gtimg.cn': 'cdn',
  'mcs.zijieapi.com': 'analytics',
  'mcs.volceapplog.com': 'analytics',
  'lf3-cdn-tos.bytegoofy.com': 'analytics',
  'webapi.amap.com': 'maps',
  'restapi.amap.com': 'maps',
  'apis.map.qq.com': 'maps',
  'api.map.baidu.com': 'maps',
  'api0.map.bdimg.com': 'maps',
  'static.geetest.com': 'captcha',
  'gcaptcha4.geetest.com': 'captcha',
  'captcha.qq.com': 'captcha',
  'turing.captcha.qcloud.com': 'captcha',
  'turing.captcha.gtimg.com': 'captcha',
  'cf.aliyun.com': 'captcha',
  'x.saf.aliyuncs.com': 'captcha',
  'cstaticdun.126.net': 'captcha',
  'c.dun.163.com': 'captcha',
  'shop.cn-hangzhou.log.aliyuncs.com': 'monitoring',
  'arms-retcode.aliyuncs.com': 'monitoring',
  'o1.ingest.sentry.io': 'monitoring',
  'aegis.qq.com': 'monitoring',
  'rumt-zh.com': 'monitoring',
  'bugly.qq.com': 'monitoring',
  'api.jpush.cn': 'push',
  'api.verification.jiguang.cn': 'push',
  'verify.cmpassport.com': 'login',
  'ms.zzx9.cn': 'login',
  'open.e.189.cn': 'login',
  'shop.udesk.cn': 'chat',
  'qiyukf.com': 'chat',
  'nim.qiyukf.net': 'chat',
  'static.meiqia.com': 'chat',
  'shop.sobot.com': 'chat',
  'mpkf.weixin.qq.com': 'chat',
  'crm1.dkf.qq.com': 'chat',
  'kefu.easemob.com': 'chat',
  'p.qiao.baidu.com': 'chat',
  'affim.baidu.com': 'chat',
  'tb.53kf.com': 'chat',
  'open.weixin.qq.com': 'platform',
  'mp.weixin.qq.com': 'platform',
  'res.wx.qq.com': 'platform',
  'graph.qq.com': 'login',
  'a.app.qq.com': 'platform',
  'openauth.alipay.com': 'platform',
  'as.alipayobjects.com': 'platform',
  'gw.alipayobjects.com': 'platform',
  'open.95516.com': 'payment',
  'at.alicdn.com': 'cdn',
  'g.alicdn.com': 'cdn',
  'cdn.bootcss.com': 'cdn',
  'cdn.bootcdn.net': 'cdn',
  'cdn.staticfile.org': 'cdn',
  'lib.baomitu.com': 'cdn',
  'unpkg.com': 'cdn',
  'cdn.jsdelivr.net': 'cdn',
  'libs.baidu.com': 'cdn',
  'shop.oss-cn-hangzhou.aliyuncs.com': 'storage',
  'shop-1250000000.cos.ap-shanghai.myqcloud.com': 'storage',
  'x.clouddn.com': 'storage',
  'x.qiniucdn.com': 'storage',
  'nosdn.127.net': 'storage',
  'pv.sohu.com': 'ip_lookup',
  'ip.ws.126.net': 'ip_lookup',
  'api.ipify.org': 'ip_lookup',
  'hls.open.ys7.com': 'platform',
  'fuss10.elemecdn.com': 'ordering',
  'ecs-im.ele.me': 'ordering',
  'home.m.duiba.com.cn': 'advertising',
}

describe('recipients of a shop’s page', () => {
  it.each(Object.entries(HOSTS))('%s is there for %s', (host, purpose) => {
    const recipient = read(host, 'tea.example')
    expect(recipient).toMatchObject({ party: 'third', purpose })
    expect(recipient.operator).not.toBeNull()
  })

  it.each([
    ['restapi.amap.com', 'taobao.com'],
    ['ecs-im.ele.me', 'ele.me'],
    ['fuss10.elemecdn.com', 'ele.me'],
    ['static.tea.example', 'tea.example'],
    ['api.cloudtea.cn', 'cloudtea.com'],
    ['img.cloudteacdn.com', 'cloudtea.com'],
    ['a.static-cloudtea.com', 'cloudtea.cn'],
  ])('%s is the first party on %s', (host, site) => {
    expect(read(host, site).party).toBe('first')
  })

  it.each([
    ['other.github.io', 'shop.github.io'],
    ['other.oss-cn-hangzhou.aliyuncs.com', 'shop.oss-cn-hangzhou.aliyuncs.com'],
    ['a-1.cos.ap-shanghai.myqcloud.com', 'b-2.cos.ap-shanghai.myqcloud.com'],
    ['other.netlify.app', 'shop.netlify.app'],
    ['other.com.cn', 'shop.com.cn'],
    ['tracker.example.net', 'tea.example'],
    ['store.net', 'store.com'],
    ['cloudteahouse.com', 'cloudtea.com'],
    ['cloudtea.evil.com', 'cloudtea.com'],
  ])('%s is a third party for %s, though they share a suffix', (host, site) => {
    expect(read(host, registrableDomain(site)).party).toBe('third')
  })

  it('does not know a host that only sounds alike', () => {
    for (const host of ['notumeng.com', 'amap.com.evil.example', 'xqq.com', 'baidu.com.cn.example'])
      expect(read(host, 'tea.example')).toMatchObject({ operator: null, purpose: 'unknown' })
  })
})
