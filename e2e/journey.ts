import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import postgres from 'postgres'
import { type Door, openDoor } from '#e2e/sign-in.ts'
import { type Newcomer, newcomer } from '#e2e/staff.ts'
import { watch } from '#e2e/watch.ts'

export { expect }

type Tools = {
  /** A page of one of the demo's people, signed in through the provider. */
  as(name: string, options?: BrowserContextOptions): Promise<Page>
  /** A page of a colleague made for this journey, so that her queue holds nothing but what the journey puts there. */
  asNewcomer(wishes?: Newcomer, options?: BrowserContextOptions): Promise<{ page: Page; id: number; name: string }>
  /** A page of nobody. */
  guest(options?: BrowserContextOptions): Promise<Page>
  /** Something the console will say because the journey asks for it: a page that is refused, a connection that is cut. */
  expectComplaint(pattern: RegExp): void
}
type Shared = { sql: postgres.Sql; doors: Map<string, Door> }

/** What a browser logs about a page that was answered with this status on purpose. */
export const answered = (...statuses: number[]) =>
  new RegExp(`Failed to load resource: the server responded with a status of (${statuses.join('|')})`)

/**
 * Every journey fails when any of its pages logs an error, throws, or breaks the content security policy: what the
 * console says, somebody's browser said first.
 */
export const test = base.extend<Tools & { complaints: { heard: string[]; expected: RegExp[] } }, Shared>({
  sql: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from the pattern.
    async ({}, use) => {
      const sql = postgres(process.env.KOMS_OWNER_URL ?? '', { max: 4, onnotice: () => {} })
      await use(sql)
      await sql.end({ timeout: 5 })
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  doors: [async ({}, use) => use(new Map()), { scope: 'worker' }],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  complaints: async ({}, use) => {
    const complaints = { heard: [] as string[], expected: [] as RegExp[] }
    await use(complaints)
    const unexpected = complaints.heard.filter((text) => !complaints.expected.some((pattern) => pattern.test(text)))
    expect(unexpected, 'the console is silent').toEqual([])
  },
  expectComplaint: async ({ complaints }, use) => use((pattern) => void complaints.expected.push(pattern)),
  guest: async ({ browser, complaints }, use) => {
    const opened: BrowserContext[] = []
    await use(async (options = {}) => {
      const context = await browser.newContext(options)
      opened.push(context)
      watch(context, complaints.heard)
      return context.newPage()
    })
    for (const context of opened) await context.close()
  },
  as: async ({ browser, doors, guest }, use) => {
    await use(async (name, options = {}) => {
      const door = doors.get(name) ?? (await openDoor(browser, name))
      doors.set(name, door)
      return guest({ ...options, storageState: door })
    })
  },
  asNewcomer: async ({ sql, guest, baseURL }, use) => {
    await use(async (wishes = {}, options = {}) => {
      const { id, name, door } = await newcomer(sql, baseURL ?? '', wishes)
      return { page: await guest({ ...options, storageState: door }), id, name }
    })
  },
})
