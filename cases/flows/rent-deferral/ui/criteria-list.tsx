import type { Criterion, CriterionResult } from '#cases/flows/rent-deferral/criteria/criteria.ts'
import type { IconName } from '#components/icons/names.ts'
import { StatusTag } from '#components/status/status-tag.tsx'
import type { Tone } from '#components/tone.ts'

const LOOKS: Record<CriterionResult, readonly [label: string, icon: IconName, tone: Tone]> = {
  pass: ['Uppfyllt', 'circle-check', 'green'],
  fail: ['Brister', 'circle-x', 'amber'],
  unknown: ['Inte besvarat', 'circle-help', 'neutral'],
}

/** Each rule with what is known, what it asks for, and how that comes out. */
export function CriteriaList({ criteria, label }: { criteria: readonly Criterion[]; label: string }) {
  return (
    <ul className="criteria" aria-label={label}>
      {criteria.map(({ key, name, value, rule, result }) => {
        const [word, icon, tone] = LOOKS[result]
        return (
          <li key={key} className="criterion">
            <div>
              <strong>{name}</strong>
              {result === 'unknown' ? null : <>: {value}</>}
              <span className="row-under">{rule}</span>
            </div>
            <StatusTag icon={icon} tone={tone}>
              {word}
            </StatusTag>
          </li>
        )
      })}
    </ul>
  )
}
