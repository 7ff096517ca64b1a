import {
  CHANNEL_NAMES,
  IDENTIFIED_BY_NAMES,
  LINK_NAMES,
  LINK_NAMES_REVERSED,
  PRIORITY_NAMES,
  RESOLUTION_NAMES,
} from '#cases/case.ts'
import type { CaseEvent } from '#cases/events.ts'
import { housingSavingsSentence } from '#cases/flows/housing-savings/events.ts'
import { deferralSentence } from '#cases/flows/rent-deferral/events.ts'
import { type WaterEvent, waterSentence } from '#cases/flows/water-damage/events.ts'
import { swedishInstant, swedishPlainDate } from '#platform/dates.ts'

/** "registrerade ärendet via telefon": what follows the doer's name in the timeline. The doer's own words are not in it. */
export function sentenceOf(event: CaseEvent): string {
  return event.next
    ? `${whatHappened(event)}. Nästa besked senast ${swedishInstant(new Date(event.next))}`
    : whatHappened(event)
}

function whatHappened(event: CaseEvent): string {
  switch (event.kind) {
    case 'registered':
      return `registrerade ärendet som ${event.type} via ${CHANNEL_NAMES[event.channel].toLowerCase()}`
    case 'imported':
      return `hämtade ärendet från ${event.source}`
    case 'updated_from_source':
      return `uppdaterade ärendet från ${event.source}`
    case 'taken':
      return event.from ? `tog över ärendet från ${event.from}` : 'tog ärendet'
    case 'assigned':
      return event.to
        ? `tilldelade ärendet till ${event.to}`
        : `lade tillbaka ärendet i kön${event.from ? ` från ${event.from}` : ''}`
    case 'type_changed':
      return `ändrade ärendetyp från ${event.from} till ${event.to}`
    case 'priority_changed':
      return `ändrade prioritet från ${PRIORITY_NAMES[event.from].toLowerCase()} till ${PRIORITY_NAMES[event.to].toLowerCase()}`
    case 'details_changed':
      return event.title
        ? `ändrade rubriken från ”${event.title[0]}” till ”${event.title[1]}”${event.description ? ' och rättade beskrivningen' : ''}`
        : 'rättade beskrivningen'
    case 'person_linked':
      return event.person ? `kopplade ärendet till ${event.person}` : 'tog bort kopplingen till personen'
    case 'identified':
      return `noterade hur den som ringer har visat vem det är: ${IDENTIFIED_BY_NAMES[event.by]}`
    case 'answered':
      return answeredSentence(event)
    case 'step_done':
      return `gjorde klart ”${event.step.title}”${event.proof ? `: ${event.proof}` : ''}`
    case 'step_undone':
      return `öppnade ”${event.step.title}” igen`
    case 'noted':
      return 'antecknade'
    case 'called':
      if (event.direction === 'in') return 'tog emot ett samtal'
      return event.reached ? 'ringde upp och fick svar' : 'ringde upp utan att få svar'
    case 'promised':
      return `lovade att höra av sig senast ${swedishInstant(new Date(event.until))}`
    case 'completion_requested':
      return `bad medlemmen om komplettering senast ${swedishPlainDate(event.due)}`
    case 'other_asked':
      return `väntar på svar från ${event.party}${event.due ? `, senast ${swedishPlainDate(event.due)}` : ''}`
    case 'parked':
      return `parkerade ärendet till ${swedishPlainDate(event.until)}`
    case 'resumed':
      if (event.reason === 'date') return 'väckte ärendet, dagen är inne'
      return event.reason === 'answer' ? 'återupptog ärendet efter svar' : 'återupptog ärendet'
    case 'linked':
      return `noterade att ärendet ${(event.reverse ? LINK_NAMES_REVERSED : LINK_NAMES)[event.link]} ${event.number}`
    case 'unlinked':
      return `tog bort länken till ${event.number}`
    case 'resolved':
      return `markerade ärendet som löst: ${RESOLUTION_NAMES[event.resolution].toLowerCase()}`
    case 'closed':
      return `avslutade ärendet: ${RESOLUTION_NAMES[event.resolution].toLowerCase()}${event.automatic ? ' (ingen invändning kom)' : ''}`
    case 'member_answered':
      return event.solved ? 'noterade att medlemmen är nöjd med svaret' : 'noterade att medlemmen inte fick hjälp'
    case 'reopened':
      return 'återöppnade ärendet'
    case 'protection_changed':
      if (event.rightEnded)
        return `lade tillbaka ärendet i kön, ${event.unassigned} har inte längre behörighet till skyddade uppgifter`
      if (!event.restricted) return 'tog bort skyddet, ingen i ärendet har längre skyddade uppgifter'
      return event.unassigned
        ? `skyddade ärendet och tog det från ${event.unassigned}`
        : 'skyddade ärendet, det rör skyddade uppgifter'
    case 'protection_lifted':
      return 'lyfte skyddet från ärendet'
    case 'savings_child_named':
    case 'savings_guardian_named':
    case 'savings_guardian_left':
    case 'signature_asked':
    case 'signature_given':
    case 'signature_refused':
    case 'signature_chased':
    case 'came_of_age':
      return housingSavingsSentence(event)
    case 'deferral_proposed':
    case 'deferral_decided':
    case 'deferral_returned':
    case 'deferral_reminded':
    case 'deferral_paid':
    case 'deferral_payment_undone':
    case 'deferral_overdue':
    case 'deferral_contacted':
    case 'deferral_lapsed':
    case 'deferral_served':
      return deferralSentence(event)
    default:
      return waterSentence(event satisfies WaterEvent)
  }
}

/** "svarade: Rinner vattnet? Ja" for a first answer, "ändrade svaret på …" for a later one; then what came of it. */
function answeredSentence({ answers: given, priority, why }: CaseEvent & { kind: 'answered' }): string {
  const parts = given.map(({ ask, from, to }) =>
    from === null
      ? `${question(ask)} ${to}`
      : to === null
        ? `tog bort svaret på ”${ask}” (${from})`
        : `ändrade svaret på ”${ask}” från ${from} till ${to}`,
  )
  const answered = given.every(({ from }) => from === null) ? `svarade: ${parts.join(' · ')}` : parts.join(' · ')
  if (!priority) return answered
  return `${answered}. Prioriteten blev ${PRIORITY_NAMES[priority[1]].toLowerCase()}${why ? `: ${why}` : ''}`
}

const question = (ask: string) => (/[?:]$/.test(ask) ? ask : `${ask}:`)
