import type { z } from 'zod'
import type { SystemActor } from '#platform/actor.ts'
import type { Trouble } from '#platform/api/problem.ts'
import type { Scope } from '#platform/api/scopes.ts'

/** One thing that another system can ask for. The route, the description and the tests are made from this. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** "/cases/{number}", below `/api/v1`. */
  readonly path: string
  readonly scope: Scope
  readonly summary: string
  readonly description?: string
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  readonly answer: z.ZodType
  /** 201 for what makes something new. */
  readonly status: 200 | 201
  run(asked: Asked): Promise<Answered | Trouble>
}

interface Asked<P = unknown, Q = unknown, B = unknown> {
  readonly actor: SystemActor
  readonly params: P
  readonly query: Q
  readonly body: B
  /** In place of a form's own key: the same for the same `Idempotency-Key`. */
  readonly submission: string
  /** The version named by `If-Match`; a PATCH always has one. */
  readonly version: number
}

interface Answered<A = unknown> {
  readonly value: A
  readonly headers?: Readonly<Record<string, string>>
  /** The ids of the cases that the answer shows; written down before anything leaves. */
  readonly read?: readonly number[]
}

type Of<S> = S extends z.ZodType ? z.output<S> : unknown

interface Typed<P, Q, B, A extends z.ZodType> extends Omit<Operation, 'params' | 'query' | 'body' | 'answer' | 'run'> {
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly answer: A
  run(asked: Asked<Of<P>, Of<Q>, Of<B>>): Promise<Answered<z.input<A>> | Trouble>
}

/** An operation whose `run` gets what its schemas let through and answers what its schema describes. */
export function operation<P, Q, B, A extends z.ZodType>(typed: Typed<P, Q, B, A>): Operation {
  return typed as unknown as Operation
}
