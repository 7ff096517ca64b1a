import { Icon } from '#components/icons/icon.tsx'

interface Step {
  label: string
  state: 'done' | 'current' | 'ahead'
}

/** Where in a process something is, as an ordered list. */
export function ProgressSteps({ steps, label }: { steps: readonly Step[]; label: string }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map(({ label: text, state }) => (
        <li key={text} className={`step step-${state}`} aria-current={state === 'current' ? 'step' : undefined}>
          <Icon name={state === 'done' ? 'circle-check' : state === 'current' ? 'circle-dot' : 'circle'} />
          {text}
          {state === 'done' ? <span className="sr-only"> (klart)</span> : null}
        </li>
      ))}
    </ol>
  )
}
