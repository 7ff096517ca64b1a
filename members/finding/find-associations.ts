import 'server-only'
import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { namesMatch } from '#members/finding/conditions.ts'
import type { FoundAssociation } from '#members/finding/found.ts'
import type { Typed } from '#members/finding/what-was-typed.ts'
import { showOrganisationNumber } from '#members/organisation-number.ts'

// Nearly every association's name holds them, in one spelling or another.
const SAYS_NOTHING = new Set([
  'brf',
  'hsb',
  'hsbs',
  'bostadsrattsforening',
  'bostadsrattsforeningen',
  'forening',
  'foreningen',
  'i',
])

type Row = { id: string; name: string; organisation_number: string; manager_name: string | null }

export async function findAssociations(reader: Reader, typed: Typed, limit: number): Promise<FoundAssociation[]> {
  const words = typed.names.filter((word) => !SAYS_NOTHING.has(word))
  if (!typed.organisationNumber && words.length === 0) return []
  const condition = typed.organisationNumber
    ? sql`a.organisation_number = ${typed.organisationNumber}`
    : sql`${namesMatch(sql`a.search_name`, words, new Map())} or a.search_name %> ${words.join(' ')}`
  const rows = await reader.execute<Row>(sql`
    select a.id, a.name, a.organisation_number, a.manager_name from members.association a where ${condition}
    order by word_similarity(${words.join(' ')}, a.search_name) desc, a.name limit ${limit}`)
  return rows.map((row) => ({
    id: Number(row.id),
    name: row.name,
    organisationNumber: showOrganisationNumber(row.organisation_number),
    managerName: row.manager_name,
  }))
}
