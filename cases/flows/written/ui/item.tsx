import type { ReactNode } from 'react'
import type { Part } from '#cases/flows/written/drafting/draft.ts'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Icon } from '#components/icons/icon.tsx'
import type { IconName } from '#components/icons/names.ts'

interface Props {
  part: Part
  place: number
  last: boolean
  /** How it is listed: its words, or "Ny fråga". */
  name: string
  /** What there is to know without unfolding it. */
  under: readonly (string | undefined)[]
  isOpen: boolean
  focus: string | null
  children: ReactNode
}

/** One question, step, text or rule: folded to its words, with buttons that move and remove it. Works without a script. */
export function FlowItem({ part, place, last, name, under, isOpen, focus, children }: Props) {
  const button = (verb: 'up' | 'down' | 'remove', icon: IconName, says: string, isIdle = false) => {
    const act = `${verb}:${part}:${place}`
    return (
      <SubmitButton
        variant="quiet"
        small
        iconOnly
        icon={icon}
        name="gor"
        value={act}
        pendingLabel={`${says}: ${name}`}
        autoFocus={focus === act}
        hidden={isIdle && focus !== act}
      >
        {`${says}: ${name}`}
      </SubmitButton>
    )
  }
  return (
    <li className="flow-item">
      <details open={isOpen || undefined}>
        <summary>
          <Icon name="chevron-right" />
          <span>
            <span className="flow-name">{name}</span>
            {under.length ? <span className="row-under">{under.filter(Boolean).join(' · ')}</span> : null}
          </span>
        </summary>
        <div className="form flow-fields">{children}</div>
      </details>
      <div className="flow-order">
        {button('up', 'chevron-up', 'Flytta upp', place === 0)}
        {button('down', 'chevron-down', 'Flytta ner', last)}
        {button('remove', 'trash-2', 'Ta bort')}
      </div>
    </li>
  )
}
