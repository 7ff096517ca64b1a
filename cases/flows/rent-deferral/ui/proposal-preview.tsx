'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type Basis, type Draft, drawUp } from '#cases/flows/rent-deferral/deciding/draw-up.ts'
import { isGranted } from '#cases/flows/rent-deferral/deciding/outcome.ts'
import { Proposal } from '#cases/flows/rent-deferral/deciding/proposal.ts'
import { kronor } from '#cases/flows/rent-deferral/money/amount.ts'
import { PartsTable } from '#cases/flows/rent-deferral/ui/parts-table.tsx'
import { Callout } from '#components/status/callout.tsx'

type Drawn = ReturnType<typeof drawUp>

/**
 * The fields, and under them what the rules make of them while they are filled in: days and amounts, what it costs, and
 * who decides. The command draws it up by the same function; without a script the form is simply sent.
 */
export function WithPreview({ basis, children }: { basis: Basis; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const look = () => setDrawn(read(box.current?.closest('form') ?? null, basis))
  // A form that opens again shows what was typed last: the preview follows what stands there, not what it began with.
  useEffect(() => setDrawn(read(box.current?.closest('form') ?? null, basis)), [basis])
  return (
    <>
      <div ref={box} className="stack" onChange={look} onInput={look}>
        {children}
      </div>
      <div className="preview" aria-live="polite">
        {drawn && 'draft' in drawn ? <DraftShown draft={drawn.draft} /> : null}
        {drawn && 'refusals' in drawn ? (
          <p className="soft small">{drawn.refusals.map(({ message }) => message).join(' ')}</p>
        ) : null}
      </div>
    </>
  )
}

/** What the form holds now, drawn up; null while no outcome is chosen. */
function read(form: HTMLFormElement | null, basis: Basis): Drawn | null {
  if (!form) return null
  const sent = Object.fromEntries([...new FormData(form)].filter(([, value]) => typeof value === 'string'))
  // Why is asked for when it is sent; the days can be seen before that.
  const parsed = Proposal.safeParse({ ...sent, motivation: sent.motivation || '…' })
  if (parsed.success) return drawUp(parsed.data, basis)
  return { refusals: parsed.error.issues.map(({ message }) => ({ message })) }
}

function DraftShown({ draft }: { draft: Draft }) {
  const { outcome, parts, costs, authority } = draft
  return (
    <div className="stack">
      {isGranted(outcome) ? <PartsTable parts={parts} caption="Så här blir det" /> : null}
      {isGranted(outcome) ? <p className="soft small">{costWords(costs)}</p> : null}
      {authority.level === 'agent' ? (
        <Callout kind="success">Du beslutar själv. Beslutet skrivs till medlemmen när du sparar.</Callout>
      ) : (
        <Callout kind="warn" title={authority.level === 'board' ? 'Styrelsen beslutar' : 'En teamledare beslutar'}>
          {authority.because.join(' ')}
        </Callout>
      )}
    </div>
  )
}

function costWords({ interestOre, feeOre }: Draft['costs']): string {
  if (!interestOre && !feeOre) return 'Ingen ränta och ingen avgift.'
  return [interestOre && `Ränta ${kronor(interestOre)}`, feeOre && `avgift för planen ${kronor(feeOre)}`]
    .filter(Boolean)
    .join(', ')
    .concat('.')
}
