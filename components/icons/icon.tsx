import type { IconName } from '#components/icons/names.ts'

/**
 * An icon from the sprite. Always beside a word, therefore hidden from screen readers;
 * an icon that stands alone belongs in a button with an `aria-label`.
 */
export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg className={className ? `icon ${className}` : 'icon'} aria-hidden="true">
      <use href={`/icons.svg#${name}`} />
    </svg>
  )
}
