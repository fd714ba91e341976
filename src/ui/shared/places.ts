import type { LocalizedText } from '../../core/model/inspection'

export interface ChosenPlace {
  id: string
  name: LocalizedText
  /** Degrees, WGS 84. */
  latitude: number
  longitude: number
}

const place = (id: string, zh: string, en: string, latitude: number, longitude: number): ChosenPlace => ({
  id,
  name: { 'zh-CN': zh, en },
  latitude,
  longitude,
})

/** Centres of large cities, to the hundredth of a degree: what a page may be given in the place of one's own position. */
export const PLACES: readonly ChosenPlace[] = [
  place('beijing', '北京', 'Beijing', 39.9, 116.41),
  place('changsha', '长沙', 'Changsha', 28.23, 112.94),
  place('chengdu', '成都', 'Chengdu', 30.57, 104.07),
  place('chongqing', '重庆', 'Chongqing', 29.56, 106.55),
  place('guangzhou', '广州', 'Guangzhou', 23.13, 113.26),
  place('hangzhou', '杭州', 'Hangzhou', 30.27, 120.15),
  place('kunming', '昆明', 'Kunming', 24.88, 102.83),
  place('nanjing', '南京', 'Nanjing', 32.06, 118.8),
  place('shanghai', '上海', 'Shanghai', 31.23, 121.47),
  place('shenyang', '沈阳', 'Shenyang', 41.8, 123.43),
  place('shenzhen', '深圳', 'Shenzhen', 22.54, 114.06),
  place('tianjin', '天津', 'Tianjin', 39.13, 117.2),
  place('wuhan', '武汉', 'Wuhan', 30.59, 114.31),
  place('xiamen', '厦门', 'Xiamen', 24.48, 118.09),
  place('xian', '西安', 'Xi’an', 34.34, 108.94),
  place('zhengzhou', '郑州', 'Zhengzhou', 34.75, 113.63),
]
