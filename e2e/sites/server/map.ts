import { allowOrigins, json, type Site } from './http.ts'

/** A maps provider's reverse geocoder. It knows one district, which is all the shops need. */
export function mapSite(): Site {
  return allowOrigins(({ url }) => {
    if (url.pathname !== '/v3/geocode/regeo') return json(404, { status: '0', info: 'SERVICE_NOT_EXIST' })
    const location = url.searchParams.get('location')
    if (!location) return json(400, { status: '0', info: 'MISSING_REQUIRED_PARAMS' })
    return json(200, {
      status: '1',
      info: 'OK',
      regeocode: {
        formatted_address: '上海市静安区示例路 128 弄',
        addressComponent: { province: '上海市', city: '上海市', district: '静安区', township: '示例街道' },
      },
    })
  })
}
