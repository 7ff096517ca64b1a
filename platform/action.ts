import 'server-only'
import { randomUUID } from 'node:crypto'
import { unstable_rethrow } from 'next/navigation'
import { z } from 'zod'
import { sv } from 'zod/locales'
import type { Actor } from '#platform/actor.ts'
import { isDatabaseAway } from '#platform/database-faults.ts'
import type { FormState } from '#platform/form-state.ts'
import { log } from '#platform/log.ts'
import { onceMore } from '#platform/once-more.ts'
import { secondsToWait } from '#platform/rate-limit.ts'
import { requestId } from '#platform/request-id.ts'
import { type Refusal, type Result, refused } from '#platform/result.ts'
import { currentActor, isSameOrigin } from '#platform/session.ts'
import { cleanText } from '#platform/text.ts'

// Every rule has its own sentence; for a value no browser sends, this at least answers in Swedish.
z.config(sv())

type Command<I, T> = (actor: Actor, input: I) => Promise<Result<T>>

/**
 * The one door for writes from a browser: who asks, from our own page, not too often; then parse, one command, answer.
 * Whatever goes wrong comes back as sentences together with everything that was typed.
 */
export function action<S extends z.ZodType, T>(
  schema: S,
  command: Command<z.output<S>, T>,
  onDone?: (value: T) => void,
) {
  return async (previous: FormState<T>, form: FormData): Promise<FormState<T>> => {
    const sent = textsOf(form)
    const answer = await attempt(schema, command, sent)
    const turn = previous.turn + 1
    if (!answer.ok)
      return {
        refusals: answer.refusals,
        // Without its spent key the form makes itself a new one.
        sent: shown(answer.spent ? { ...sent, submission: '' } : sent),
        turn,
        ...(answer.conflict && { conflict: answer.conflict }),
      }
    onDone?.(answer.value)
    return { refusals: [], sent: {}, value: answer.value, turn }
  }
}

async function attempt<S extends z.ZodType, T>(
  schema: S,
  command: Command<z.output<S>, T>,
  sent: Sent,
): Promise<Result<T>> {
  try {
    if (!(await isSameOrigin()))
      return refused({ message: 'Formuläret kom inte från intranätet. Ladda om sidan och försök igen.' })
    const actor = await currentActor()
    if (!actor)
      return refused({
        message:
          'Du är inte längre inloggad. Det du skrev finns kvar här. Logga in i en ny flik och skicka sedan igen.',
      })
    const wait = await secondsToWait('write', actor.employeeId)
    if (wait > 0) return refused({ message: `Det gick väldigt fort. Vänta ${wait} sekunder och skicka igen.` })
    const parsed = schema.safeParse(sent)
    if (!parsed.success) return refused(...refusalsOf(parsed.error))
    return await onceMore(() => command(actor, parsed.data))
  } catch (error) {
    unstable_rethrow(error)
    return refused({ message: await faultMessage(error) })
  }
}

/** What to say about a bug or a lost database; the id leads from the screen to the log. */
async function faultMessage(error: unknown): Promise<string> {
  const errorId = randomUUID().slice(0, 8)
  log().error({ event: 'action.fault', errorId, requestId: await requestId(), err: error })
  return isDatabaseAway(error)
    ? 'Databasen svarar inte just nu. Det du skrev finns kvar här. Försök igen om en liten stund.'
    : `Något gick fel hos oss, och inget sparades. Det du skrev finns kvar här. Försök igen, och ange felkod ${errorId} om det inte hjälper.`
}

type Sent = Record<string, string | string[]>

function textsOf(form: FormData): Sent {
  const sent: Sent = {}
  for (const name of new Set(form.keys())) {
    // React's own bookkeeping fields start with a dollar sign.
    if (name.startsWith('$')) continue
    const values = form
      .getAll(name)
      .filter((value) => typeof value === 'string')
      .map(cleanText)
    if (values.length === 1 && values[0] !== undefined) sent[name] = values[0]
    else if (values.length > 1) sent[name] = values
  }
  return sent
}

function shown(sent: Sent): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  )
}

/** zod's findings as refusals beside their fields; the schema's own messages are the Swedish sentences. */
function refusalsOf(error: z.ZodError): Refusal[] {
  return error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message }))
}
