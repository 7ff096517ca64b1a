import 'server-only'
import type { Language } from '#consent/inventory/inventory.ts'
import { Controllers, CookieTables, Purposes } from '#consent/pages/ui/cookie-tables.tsx'
import { Question, Settings, Withdrawal } from '#consent/pages/ui/question.tsx'
import { publishedPolicy } from '#consent/policies/reading/published.ts'
import { type Parts, PolicyBody } from '#consent/policies/ui/policy-body.tsx'
import { keep, type Piece } from '#consent/proof/archive.ts'
import type { Content } from '#consent/serving/content.ts'
import { markupOf } from '#consent/serving/markup.ts'

/** The pieces of a page that a choice is made on, each kept as it is sent. */
export interface Pieces {
  readonly question: Piece
  readonly settings: Piece
  readonly policy: Piece
  readonly withdrawal: Piece
}

const held = globalThis as { komsPieces?: { edition: string; made: Map<string, Promise<Pieces>> } }

/** The pieces in a language, for whoever has said yes to these purposes; made and kept once an edition and process. */
export function piecesOf(content: Content, language: Language, purposes: readonly string[]): Promise<Pieces> {
  if (held.komsPieces?.edition !== content.edition) held.komsPieces = { edition: content.edition, made: new Map() }
  const { made } = held.komsPieces
  const key = `${language}:${purposes.join('~')}`
  const known = made.get(key)
  if (known) return known
  const making = make(content, language, purposes)
  made.set(key, making)
  // What could not be kept is tried again, not remembered.
  making.catch(() => made.delete(key))
  return making
}

async function make(
  { inventory, intranet, fingerprint }: Content,
  language: Language,
  purposes: readonly string[],
): Promise<Pieces> {
  const about = { inventory, language }
  const props = { inventory, language }
  const text = await publishedPolicy('cookies', language)
  const parts = partsOf({ inventory, intranet, language })
  const policy = (
    <article className="policy" data-fraga={fingerprint}>
      <h1>{text?.title ?? ''}</h1>
      {text ? <PolicyBody body={text.body} parts={parts} /> : Object.values(parts)}
    </article>
  )
  return {
    question: await keep(await markupOf(<Question {...props} />), { kind: 'question', ...about }),
    settings: await keep(await markupOf(<Settings {...props} />), { kind: 'settings', ...about }),
    policy: await keep(await markupOf(policy), { kind: 'policy', ...about }),
    withdrawal: await keep(await markupOf(<Withdrawal {...props} purposes={purposes} />), { kind: 'footer', ...about }),
  }
}

/** The generated parts of a policy, by the names its text asks for them. */
export function partsOf(of: Pick<Content, 'inventory' | 'intranet'> & { language: Language }): Parts {
  const { inventory, intranet, language } = of
  return {
    ändamål: <Purposes key="purposes" inventory={inventory} language={language} />,
    kaktabell: (
      <div key="tables">
        <CookieTables inventory={inventory} language={language} />
        <CookieTables inventory={intranet} language={language} />
      </div>
    ),
    ansvariga: <Controllers key="controllers" inventory={inventory} language={language} />,
  }
}
