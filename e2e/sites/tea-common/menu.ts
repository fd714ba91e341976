/** Prices are in fen throughout, so that sums stay whole numbers. */
export interface MenuItem {
  sku: string
  name: string
  note: string
  price: number
  category: CategoryKey
  art: string
  /** Drinks are made to order; snacks come as they are. */
  made: boolean
  badge?: string
}

export type CategoryKey = 'season' | 'milk' | 'fruit' | 'leaf' | 'snack'

export interface Category {
  key: CategoryKey
  name: string
}

export const categories: Category[] = [
  { key: 'season', name: '当季鲜作' },
  { key: 'milk', name: '醇香奶茶' },
  { key: 'fruit', name: '清爽果茶' },
  { key: 'leaf', name: '原叶纯茶' },
  { key: 'snack', name: '配茶小食' },
]

function drink(
  sku: string,
  category: CategoryKey,
  name: string,
  price: number,
  note: string,
  art: string,
  badge?: string,
): MenuItem {
  return { sku, name, note, price, category, art, made: true, ...(badge ? { badge } : {}) }
}

function snack(sku: string, name: string, price: number, note: string, art: string): MenuItem {
  return { sku, name, note, price, category: 'snack', art, made: false }
}

export const items: MenuItem[] = [
  drink('T1001', 'season', '桂花乌龙鲜奶茶', 1800, '金桂窨制乌龙，奶香轻盈', 'osmanthus', '本季主推'),
  drink('T1002', 'season', '青提茉莉冰茶', 1900, '整颗青提手剥，茉莉茶底清亮', 'grape', '新品'),
  drink('T1003', 'milk', '黑糖珠珠鲜奶', 1600, '慢熬黑糖挂壁，珍珠当日煮制', 'brownSugar', '回头客多'),
  drink('T1004', 'milk', '岩韵大红袍奶茶', 1700, '炭焙茶香打底，回甘悠长', 'rockTea'),
  drink('T1005', 'milk', '芋泥糯米奶茶', 2000, '荔浦芋头手捣成泥，糯米软弹', 'taro'),
  drink('T1006', 'fruit', '白桃乌龙鲜果茶', 2100, '当日切桃，果肉看得见', 'peach'),
  drink('T1007', 'fruit', '柚香四季春', 1500, '红柚果粒配四季春，微苦回甜', 'pomelo'),
  drink('T1008', 'leaf', '抹茶云顶鲜奶', 2200, '石磨抹茶，轻打奶云封顶', 'matcha'),
  drink('T1009', 'leaf', '冷泡碧螺春', 1200, '低温冷泡六小时，鲜爽不涩', 'greenTea', '低糖'),
  snack('S2001', '海盐麻薯球', 900, '三枚装，外酥里糯', 'mochi'),
  snack('S2002', '红豆铜锣烧', 1100, '红豆沙绵密，茶铺每日现烤', 'dorayaki'),
  snack('S2003', '伯爵茶蛋糕卷', 1600, '茶粉入坯，奶油不腻', 'roll'),
  snack('S2004', '椒盐蛋卷', 800, '薄脆现卷，配纯茶正好', 'eggRoll'),
]

export const specOptions = {
  size: ['中杯', '大杯'],
  ice: ['正常冰', '少冰', '去冰', '温热'],
  sugar: ['七分糖', '五分糖', '三分糖', '不另加糖'],
} as const

export interface Spec {
  size: string
  ice: string
  sugar: string
}

export const usualSpec: Spec = { size: '中杯', ice: '少冰', sugar: '五分糖' }

export function priceOf(item: MenuItem, spec: Spec | null): number {
  return item.price + (spec?.size === '大杯' ? 300 : 0)
}

export function yuan(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2)
}
