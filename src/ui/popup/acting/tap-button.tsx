import { useTap } from './use-tap'

/** A button with what came of it, told to screen readers too. */
export const TapButton = ({ name, work }: { name: string; work: () => Promise<string> }) => {
  const { said, busy, tap } = useTap(work)
  return (
    <>
      <button type="button" class="button" disabled={busy} onClick={tap}>
        {name}
      </button>
      <p role="status" class="quiet">
        {said}
      </p>
    </>
  )
}
