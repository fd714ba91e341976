import { reactive } from 'vue'
import { mapOrigin } from './hosts.ts'

declare global {
  interface Window {
    hwLocation?: Promise<GeolocationCoordinates | null>
  }
}

export interface Position {
  lng: number
  lat: number
  accuracy: number
}

export const here = reactive<{ position: Position | null; district: string }>({ position: null, district: '' })

// A permission prompt that nobody answers never calls back; the shop does not wait for ever.
const patience = 6000

function locate(): Promise<GeolocationCoordinates | null> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience, null)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(coords),
      () => resolve(null),
      { enableHighAccuracy: true, timeout: 5000 },
    )
  })
}

async function remember(coords: GeolocationCoordinates | null): Promise<boolean> {
  if (!coords) return false
  here.position = { lng: coords.longitude, lat: coords.latitude, accuracy: coords.accuracy }
  const query = new URLSearchParams({
    key: 'hewu-h5-0000',
    location: `${coords.longitude},${coords.latitude}`,
    output: 'json',
  })
  try {
    const answer = await fetch(`${mapOrigin}/v3/geocode/regeo?${query}`)
    const place: { regeocode?: { addressComponent?: { district?: string } } } = await answer.json()
    here.district = place.regeocode?.addressComponent?.district ?? ''
  } catch {
    here.district = ''
  }
  return true
}

/** Takes up the position that the page's first script asked for. */
export async function takeFirstPosition(): Promise<void> {
  await remember((await window.hwLocation) ?? null)
}

export async function relocate(): Promise<boolean> {
  return remember(await locate())
}
