import type { TransactionSql } from 'postgres'
import { insertAll } from '#db/seed/insert.ts'
import { COLLEAGUES } from '#db/seed/names.ts'
import { ACCOUNTS } from '#demo/accounts.ts'
import { addDays } from '#platform/dates.ts'

/** Somebody who works cases. */
export interface Colleague {
  readonly id: number
  readonly name: string
  readonly teamId: number
  readonly mayReadProtected: boolean
}
interface Member {
  readonly name: string
  readonly email: string
  readonly access: readonly string[]
  readonly teamId: number | null
}

const TEAMS = 4

/** The demo's accounts and, unless it is to be empty, the colleagues around them. Returns those who work cases. */
export async function seedColleagues(sql: TransactionSql, today: string, alone: boolean): Promise<Colleague[]> {
  const accounts = ACCOUNTS.map(({ name, email, roles, protected: holds }, i): Member => {
    const works = roles.includes('agent') || roles.includes('team_leader')
    return { name, email, access: [...roles, ...(holds ? ['protected'] : [])], teamId: works ? (i % 2) + 1 : null }
  })
  const others = alone ? [] : COLLEAGUES.map(colleague)
  const staff = [...accounts, ...others]
  const from = addDays(today, -500)

  await insertAll(
    sql,
    'staff.employee',
    staff.map(({ name, email, teamId }, i) => ({ id: i + 1, name, email, team_id: teamId })),
  )
  const grants = staff.flatMap(({ access }, i) =>
    access.map((word) => ({ employee_id: i + 1, access: word, valid_from: from, valid_to: null, revoked: false })),
  )
  await insertAll(sql, 'staff.access_grant', grants)
  const administrator = accounts.findIndex(({ access }) => access.includes('administrator')) + 1
  await insertAll(
    sql,
    'staff.access_event',
    grants.map(({ employee_id, access, valid_from }) => ({
      at: `${from}T07:00:00Z`,
      actor_id: administrator,
      employee_id,
      kind: 'granted',
      data: { access, validFrom: valid_from, validTo: null },
    })),
  )
  return staff.flatMap(({ name, access, teamId }, i) =>
    teamId !== null ? [{ id: i + 1, name, teamId, mayReadProtected: access.includes('protected') }] : [],
  )
}

/** Every team has a leader, and one agent more may see what is protected. */
function colleague(name: string, i: number): Member {
  const leads = i === 7 || i === 14 || i === 21
  const access = [leads ? 'team_leader' : 'agent', ...(i === 4 ? ['protected'] : [])]
  return { name, email: `${plain(name)}@koms.example`, access, teamId: leads ? i / 7 + 1 : (i % TEAMS) + 1 }
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(' ', '.')
}
