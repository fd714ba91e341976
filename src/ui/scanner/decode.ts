import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader'
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url'
import options from './reader-options.json'

/** A picture is searched with patience, for it is all there is. */
const OPTIONS = options as ReaderOptions
/** A live picture has another chance in a moment. */
const QUICK: ReaderOptions = { ...OPTIONS, tryHarder: false, maxNumberOfSymbols: 4 }

prepareZXingModule({
  overrides: {
    locateFile: (path: string, prefix: string) =>
      path.endsWith('.wasm') ? new URL(wasmUrl, location.origin).href : prefix + path,
  },
})

const textsOf = (codes: Awaited<ReturnType<typeof readBarcodes>>): string[] => [
  ...new Set(codes.filter(({ isValid, text }) => isValid && text !== '').map(({ text }) => text)),
]

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
export const decodePicture = async (picture: Blob): Promise<string[]> =>
  textsOf(await readBarcodes(await pixelsOf(picture), OPTIONS))

/** Texts of the codes in one moment of a camera. */
export const decodeFrame = async (frame: ImageData): Promise<string[]> => textsOf(await readBarcodes(frame, QUICK))
