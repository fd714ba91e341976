import { request } from '../../messages/send'
import { comeForward } from '../shared/browser'

const toBlob = (base64: string, type: string): Blob =>
  new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type })

/** The picture that this page was opened for: one of a page's, or what a tab shows. Undefined where it was opened for none, null where it cannot be had. */
export const givenPicture = async (address: URL): Promise<Blob | null | undefined> => {
  const image = address.searchParams.get('image')
  if (image !== null) {
    const picture = await request('picture.get', { url: image })
    return picture && toBlob(picture.base64, picture.type)
  }
  const tab = address.searchParams.get('tab')
  if (tab === null) return undefined
  // Only a page in front can be photographed: this one comes forward afterwards.
  const shot = await request('screenshot.take', { tab: Number(tab) }).catch(() => null)
  await comeForward()
  const [, base64 = ''] = shot?.split(',') ?? []
  return base64 === '' ? null : toBlob(base64, 'image/png')
}
