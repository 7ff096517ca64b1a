import { DECIDED_NAMES, isGranted, LEVEL_NAMES, OUTCOME_NAMES } from '#cases/flows/rent-deferral/deciding/outcome.ts'
import { LETTER_CHANNEL_NAMES } from '#cases/flows/rent-deferral/facts.ts'
import { kronor } from '#cases/flows/rent-deferral/money/amount.ts'
import { CriteriaList } from '#cases/flows/rent-deferral/ui/criteria-list.tsx'
import type { ProposalShown } from '#cases/flows/rent-deferral/viewing/deferral-page.ts'
import { DescriptionList } from '#components/layout/description-list.tsx'
import { swedishInstant, swedishPlainDate } from '#platform/dates.ts'

/** A proposal with its answer: what, by whom, why, and by which rules. */
export function DecisionSummary({ proposal, isOpen }: { proposal: ProposalShown; isOpen?: boolean }) {
  const { decision, outcome, interestOre, feeOre } = proposal
  return (
    <div className="stack">
      <DescriptionList
        rows={[
          [
            decision?.outcome ? 'Beslut' : 'Förslag',
            decision?.outcome ? DECIDED_NAMES[decision.outcome] : OUTCOME_NAMES[outcome],
          ],
          ['Belopp som får vänta', isGranted(outcome) && kronor(proposal.deferredOre)],
          ['Ränta och avgift', isGranted(outcome) && (interestOre + feeOre ? kronor(interestOre + feeOre) : 'Ingen')],
          ['Lämnat till', proposal.handedTo],
          ['Föreslaget av', `${proposal.proposer}, ${swedishInstant(new Date(proposal.at))}`],
          ['Motivering', proposal.motivation],
          [
            decision?.verdict === 'returned' ? 'Återlämnat av' : 'Beslutat av',
            decision &&
              `${decision.decider} (${LEVEL_NAMES[decision.level].toLocaleLowerCase('sv')}), ${swedishPlainDate(decision.decidedOn)}`,
          ],
          ['Skäl', decision?.reason],
          ['Beslutet skickas', decision?.outcome && proposal.channel && LETTER_CHANNEL_NAMES[proposal.channel]],
          ['Regler', proposal.ruleSet],
        ]}
      />
      <details className="disclosure" open={isOpen || undefined}>
        <summary>Kriterierna som de var</summary>
        <CriteriaList criteria={proposal.criteria} label="Kriterierna som de var" />
      </details>
    </div>
  )
}
