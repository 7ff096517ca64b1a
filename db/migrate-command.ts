import { migrate } from '#db/migrate.ts'
import { withDatabase } from '#demo/commands.ts'

/** `npm run db:migrate`: brings the database up to date. */
const count = await withDatabase(({ ownerUrl }) => migrate(ownerUrl))
console.log(count ? `${count} nya migreringar är på plats.` : 'Databasen var redan uppdaterad.')
