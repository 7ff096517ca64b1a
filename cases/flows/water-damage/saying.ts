import type { Warning } from '#cases/flows/conclusions.ts'
import type { WaterFacts } from '#cases/flows/water-damage/facts.ts'
import { CHARGED_CALL_OUT, JOUR_FIRM } from '#cases/flows/water-damage/settings/jour.ts'
import type { Urgency } from '#cases/flows/water-damage/urgency.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'

/** What the caller is told, in the order it is said; it grows as the answers come. No blame, no promise of who pays. */
export function whatToSay(facts: WaterFacts, rules: Rules, urgency: Urgency | null): string[] {
  const { running, shut_off, shut_where, electricity, drain_rising, neighbours = [], needs_help, photos } = facts
  // Once the report is in, the caller has heard all this; what she is told then is how the work goes.
  if (facts.report_in === 'yes') return []
  const say: string[] = []
  const add = (when: boolean, text: string) => when && say.push(text)
  const runs = running === 'yes' && shut_off !== 'done'
  add(
    electricity === 'yes',
    'Gå inte i vattnet och rör inget elektriskt. Lämna rummet. Ring 112 om någon är i fara eller om det luktar bränt.',
  )
  add(
    runs && (shut_off === undefined || shut_off === 'unknown'),
    'Pröva kranen under diskbänken, vid maskinen eller elementet. Bostadens huvudkran sitter ofta i badrummet, hallen eller köksskåpet.',
  )
  add(runs && shut_off === 'can' && shut_where !== 'home', 'Stäng kranen nu. Jag väntar kvar i luren.')
  add(runs && shut_off === 'can' && shut_where === 'home', 'Stäng bostadens huvudkran nu. Jag väntar kvar i luren.')
  add(drain_rising === 'yes', 'Spola inte och använd inte vatten i bostaden. Be grannarna i uppgången göra likadant.')
  if (urgency?.onSiteMinutes) {
    say.push(
      `Jag beställer ${rule(rules, JOUR_FIRM)} nu. Enligt avtalet ska de vara hos dig inom ${inWords(urgency.onSiteMinutes)}. Ha telefonen på.`,
    )
  }
  add(
    needs_help === 'yes' && urgency?.priority.value === 1,
    'Be en granne eller anhörig komma. Ring 112 om någon är i fara.',
  )
  add(
    neighbours.includes('above') || facts.source === 'above',
    'Ring på hos grannen ovanför om du kan. Vi ringer också.',
  )
  add(neighbours.includes('below'), 'Säg till grannen under att titta i taket. Vi ringer också.')
  add(running !== undefined, 'Torka upp det du kan och flytta undan saker, om det går utan fara.')
  add(running !== undefined && photos !== 'no', 'Ta bilder innan något flyttas eller slängs. Spara kvitton.')
  add(facts.habitable === 'no', 'Ditt försäkringsbolag kan ofta hjälpa med tillfälligt boende. Ring dem i dag.')
  add(
    running !== undefined,
    'Anmäl skadan till ditt försäkringsbolag också. Vi anmäler inte åt dig. Vem som betalar avgörs senare, inte av oss.',
  )
  return say
}

/** What the agent has to keep in mind. */
export function warningsOf(facts: WaterFacts, rules: Rules, urgency: Urgency | null): Warning[] {
  if (facts.report_in === 'yes') return []
  const warnings: Warning[] = []
  if (urgency?.priority.value === 1) {
    warnings.push({ kind: 'danger', text: 'Akut. Vänta inte på identifiering. Registrera och beställ jour först.' })
  }
  if (facts.water_kind === 'sewage' || facts.drain_rising === 'yes') {
    warnings.push({ kind: 'warn', text: 'Avloppsvatten: säg det till jouren, det behöver saneras.' })
  }
  if (urgency && urgency.onSiteMinutes === null && rule(rules, CHARGED_CALL_OUT) && facts.cost_told !== 'yes') {
    warnings.push({
      kind: 'info',
      text: 'En utryckning som visar sig inte vara akut kan kosta den boende. Säg det innan jour beställs.',
    })
  }
  return warnings
}

function inWords(minutes: number): string {
  if (minutes % 60 !== 0 || minutes === 0) return `${minutes} minuter`
  return minutes === 60 ? 'en timme' : `${minutes / 60} timmar`
}
