import Link from 'next/link'
import { Icon } from '#components/icons/icon.tsx'

interface Props {
  previous?: string | undefined
  next?: string | undefined
  /** "Visar 50 ärenden": never a count of the whole register. */
  shown?: string | undefined
  label?: string | undefined
}

/** Cursor paging: only the way back and the way on, since nobody counts a million rows. */
export function Pagination({ previous, next, shown, label = 'Sidor' }: Props) {
  if (!previous && !next) return shown ? <p className="soft small py-3">{shown}</p> : null
  return (
    <nav className="pages" aria-label={label}>
      <span className="soft small">{shown}</span>
      <span className="actions">
        {previous ? (
          <Link className="button button-small" rel="prev" href={previous} prefetch={false}>
            <Icon name="chevron-left" />
            Föregående
          </Link>
        ) : null}
        {next ? (
          <Link className="button button-small" rel="next" href={next} prefetch={false}>
            Nästa
            <Icon name="chevron-right" />
          </Link>
        ) : null}
      </span>
    </nav>
  )
}
