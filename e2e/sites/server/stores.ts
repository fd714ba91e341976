export interface Store {
  id: string
  name: string
  address: string
  phone: string
  lng: number
  lat: number
}

export const stores: Store[] = [
  {
    id: 'S021',
    name: '静安示例路店',
    address: '静安区示例路 128 号一层',
    phone: '021-00000021',
    lng: 121.4586,
    lat: 31.2304,
  },
  {
    id: 'S008',
    name: '徐汇样板弄店',
    address: '徐汇区样板弄 36 号',
    phone: '021-00000008',
    lng: 121.4452,
    lat: 31.2012,
  },
  {
    id: 'S033',
    name: '浦东虚构大道店',
    address: '浦东新区虚构大道 900 号 B1',
    phone: '021-00000033',
    lng: 121.5119,
    lat: 31.2337,
  },
]

export function nearest(lng: number, lat: number): Array<Store & { metres: number }> {
  return stores
    .map((store) => ({ ...store, metres: metresBetween(lng, lat, store) }))
    .sort((one, other) => one.metres - other.metres)
}

// Flat-earth distance: good to a few metres within one city.
function metresBetween(lng: number, lat: number, store: Store): number {
  const east = (store.lng - lng) * 111_320 * Math.cos((lat * Math.PI) / 180)
  const north = (store.lat - lat) * 110_540
  return Math.round(Math.hypot(east, north))
}
