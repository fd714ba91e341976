import { QUICK, readCodes } from './read-codes'

/** Twelve megapixels tell no more of a code than two do, and take six times as long. */
const MAX_SIDE = 1600

const pixelsOf = async (picture: Blob): Promise<ImageData> => {
  // The browser knows more formats than the reader, and turns what a phone has saved lying on its side.
  const bitmap = await createImageBitmap(picture)
  const scale = Math.min(1, MAX_SIDE / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  return context.getImageData(0, 0, width, height)
}

/** Texts of the codes in a picture, each once. Fails where the picture cannot be read. */
export const decodePicture = async (picture: Blob): Promise<string[]> => readCodes(await pixelsOf(picture))

/** Texts of the codes in one moment of a camera. */
export const decodeFrame = async (frame: ImageData): Promise<string[]> => readCodes(frame, QUICK)
