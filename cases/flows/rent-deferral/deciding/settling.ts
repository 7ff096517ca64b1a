import type { Level } from '#cases/flows/rent-deferral/deciding/outcome.ts'
import type { Settlement } from '#cases/flows/rent-deferral/deciding/proposal.ts'
import { type Actor, hasRole } from '#platform/actor.ts'
import { type Refusal, refusal } from '#platform/result.ts'

interface About {
  readonly proposal: {
    readonly level: Level
    readonly proposerId: number
    /** The first day on which something is to be paid; null where nothing is deferred. */
    readonly firstDue: string | null
  }
  readonly actor: Actor
  /** ÅÅÅÅ-MM-DD */
  readonly today: string
}

type Words = Pick<Settlement, 'verdict' | 'text' | 'who' | 'on'>

/** Why this answer to a proposal cannot be given; empty when it can. Pure. */
export function settlingRefusals({ verdict, text, who, on }: Words, { proposal, actor, today }: About): Refusal[] {
  const forbidden = mayNotSettle(proposal, actor)
  if (forbidden) return [{ message: forbidden }]
  const refusals: Refusal[] = []
  if (verdict === 'declined' && proposal.level !== 'board')
    refusals.push(refusal('verdict', 'Lämna tillbaka förslaget med ditt skäl, så föreslår handläggaren något annat.'))
  if (verdict !== 'agreed' && !text)
    refusals.push(refusal('text', 'Skriv varför. Den som läser ska kunna göra om det.'))
  if (proposal.level === 'board') {
    if (!who) refusals.push(refusal('who', 'Skriv vem i styrelsen som har svarat.'))
    if (!on) refusals.push(refusal('on', 'Skriv vilken dag styrelsen svarade.'))
    else if (on > today) refusals.push(refusal('on', 'Dagen kan inte ligga framåt i tiden.'))
  }
  if (verdict === 'agreed' && proposal.firstDue !== null && proposal.firstDue < today)
    refusals.push({ message: 'Första dagen i förslaget har redan varit. Lämna tillbaka det, så får det nya dagar.' })
  return refusals
}

/** Why this actor may not answer the proposal at all; null when she may. Four eyes: never one's own. */
export function mayNotSettle({ level, proposerId }: Omit<About['proposal'], 'firstDue'>, actor: Actor): string | null {
  if (level !== 'team_leader') return null
  if (!hasRole(actor, 'team_leader')) return 'En teamledare beslutar om förslaget.'
  if (proposerId === actor.employeeId) return 'Förslaget är ditt eget. En annan teamledare beslutar om det.'
  return null
}
