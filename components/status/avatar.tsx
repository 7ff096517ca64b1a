import { initialsOf } from '#components/status/initials.ts'

/** Initials in a circle. Decorative: the name must stand beside it, or be given as `label`. */
export function Avatar({
  name,
  large,
  label,
}: {
  name: string
  large?: boolean | undefined
  label?: string | undefined
}) {
  const className = large ? 'avatar avatar-large' : 'avatar'
  if (label === undefined)
    return (
      <span className={className} aria-hidden="true">
        {initialsOf(name)}
      </span>
    )
  return (
    <span className={className} role="img" aria-label={label} title={label}>
      {initialsOf(name)}
    </span>
  )
}
