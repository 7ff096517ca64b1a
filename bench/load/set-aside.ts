import type { Sql } from 'postgres'

/** Something that was taken off a table for the length of a load, and the statement that brings it back. */
export interface Aside {
  readonly table: string
  readonly restore: string
}

const SCHEMAS = ['members', 'cases']

/**
 * Takes foreign keys, plain indexes and triggers off the tables to be filled: checking and sorting five million rows
 * once is minutes faster than five million times. Putting a foreign key back checks every row.
 */
export async function setAside(sql: Sql): Promise<Aside[]> {
  const keys = await sql<(Aside & { remove: string })[]>`
    select format('%s.%s', n.nspname, c.relname) as table,
      format('ALTER TABLE %s DROP CONSTRAINT %I', k.conrelid::regclass, k.conname) as remove,
      format('ALTER TABLE %s ADD CONSTRAINT %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) as restore
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and n.nspname in ${sql(SCHEMAS)}`
  const indexes = await sql<(Aside & { remove: string })[]>`
    select format('%s.%s', n.nspname, c.relname) as table, format('DROP INDEX %s', i.indexrelid::regclass) as remove,
      pg_get_indexdef(i.indexrelid) as restore
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ${sql(SCHEMAS)} and not i.indisunique and not exists (select from pg_constraint where conindid = i.indexrelid)`
  const triggers = await sql<(Aside & { remove: string })[]>`
    select distinct format('%s.%s', n.nspname, c.relname) as table,
      format('ALTER TABLE %s DISABLE TRIGGER USER', c.oid::regclass) as remove,
      format('ALTER TABLE %s ENABLE TRIGGER USER', c.oid::regclass) as restore
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not t.tgisinternal and n.nspname in ${sql(SCHEMAS)}`
  const aside = [...indexes, ...keys, ...triggers]
  for (const { remove } of [...keys, ...indexes, ...triggers]) await sql.unsafe(remove)
  return aside
}

/** Brings back what `which` chooses, indexes before the foreign keys that are checked with them. */
export async function putBack(sql: Sql, aside: readonly Aside[], which: (one: Aside) => boolean): Promise<void> {
  for (const { restore } of aside.filter(which)) await sql.unsafe(restore)
}
