/** Apps whose built-in browser a page may insist on. */
export const EMULATED = ['wechat', 'alipay'] as const
export type Emulated = (typeof EMULATED)[number]

const ANDROID =
  'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/UQ1A.240205.002; wv) AppleWebKit/537.36 (KHTML, like Gecko)'

/**
 * What the apps' browsers call themselves. Pages look for `MicroMessenger` and `AlipayClient`; the rest keeps the form of
 * the real ones. Header and script must say the same, so it depends on nothing.
 */
export const AGENTS: Record<Emulated, string> = {
  wechat: `${ANDROID} Version/4.0 Chrome/130.0.6723.103 Mobile Safari/537.36 XWEB/1300333 MMWEBSDK/20240801 MicroMessenger/8.0.54.2760(0x28003635) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64`,
  alipay: `${ANDROID} Version/4.0 UCBS/3.22.2.72 Chrome/130.0.6723.103 Mobile Safari/537.36 NebulaSDK/1.8.100112 Nebula AlipayDefined(nt:WIFI,ws:412|0|2.6) AliApp(AP/10.6.58.8000) AlipayClient/10.6.58.8000 Language/zh-Hans`,
}
