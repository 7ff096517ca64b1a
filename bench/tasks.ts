import { randomUUID } from 'node:crypto'
import type { Answer, Client, Request } from '#bench/client.ts'
import { filled, formWith } from '#bench/forms.ts'
import { RARE_CASES, RARE_WORD } from '#bench/load/load.ts'
import type { Shot } from '#bench/measure.ts'
import type { Work } from '#bench/people-at-work.ts'

/**
 * What is measured: `list`, `view`, `search`, `create`, `note`, the manager's `statistics`, a `public` page, and `bare`, a
 * dynamic page with nothing on it.
 */
export const READS = ['list', 'view', 'search', 'statistics', 'public', 'bare'] as const
export const WRITES = ['create', 'note'] as const
export type Task = (typeof READS)[number] | (typeof WRITES)[number]

interface Prepared {
  readonly request: Request
  /** What the answer lacks of what it must hold; undefined when it is right. An error page is never right. */
  readonly fault: (answer: Answer) => string | undefined
}

/** A task as a shot to repeat: the next agent asks for the next thing, and the answer is checked. Only the request is timed. */
export async function shotOf(task: Task, client: Client, work: Work): Promise<Shot> {
  const prepare = await preparations[task](client, work)
  let turn = 0
  return async () => {
    turn += 1
    const token = work.tokens[turn % work.tokens.length] ?? ''
    const { request, fault } = prepare(turn, token)
    const started = performance.now()
    const answer = await client.ask(request)
    const ms = performance.now() - started
    const wrong = fault(answer)
    if (wrong) throw new Error(`${task} ${request.path}: ${wrong} (status ${answer.status})`)
    return { bytes: answer.bytes, ms }
  }
}

/** Full years that the loaded register has figures for. */
const STATISTICS_YEARS = 20

type Prepare = (turn: number, token: string) => Prepared
type Preparation = (client: Client, work: Work) => Prepare | Promise<Prepare>

const preparations: Record<Task, Preparation> = {
  list: () => (_, token) => ({
    request: { path: '/arenden?vy=alla', token },
    fault: page((text) => rowsIn(text) === 50 && text.includes('Alla öppna')),
  }),
  view:
    (_, { samples }) =>
    (turn, token) => {
      const { number, title } = samples[(turn * 7919) % samples.length] ?? { number: '', title: '' }
      return {
        request: { path: `/arenden/${number}`, token },
        fault: page((text) => text.includes(title) && text.includes('Tidslinje') && text.split('<time').length > 5),
      }
    },
  search: () => (_, token) => ({
    request: { path: `/arenden?q=${encodeURIComponent(RARE_WORD)}`, token },
    fault: page((text) => rowsIn(text) === RARE_CASES && text.includes('<mark')),
  }),
  // Year by year, so that no answer is one that was just made.
  statistics:
    (_, { managerToken }) =>
    (turn) => {
      const year = new Date().getFullYear() - 1 - (turn % STATISTICS_YEARS)
      return {
        request: { path: `/medarbetare?ar=${year}`, token: managerToken },
        fault: page((text) => text.includes(`Statistik ${year}`) && text.includes('<svg') && text.includes('Aalen')),
      }
    },
  public: () => () => ({
    request: { path: '/kakor' },
    fault: page((text) => text.includes('<h1') && text.includes('next-auth.session-token')),
  }),
  bare: () => (_, token) => ({
    request: { path: '/logga-in?dorr=bar', token },
    fault: page((text) => text.includes('Logga in med')),
  }),
  create: async (client, { tokens }) => {
    const form = formWith(await textOf(client, { path: '/arenden/nytt', token: tokens[0] }), 'description')
    return (turn, token) => ({
      request: {
        path: '/arenden/nytt',
        token,
        form: filled(form, {
          submission: randomUUID(),
          type: 'other',
          callerText: 'Anna Andersson',
          description: `Kranen i köket droppar sedan igår kväll, nummer ${turn}. Hon vill veta när någon kan komma.`,
        }),
      },
      fault: ({ status, location }) =>
        status === 303 && /\/arenden\/\d{4}-\d{6,}$/.test(location ?? '') ? undefined : 'inget nytt ärende',
    })
  },
  note: async (client, { tokens, samples }) => {
    // Every case has its own form, so the few that get notes are read beforehand.
    const chosen = samples.filter((_, i) => i % Math.ceil(samples.length / 60) === 0)
    const forms = await Promise.all(
      chosen.map(async ({ number }) => ({
        path: `/arenden/${number}`,
        form: formWith(await textOf(client, { path: `/arenden/${number}`, token: tokens[0] }), 'text'),
      })),
    )
    return (turn, token) => {
      const { path, form } = forms[turn % forms.length] ?? { path: '', form: new FormData() }
      const text = `Ringde upp igen, anteckning ${randomUUID()}`
      return {
        request: { path, token, form: filled(form, { submission: randomUUID(), text }) },
        fault: page((answer) => answer.includes(text)),
      }
    }
  },
}

function page(isRight: (text: string) => boolean) {
  return ({ status, text }: Answer) =>
    status === 200 && text.includes('</html>') && isRight(text) ? undefined : 'inte den väntade sidan'
}

function rowsIn(text: string): number {
  return text.split('<tr data-row').length - 1
}

async function textOf(client: Client, request: Request): Promise<string> {
  const { status, text } = await client.ask(request)
  if (status !== 200) throw new Error(`${request.path} svarade ${status}`)
  return text
}
