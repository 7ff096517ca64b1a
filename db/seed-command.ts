import { parseArgs } from 'node:util'
import { migrate } from '#db/migrate.ts'
import { seed } from '#db/seed/seed.ts'
import { withDatabase } from '#demo/commands.ts'
import { step } from '#demo/progress.ts'

/** `npm run db:seed [-- --empty] [-- --cases N]`: fills an empty database; one that is in use is left alone. */
const { values } = parseArgs({ options: { empty: { type: 'boolean', default: false }, cases: { type: 'string' } } })
const cases = Number(values.cases ?? 0)
if (!Number.isInteger(cases) || cases < 0 || cases > 1_000_000) {
  console.error('--cases ska vara ett heltal mellan 0 och 1 000 000.')
  process.exit(1)
}
await withDatabase(async ({ ownerUrl }) => {
  await step('Databasens struktur', () => migrate(ownerUrl))
  await step(
    'Innehåll',
    (progress) => seed(ownerUrl, { empty: values.empty, cases, progress }),
    (outcome) => (outcome === 'seeded' ? 'nytt' : 'fanns redan, orört'),
  )
})
