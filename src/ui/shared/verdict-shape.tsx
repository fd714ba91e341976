import type { Severity } from '../../core/model/outcome'

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
 * The mark of a severity: ring, dot, triangle or square in its colour. `name` is the word for screen readers where none
 * stands beside it.
 */
export const VerdictShape = ({ severity, size = 16, name }: { severity: Severity; size?: number; name?: string }) => {
  const look = { class: `shape tone-${severity}`, width: size, height: size, viewBox: '0 0 16 16' }
  if (name === undefined)
    return (
      <svg {...look} aria-hidden="true">
        {PATHS[severity]}
      </svg>
    )
  return (
    <svg {...look} role="img" aria-label={name}>
      {PATHS[severity]}
    </svg>
  )
}
