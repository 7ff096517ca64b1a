import { shownAmount } from '#cases/flows/answer.ts'
import type { SavingsFacts } from '#cases/flows/housing-savings/facts.ts'
import { supervisionOn } from '#cases/flows/housing-savings/supervision.ts'
import { transferOf } from '#cases/flows/housing-savings/transfer.ts'
import type { SavingsDetail } from '#cases/flows/housing-savings/viewing/detail.ts'
import type { Rules } from '#cases/rules/rules.ts'
import { DescriptionList } from '#components/layout/description-list.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { swedishPlainDate } from '#platform/dates.ts'

const shown = (date: string | null | undefined) => date && swedishPlainDate(date)

/** The days that matter, and the limit that is good to know. */
export function SavingsDays({ facts, rules, detail }: { facts: SavingsFacts; rules: Rules; detail: SavingsDetail }) {
  if (facts.matter === 'transfer') return <TransferPanel facts={facts} rules={rules} documentOn={detail.documentOn} />
  if (facts.matter !== 'own' && facts.matter !== 'child') return null
  const child = detail.child?.hidden === false ? detail.child : null
  const rows = [
    ['Konto tidigast', shown(detail.accountFrom) ?? 'När medlemskapet är registrerat'],
    ['Första poängen syns', shown(detail.pointsShownOn)],
    ['Barnet fyller 18', shown(child?.comesOfAgeOn)],
    ['Då påminns vi', child?.comesOfAgeOn && 'Inget delas längre med givare och vårdnadshavare'],
    ['Överförmyndaren', facts.matter === 'child' && <Supervised rules={rules} today={detail.today} />],
  ] as const
  return (
    <Panel title="Viktiga dagar">
      <DescriptionList rows={rows} />
    </Panel>
  )
}

function Supervised({ rules, today }: { rules: Rules; today: string }) {
  const limit = supervisionOn(rules, today)
  if (!limit.known) return limit.why
  return `Kontrollerar när barnet äger mer än ${shownAmount(limit.from)}. Information, inget vi frågar om.`
}

interface TransferProps {
  facts: SavingsFacts
  rules: Rules
  documentOn: string | null
}

function TransferPanel({ facts, rules, documentOn }: TransferProps) {
  const { allowed, doneBy, notes, stops } = transferOf(facts, rules, documentOn)
  return (
    <Panel title="Överlåtelsen">
      <DescriptionList
        rows={[
          [
            'Relationen',
            allowed === null ? 'Inte angiven' : allowed ? 'Ger rätt att ta över' : 'Ger ingen rätt att ta över',
          ],
          ['Klar senast', allowed !== false && (shown(doneBy) ?? 'Räknas från den dag då handlingen är komplett')],
        ]}
      />
      <ul className="guidance">
        {[...stops, ...notes].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Panel>
  )
}
