import { EmptyState } from '#components/layout/empty-state.tsx'
import { StatusTag } from '#components/status/status-tag.tsx'
import { swedishInstant, swedishPlainDate } from '#platform/dates.ts'
import { GOAL_NAMES } from '#staff/development/goal.ts'
import type { OwnGoal } from '#staff/development/own-page.ts'
import type { SharedGoal } from '#staff/development/planning/shared-goals.ts'
import { AgreeButton } from '#staff/development/ui/act-button.tsx'
import { GoalForm } from '#staff/development/ui/goal-form.tsx'

/** One's own goals, each with its earlier wordings, and a form for a new one. */
export function Goals({ goals }: { goals: readonly OwnGoal[] }) {
  return (
    <>
      {goals.length ? null : (
        <EmptyState icon="sprout" title="Inga mål än" level={3}>
          Skriv vad du vill lära dig eller vart du vill. Bara du ser det, tills du delar det.
        </EmptyState>
      )}
      <ul className="plain-list">
        {goals.map((goal) => (
          <li key={goal.id}>
            <div className="actions">
              <strong className="flex-1">{goal.goal}</strong>
              <StatusTag icon={goal.status === 'reached' ? 'circle-check' : 'circle-dot'} tone="green">
                {GOAL_NAMES[goal.status]}
              </StatusTag>
            </div>
            <p className="soft small">{sharing(goal)}</p>
            {goal.steps ? <p className="whitespace-pre-wrap">{goal.steps}</p> : null}
            <details className="disclosure">
              <summary>Ändra målet</summary>
              <GoalForm goal={goal} />
            </details>
            {goal.earlier.length ? (
              <details className="disclosure">
                <summary>Tidigare lydelser</summary>
                <ul className="plain-list">
                  {goal.earlier.map(({ version, at, goal: text, steps }) => (
                    <li key={version}>
                      {text}
                      <span className="row-under">{[swedishInstant(at), steps].filter(Boolean).join('. ')}</span>
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
          </li>
        ))}
      </ul>
      <details className="disclosure">
        <summary>Nytt mål</summary>
        <GoalForm />
      </details>
    </>
  )
}

function sharing({ targetOn, shared, agreedVersion, agreedBy, version }: OwnGoal): string {
  const agreed =
    agreedVersion === null
      ? ''
      : agreedVersion === version
        ? `Överenskommet med ${agreedBy}`
        : `${agreedBy} kom överens om en tidigare lydelse`
  return [
    targetOn && `Klart till ${swedishPlainDate(targetOn)}`,
    shared ? 'Delat med din chef' : 'Bara du ser det',
    agreed,
  ]
    .filter(Boolean)
    .join('. ')
}

/** Goals that people have shared with the reader. */
export function SharedGoals({ goals }: { goals: readonly SharedGoal[] }) {
  return (
    <ul className="plain-list">
      {goals.map(({ id, name, goal, steps, targetOn, version, agreedVersion }) => (
        <li key={id}>
          <strong>{name}</strong>: {goal}
          <span className="row-under">
            {[targetOn && `Klart till ${swedishPlainDate(targetOn)}`, steps].filter(Boolean).join('. ')}
          </span>
          {agreedVersion === version ? (
            <StatusTag icon="handshake" tone="green">
              Ni är överens
            </StatusTag>
          ) : (
            <AgreeButton goalId={id} version={version} who={`${name} om ${goal}`} />
          )}
        </li>
      ))}
    </ul>
  )
}
