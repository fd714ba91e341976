import type { Detection, Detector, Signal } from '../model/detection'

/** Below this a control counts as asking for nothing that the product knows. */
export const LEAST_CONFIDENCE = 0.5

/**
 * The one answer for a control: the most confident detection. Where nothing reaches 0.5, or the case for "not personal"
 * is the stronger, the category is null, and the confidence is that of the null.
 */
export const classifyField = (signal: Signal, detectors: readonly Detector[]): Detection => {
  let best: Detection | null = null
  for (const detector of detectors) {
    const detection = detector.detect(signal)
    if (!detection) continue
    // "Not personal" has to be the stronger: where both read the same word, the company that gives it meaning decides.
    const ahead = best ? detection.confidence - best.confidence : 1
    if (ahead > 0 || (ahead === 0 && best?.category === null)) best = detection
  }
  if (!best) return { category: null, confidence: 1, why: [] }
  if (best.confidence >= LEAST_CONFIDENCE) return best
  return { category: null, confidence: Math.round((1 - best.confidence) * 1000) / 1000, why: [] }
}
