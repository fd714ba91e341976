const PAUSE = 150
/** Codes on tables fill much of the picture: more pixels only cost time. */
const WIDTH = 960

type Decode = (frame: ImageData) => Promise<string[]>

/** Shows the camera in a video element and gives the texts of the first codes that it sees. Stops when `signal` says so. */
export const watchCamera = async (video: HTMLVideoElement, decode: Decode, signal: AbortSignal): Promise<string[]> => {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false })
  try {
    signal.throwIfAborted()
    video.srcObject = stream
    await video.play()
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d', { willReadFrequently: true })
    while (context && !signal.aborted) {
      const scale = Math.min(1, WIDTH / (video.videoWidth || WIDTH))
      canvas.width = Math.round(video.videoWidth * scale) || 1
      canvas.height = Math.round(video.videoHeight * scale) || 1
      context.drawImage(video, 0, 0, canvas.width, canvas.height)
      const texts = await decode(context.getImageData(0, 0, canvas.width, canvas.height))
      if (texts.length > 0) return texts
      await new Promise((done) => setTimeout(done, PAUSE))
    }
    return []
  } finally {
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
}
