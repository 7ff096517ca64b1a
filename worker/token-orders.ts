import { parseArgs } from 'node:util'
import { makeToken } from '#platform/api/tokens/create-token.ts'
import { NewToken } from '#platform/api/tokens/token.ts'
import { liveTokens } from '#platform/api/tokens/tokens-page.ts'
import { withdrawNamed } from '#platform/api/tokens/withdraw-token.ts'
import { swedishInstant } from '#platform/dates.ts'

const USAGE = `Användning:
  npm run token -- --name NAMN --scopes cases:read,cases:write,staff:read [--days N]
  npm run token -- --revoke NAMN
  npm run token -- --list`

interface Said {
  readonly ok: boolean
  readonly lines: string
}
const said = (lines: string): Said => ({ ok: true, lines })
const wrong = (lines: string): Said => ({ ok: false, lines })

/** What the arguments of `npm run token` ask for, still to be done in the database; or what is wrong with them. */
export function tokenOrder(args: string[]): Said | (() => Promise<Said>) {
  const { name, scopes, days, revoke, list } = optionsIn(args) ?? {}
  if ([name, revoke, list].filter((act) => act !== undefined).length !== 1) return wrong(USAGE)
  if (list) return listed
  if (revoke !== undefined) return () => withdraw(revoke.trim())
  const named = (scopes ?? '').split(',').flatMap((scope) => scope.trim() || [])
  const wanted = NewToken.safeParse({ name: name?.trim(), scopes: named, days })
  if (wanted.success) return () => create(wanted.data)
  return wrong([...new Set(wanted.error.issues.map(({ message }) => message))].join('\n'))
}

async function create(wanted: NewToken): Promise<Said> {
  const made = await makeToken(null, wanted)
  if (!made.ok) return wrong(made.refusals.map(({ message }) => message).join('\n'))
  const { name, token, expiresAt } = made.value
  return said(`Nyckeln för ${name} gäller till ${swedishInstant(new Date(expiresAt))}. Den visas bara nu:\n${token}`)
}

async function withdraw(name: string): Promise<Said> {
  return (await withdrawNamed(name))
    ? said(`Nyckeln för ${name} är återkallad. Den gäller inte längre.`)
    : wrong(`Ingen nyckel som gäller heter ${name}. npm run token -- --list visar dem som finns.`)
}

async function listed(): Promise<Said> {
  const lines = (await liveTokens()).map(({ name, scopes, expiresAt, lastUsedAt, hasExpired }) => {
    const used = lastUsedAt ? `använd ${swedishInstant(lastUsedAt)}` : 'aldrig använd'
    return `${name}: ${scopes.join(', ')}; ${hasExpired ? 'gick ut' : 'till'} ${swedishInstant(expiresAt)}; ${used}`
  })
  return said(lines.join('\n') || 'Det finns inga nycklar.')
}

function optionsIn(args: string[]) {
  try {
    const text = { type: 'string' } as const
    const options = { name: text, scopes: text, days: text, revoke: text, list: { type: 'boolean' } } as const
    return parseArgs({ args, options }).values
  } catch {
    return undefined
  }
}
