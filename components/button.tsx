import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { Icon } from '#components/icons/icon.tsx'
import type { IconName } from '#components/icons/names.ts'
import { keyLabel, spokenKeys } from '#components/keyboard/keys.ts'
import { Kbd } from '#components/status/kbd.tsx'

interface Look {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined
  small?: boolean | undefined
  icon?: IconName | undefined
  /** The key that does the same; shown, and told to screen readers. Bind it with <Commands>. */
  keys?: string | undefined
  /** An icon alone: children become the name that is read aloud and shown on hover. */
  iconOnly?: boolean | undefined
}

export function buttonClass({ variant = 'secondary', small, iconOnly }: Look, extra = ''): string {
  return `button button-${variant}${small ? ' button-small' : ''}${iconOnly ? ' button-icon' : ''} ${extra}`.trimEnd()
}

export function ButtonInside({ icon, keys, iconOnly, children }: Look & { children: ReactNode }) {
  return (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span className={iconOnly ? 'sr-only' : 'button-label'}>{children}</span>
      {keys && !iconOnly ? <Kbd>{keyLabel(keys)}</Kbd> : null}
    </>
  )
}

/** A button is an act; `type="button"` unless told otherwise. To send a form use SubmitButton. */
export function Button(props: Look & ComponentProps<'button'>) {
  const { variant, small, icon, keys, iconOnly, className, children, ...rest } = props
  return (
    <button
      type="button"
      title={iconOnly && typeof children === 'string' ? children : undefined}
      {...rest}
      className={buttonClass({ variant, small, iconOnly }, className)}
      aria-keyshortcuts={keys && spokenKeys(keys)}
    >
      <ButtonInside icon={icon} keys={keys} iconOnly={iconOnly}>
        {children}
      </ButtonInside>
    </button>
  )
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton(props: Look & Omit<ComponentProps<typeof Link>, 'prefetch'>) {
  const { variant, small, icon, keys, iconOnly, className, children, ...rest } = props
  return (
    <Link
      {...rest}
      prefetch={false}
      className={buttonClass({ variant, small, iconOnly }, className)}
      aria-keyshortcuts={keys && spokenKeys(keys)}
    >
      <ButtonInside icon={icon} keys={keys} iconOnly={iconOnly}>
        {children}
      </ButtonInside>
    </Link>
  )
}
