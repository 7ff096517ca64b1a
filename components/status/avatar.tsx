/** First letters of the first and the last name; "Åsa von Essen" is ÅE. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase('sv')
}

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
