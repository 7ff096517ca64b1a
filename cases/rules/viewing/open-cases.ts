import 'server-only'
import { and, count, eq, type SQL } from 'drizzle-orm'
import type { Flow } from '#cases/case-type.ts'
import type { AnySetting, SettingGroup } from '#cases/rules/setting.ts'
import type { Reader } from '#db/client.ts'
import { caseRow, caseType } from '#db/schema/cases.ts'

const FLOW_OF: Readonly<Record<SettingGroup, Flow | null>> = {
  Vattenskada: 'water_damage',
  Anstånd: 'rent_deferral',
  Bosparande: 'housing_savings',
  'Alla ärenden': null,
}

/** Open cases that the rule decides about today, of one association or of all: those that keep it as it is. */
export async function openCasesUnder(
  reader: Reader,
  { group }: AnySetting,
  associationId: number | null = null,
): Promise<number> {
  const flow = FLOW_OF[group]
  const which: SQL[] = [eq(caseRow.isOpen, true)]
  if (flow) which.push(eq(caseType.flow, flow))
  if (associationId !== null) which.push(eq(caseRow.associationId, associationId))
  const [row] = await reader
    .select({ open: count() })
    .from(caseRow)
    .innerJoin(caseType, eq(caseType.key, caseRow.typeKey))
    .where(and(...which))
  return row?.open ?? 0
}
