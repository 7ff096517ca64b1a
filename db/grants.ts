import type { Sql } from 'postgres'

const SCHEMAS = ['platform', 'staff', 'members', 'cases', 'consent']

/** Rows that are history: the application role may read and add, never change or remove. A test proves it. */
export const APPEND_ONLY = [
  'platform.read_log',
  'platform.api_token_event',
  'platform.api_use',
  'staff.access_event',
  'staff.register_event',
  'staff.year_revision',
  'staff.name_viewing',
  'staff.cost_value',
  'staff.development_event',
  'staff.development_setting',
  'staff.opening_wording',
  'staff.goal_version',
  'members.person_event',
  'cases.case_event',
  'cases.case_type_event',
  'cases.rule_change',
  'cases.deferral_proposal',
  'cases.deferral_criterion',
  'cases.deferral_decision',
  'cases.letter',
  'consent.archive',
  'consent.choice_event',
  'consent.erasure',
  'consent.inventory_event',
  'consent.setting',
  'consent.policy_version',
  'consent.policy_event',
]

/** The only tables from which the application ever removes a row. */
const MAY_DELETE = [
  'platform.session',
  'platform.rate_limit',
  'platform.opening_hours',
  'platform.other_hours',
  'platform.api_answer',
  'members.contact',
  'staff.competence_fact',
  'staff.course_field',
  'staff.opening_requirement',
  'staff.application',
  'staff.development_plan',
  'staff.learning_case',
  'cases.case_link',
  'cases.saved_view',
  'cases.fact',
  'consent.visit',
]

/** What the application role may do, settled anew after every migration. Runs as the owner of the tables. */
export async function grant(sql: Sql, role: string): Promise<void> {
  const to = `"${role.replaceAll('"', '""')}"`
  const statements = SCHEMAS.flatMap((schema) => [
    `grant usage on schema ${schema} to ${to}`,
    `revoke all on all tables in schema ${schema} from ${to}`,
    `grant select, insert, update on all tables in schema ${schema} to ${to}`,
    `grant usage on all sequences in schema ${schema} to ${to}`,
    `grant execute on all functions in schema ${schema} to ${to}`,
  ])
  statements.push(
    ...APPEND_ONLY.map((table) => `revoke update, delete, truncate on ${table} from ${to}`),
    ...MAY_DELETE.map((table) => `grant delete on ${table} to ${to}`),
    `grant usage on schema pgboss to ${to}`,
    `grant select, insert, update, delete on all tables in schema pgboss to ${to}`,
    `grant execute on all functions in schema pgboss to ${to}`,
    `grant usage on schema platform_migrations to ${to}`,
    `grant select on all tables in schema platform_migrations to ${to}`,
  )
  await sql.unsafe(statements.join(';\n'))
}
