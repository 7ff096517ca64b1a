import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { tokenHash } from '#platform/session-adapter.ts'

/** Who asks during a measurement, and which cases there are to ask for. */
export interface Work {
  /** Session cookies of agents who are signed in. */
  readonly tokens: readonly string[]
  /** The manager's. */
  readonly managerToken: string
  /** Cases that anybody who works here may read. */
  readonly samples: readonly Sample[]
  /** Forgets how much was written: the limit a person never reaches would stop forty agents who never pause. */
  forgive(): Promise<void>
  stop(): Promise<void>
}
interface Sample {
  readonly number: string
  readonly title: string
}

const SAMPLES = 2_000

/** Signs every agent in, as the session store does it, and picks cases evenly over the register. */
export async function startWork(ownerUrl: string): Promise<Work> {
  const sql = postgres(ownerUrl, { max: 1 })
  const agents = await sql<{ id: number }[]>`
    select distinct employee_id::int as id from staff.access_grant where access in ('agent', 'team_leader') order by 1`
  const managers = await sql<{ id: number }[]>`
    select employee_id::int as id from staff.access_grant where access = 'manager' limit 1`
  const tokens = [...agents, ...managers].map(() => randomBytes(32).toString('base64url'))
  const rows = [...agents, ...managers].map(({ id }, i) => ({
    employee_id: id,
    token_hash: tokenHash(tokens[i] ?? ''),
  }))
  await sql`
    insert into platform.session (token_hash, employee_id, created_at, last_seen_at, expires_at)
    select token_hash, employee_id, now(), now(), now() + interval '8 hours'
    from jsonb_to_recordset(${sql.json(rows)}) as one (token_hash text, employee_id bigint)`
  const samples = await sql<Sample[]>`
    select c.number, c.title from (select max(id) / ${SAMPLES} as step from cases."case") as whole
      cross join generate_series(1, ${SAMPLES}) as n join cases."case" c on c.id = greatest(n * step, 1)
    where not c.restricted`
  return {
    tokens: tokens.slice(0, agents.length),
    managerToken: tokens.at(-1) ?? '',
    samples: [...samples],
    forgive: async () => void (await sql`delete from platform.rate_limit`),
    stop: () => sql.end(),
  }
}
