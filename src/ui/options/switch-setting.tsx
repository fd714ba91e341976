/** One thing that is on or off, with what it means. */
export const SwitchSetting = ({
  id,
  label,
  hint,
  on,
  fixed = false,
  onChange,
}: {
  id: string
  label: string
  hint: string
  on: boolean
  /** Set by an administrator. */
  fixed?: boolean
  onChange: (on: boolean) => void
}) => (
  <div class="setting">
    <label for={id}>{label}</label>
    <input
      id={id}
      disabled={fixed}
      type="checkbox"
      role="switch"
      aria-describedby={`${id}-hint`}
      aria-checked={on}
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <p id={`${id}-hint`}>{hint}</p>
  </div>
)
