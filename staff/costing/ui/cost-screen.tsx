import { LinkButton } from '#components/button.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { swedishInstant } from '#platform/dates.ts'
import { COST_GROUPS, COST_INPUTS, type CostGroup, type CostKey } from '#staff/costing/cost-input.ts'
import type { CostPage } from '#staff/costing/cost-page.ts'
import { valueWords } from '#staff/costing/kronor.ts'
import { CostForm } from '#staff/costing/ui/cost-form.tsx'
import { InputsTable } from '#staff/costing/ui/inputs-table.tsx'
import { ResultPanel } from '#staff/costing/ui/result-panel.tsx'

const GROUPS = Object.keys(COST_GROUPS) as CostGroup[]

/** The cost model: what it says, what it is made of, and the form of the value that was chosen. */
export function CostScreen({ page, chosen }: { page: CostPage; chosen: CostKey | null }) {
  const [next] = page.missing
  const open = page.inputs.find(({ input }) => input.key === (chosen ?? next?.key))
  return (
    <Columns
      rail={
        <>
          {open ? (
            <Panel id="varde" title={open.input.label} className="no-print">
              <CostForm input={open.input} row={open.row} />
            </Panel>
          ) : null}
          <History rows={page.history} />
        </>
      }
    >
      {page.result ? <ResultPanel result={page.result} /> : <Waiting missing={page.missing} />}
      {GROUPS.map((group) => (
        <Panel key={group} title={COST_GROUPS[group].name} flush>
          <InputsTable group={group} inputs={page.inputs} />
        </Panel>
      ))}
      <About />
    </Columns>
  )
}

function Waiting({ missing }: { missing: CostPage['missing'] }) {
  const [next] = missing
  return (
    <Panel>
      <EmptyState
        icon="banknote"
        title="Ingen beräkning ännu"
        actions={
          next ? (
            <LinkButton href={`/medarbetare/kostnad?indata=${next.key}#varde`} icon="pencil">
              Fyll i {next.label.toLowerCase()}
            </LinkButton>
          ) : null
        }
      >
        Här visas vad en intern flytt sparar eller kostar när HSB Stockholm har fyllt i sina egna värden.{' '}
        {missing.length === 1 ? 'Ett värde saknas.' : `${missing.length} värden saknas.`}
      </EmptyState>
    </Panel>
  )
}

function History({ rows }: { rows: CostPage['history'] }) {
  return (
    <Panel title="Senaste ändringar">
      {rows.length === 0 ? <p className="soft">Inga ändringar ännu.</p> : null}
      <ul className="plain-list">
        {rows.map((row) => (
          <li key={row.id}>
            {row.by}: {COST_INPUTS[row.key].label}
            <span className="row-under">{valueWords(row)}</span>
            <span className="row-under">
              {row.source} ({row.owner}). {swedishInstant(row.at)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function About() {
  return (
    <Panel title="Så räknas det">
      <p>
        Sparat per flytt = kostnaden om rollen hade fyllts utifrån − kostnaden när den fylls inifrån − kostnaden för att
        ersätta den som flyttar från KOMS + förlusten om personen annars hade slutat × hur troligt det var.
      </p>
      <p className="mt-2">
        Varje värde dras 10 000 gånger ur en triangel mellan lågt och högt, med toppen i det troliga. Samma värden ger
        alltid samma svar.
      </p>
      <details className="disclosure">
        <summary>Varför finns inget färdigt belopp för en felrekrytering?</summary>
        <p>
          ”En felrekrytering kostar 700 000 kronor” går inte att spåra till någon källa. Siffran tillskrivs Öhrlings
          PwC, Poolia, Svenskt Näringsliv eller ingen alls, och en av dem som nämner PwC anger knappt 300 000. Därför
          räknar sidan bara med det som HSB Stockholm själv har fyllt i, med ägare, källa och datum.
        </p>
      </details>
      <details className="disclosure">
        <summary>Varför räknas ersättaren med?</summary>
        <p>
          Den som flyttar internt lämnar en plats i KOMS. En beräkning som glömmer den får varje flytt att se bättre ut
          än den är.
        </p>
      </details>
      <details className="disclosure">
        <summary>Varför är den undvikna förlusten 0 från början?</summary>
        <p>
          Ingen vet vem som annars hade slutat. Förlusten räknas bara när någon har fyllt i både hur stor den är och hur
          trolig den var.
        </p>
      </details>
    </Panel>
  )
}
