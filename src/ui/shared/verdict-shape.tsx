import type { Severity } from '../../core/model/outcome'
import { useTexts } from './words'

const PATHS: Record<Severity, preact.JSX.Element> = {
  info: <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" stroke-width="3" />,
  caution: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  likely_breach: (
    <path
      d="M8 2.2 14.6 13.6H1.4Z"
      fill="currentColor"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linejoin="round"
    />
  ),
  clear_breach: <rect x="2" y="2" width="12" height="12" rx="1.5" fill="currentColor" />,
}

/**
 * The mark of a severity: ring, dot, triangle or square in its colour. `named` tells the word to screen readers where
 * no word stands beside it.
 */
export const VerdictShape = ({
  severity,
  size = 16,
  named = false,
}: {
  severity: Severity
  size?: number
  named?: boolean
}) => {
  const texts = useTexts()
  const look = { class: `shape tone-${severity}`, width: size, height: size, viewBox: '0 0 16 16' }
  if (!named)
    return (
      <svg {...look} aria-hidden="true">
        {PATHS[severity]}
      </svg>
    )
  return (
    <svg {...look} role="img" aria-label={texts.say(`severity.${severity}`)}>
      {PATHS[severity]}
    </svg>
  )
}
