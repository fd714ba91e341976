interface Dot {
  x: number
  y: number
  r: number
  fill: string
}

export interface CupArt {
  background: string
  /** From the surface of the drink to the bottom of the cup. */
  liquid: [string, string, string]
  foam?: string
  straw: string
  dots: Dot[]
}

function dots(fill: string, r: number, at: Array<[number, number]>): Dot[] {
  return at.map(([x, y]) => ({ x, y, r, fill }))
}

const pearls = dots('#3a2118', 3.1, [
  [38, 80],
  [44, 81],
  [50, 80],
  [56, 81],
  [41, 75],
  [47, 75.5],
  [53, 75],
  [59, 76],
])

export const cups: Record<string, CupArt> = {
  osmanthus: {
    background: '#fbf0d9',
    liquid: ['#f6e3bd', '#e3b877', '#c8893f'],
    straw: '#8a5a2b',
    dots: dots('#f2a825', 1.5, [
      [38, 41],
      [45, 39.5],
      [52, 42],
      [58, 40],
      [42, 47],
      [55, 48],
      [49, 54],
    ]),
  },
  grape: {
    background: '#eaf4e1',
    liquid: ['#edf6d8', '#d3e8a6', '#b4d67b'],
    straw: '#5f8f3c',
    dots: [
      ...dots('#9cc75a', 5, [
        [40, 50],
        [52, 46],
        [57, 57],
        [44, 61],
        [54, 69],
        [42, 74],
      ]),
      ...dots('#e6f4c8', 1.4, [
        [38.5, 48.5],
        [50.5, 44.5],
        [55.5, 55.5],
        [42.5, 59.5],
        [52.5, 67.5],
      ]),
    ],
  },
  brownSugar: {
    background: '#f4e8de',
    liquid: ['#fbf3e6', '#e2c3a0', '#8b5430'],
    straw: '#5b3620',
    dots: pearls,
  },
  rockTea: {
    background: '#f3e2d6',
    liquid: ['#d9a679', '#b87445', '#8c4c28'],
    foam: '#f8eadb',
    straw: '#6b3a20',
    dots: [],
  },
  taro: {
    background: '#efe8f5',
    liquid: ['#f7f0f8', '#d9c7e6', '#a98bc4'],
    straw: '#7d5f9b',
    dots: [
      ...dots('#9a7ab8', 6.5, [
        [40, 78],
        [51, 80],
        [59, 77],
      ]),
      ...dots('#fffdf8', 1.8, [
        [43, 68],
        [52, 70],
        [57, 66],
        [39, 65],
      ]),
    ],
  },
  peach: {
    background: '#fdebe7',
    liquid: ['#fce6d9', '#f7b9a6', '#ee8f86'],
    straw: '#c65f5a',
    dots: [
      ...dots('#fbd0bd', 6, [
        [42, 50],
        [54, 58],
        [43, 71],
      ]),
      ...dots('#f3a08f', 2.2, [
        [42, 50],
        [54, 58],
        [43, 71],
      ]),
    ],
  },
  pomelo: {
    background: '#fdeee0',
    liquid: ['#fdf0cf', '#f9cf8f', '#f2a36a'],
    straw: '#d0713b',
    dots: [
      ...dots('#f0785e', 6.4, [
        [43, 49],
        [55, 66],
      ]),
      ...dots('#ffd9c7', 4.6, [
        [43, 49],
        [55, 66],
      ]),
      ...dots('#f0785e', 1.5, [
        [43, 49],
        [55, 66],
      ]),
    ],
  },
  matcha: {
    background: '#e8f1dd',
    liquid: ['#a9c47b', '#7ea452', '#5c8538'],
    foam: '#fbfaf0',
    straw: '#4b6d2f',
    dots: dots('#86a85a', 1.1, [
      [40, 35],
      [47, 33.5],
      [55, 35],
      [51, 36.5],
    ]),
  },
  greenTea: {
    background: '#e6f2ea',
    liquid: ['#e9f3c9', '#d5e6a0', '#bcd478'],
    straw: '#4d8563',
    dots: dots('#6d9a4a', 1.6, [
      [41, 79],
      [46, 76],
      [52, 80],
      [57, 77],
      [49, 70],
    ]),
  },
}
