import { describe, expect, it } from 'vitest'
import { shiftedPlaces, toBd09, toGcj02 } from './shifted-places'

/** By gcoord 1.0.7, another's code: longitude and latitude of the satellites, of GCJ-02, of BD-09. */
const PLACES = [
  [121.473701, 31.230416, 121.47822405739267, 31.22847374224698, 121.48478247238995, 31.23432658138832],
  [116.397, 39.909, 116.40324350604497, 39.91040339728811, 116.40961569346796, 39.916744221722645],
  [87.6, 43.8, 87.60283897227161, 43.80121203029208, 87.60921015182171, 43.80747250765041],
] as const

describe('the places of Chinese maps', () => {
  it.each(PLACES)('%d, %d', (longitude, latitude, east, north, eastBaidu, northBaidu) => {
    const onMap = toGcj02({ latitude, longitude })
    expect(onMap.longitude).toBeCloseTo(east, 9)
    expect(onMap.latitude).toBeCloseTo(north, 9)
    expect(toBd09(onMap).longitude).toBeCloseTo(eastBaidu, 9)
    expect(toBd09(onMap).latitude).toBeCloseTo(northBaidu, 9)
  })

  it('are none abroad', () => {
    expect(shiftedPlaces({ latitude: 57.64911, longitude: 10.40744 })).toEqual([])
  })
})
