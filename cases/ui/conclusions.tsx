import { IDENTIFIED_BY, PRIORITY_NAMES, type Priority } from '#cases/case.ts'
import { IDENTIFICATION_NAMES, type IdentificationLevel } from '#cases/case-type.ts'
import { answerWithin } from '#cases/deadline.ts'
import { type Conclusions as Concluded, STEP_OWNER_NAMES } from '#cases/flows/conclusions.ts'
import { FlowConclusions } from '#cases/flows/ui/conclusions.tsx'
import { STANDING_NAMES, standing } from '#cases/identifying/identification.ts'
import { priorityOf } from '#cases/registering/registration.ts'
import type { Rules } from '#cases/rules/rules.ts'
import type { TypeOption } from '#cases/types/type-options.ts'
import { PRIORITY_LOOKS } from '#cases/ui/looks.ts'
import { DescriptionList } from '#components/layout/description-list.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { Callout } from '#components/status/callout.tsx'
import { StatusTag } from '#components/status/status-tag.tsx'

interface Props {
  type: TypeOption | undefined
  words: string
  /** What the agent chose; empty for what the rules say. */
  priority: string
  /** How the caller has shown who she is; empty while nobody has said. */
  identifiedBy: string
  /** What the type's flow makes of the answers so far. */
  concluded: Concluded
  /** The rules of a case that begins now. */
  rules: Rules
}

/** What the rules make of the call so far, by the same functions that the command will use. */
export function Conclusions({ type, words, priority: chosen, identifiedBy, concluded, rules }: Props) {
  if (!type) {
    return (
      <Panel title="Det här betyder det">
        <p className="soft">
          Välj vad ärendet gäller, så visas prioritet, svarstid och hur säkert du behöver veta vem som ringer.
        </p>
      </Panel>
    )
  }
  const own = chosen ? (Number(chosen) as Priority) : null
  const fromWords = priorityOf(
    { priority: own, title: '', description: words },
    { key: type.id, urgency: type.urgency },
    rules,
  )
  const priority = own ?? concluded.priority?.value ?? fromWords
  const fromFlow = priority === concluded.priority?.value ? concluded.answerMinutes?.value : undefined
  const minutes = fromFlow ?? answerWithin(rules, type, priority)
  return (
    <Panel title="Det här betyder det">
      <div className="stack" aria-live="polite">
        <DescriptionList
          stacked
          rows={[
            [
              'Prioritet',
              <StatusTag key="p" {...PRIORITY_LOOKS[priority]}>
                {PRIORITY_NAMES[priority]}
              </StatusTag>,
            ],
            ['Därför', !own && concluded.priority?.value === priority ? concluded.priority.why : null],
            ['Svar till medlemmen inom', inOpenTime(minutes)],
            ['Identifiering', <Identification key="i" required={type.identification} by={identifiedBy} />],
          ]}
        />
        {priority === 1 && !concluded.warnings.length ? (
          <Callout kind="danger" title="Akut">
            Det får aldrig vänta på identifiering. Se till att jouren får veta det nu.
          </Callout>
        ) : null}
        <FlowConclusions concluded={concluded} />
        {concluded.steps.length ? (
          <div>
            <h3 className="subheading">Det här händer sedan</h3>
            <ol className="plain-list">
              {concluded.steps.map(({ key, title, owner }) => (
                <li key={key}>
                  {title}
                  <span className="row-under">{STEP_OWNER_NAMES[owner]}</span>
                </li>
              ))}
            </ol>
          </div>
        ) : null}
      </div>
    </Panel>
  )
}

/** What the type asks for, and whether the caller has shown as much. */
function Identification({ required, by }: { required: IdentificationLevel; by: string }) {
  const stands = standing(required, IDENTIFIED_BY.find((one) => one === by) ?? null)
  return (
    <>
      {IDENTIFICATION_NAMES[required]}
      {required === 0 ? null : <span className="row-under">{STANDING_NAMES[stands]}</span>}
    </>
  )
}

/** Open minutes in words: an open day is eight hours. */
function inOpenTime(minutes: number): string {
  if (minutes < 60) return `${minutes} minuter öppettid`
  const hours = minutes / 60
  if (minutes <= 480)
    return `${hours.toLocaleString('sv-SE', { maximumFractionDigits: 1 })} ${hours === 1 ? 'timme' : 'timmar'} öppettid`
  return `${(minutes / 480).toLocaleString('sv-SE', { maximumFractionDigits: 1 })} öppna dagar`
}
