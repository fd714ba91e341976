import { maskAll } from './clues/mask'
import { weigh } from './clues/weigh'

/** Where a person or a car has been, point after point. */
export const detector = weigh(
  'location_track',
  {
    labels:
      /行[踪驶程动]轨迹|(?:位置|运动|出行|行车|活动)轨迹|轨迹信息|(?:近|过去)?(?:14|十四|\d+)天(?:内)?(?:行程|旅居史|活动轨迹)|旅居史|行程码|location history|travel history|itinerary/u,
    not: /物流|快递|鼠标|轨迹球/u,
    keys: ['location_track', 'track_points', 'trajectory', 'guiji', 'travel_history'],
  },
  {
    wireKeys: [
      'location_track',
      'track_points',
      'gps_track',
      'trajectory',
      'location_history',
      'travel_history',
      'track_list',
    ],
    plausible: (value) => value.length >= 8,
    mask: maskAll,
  },
)
