import { comesOfAgeOn } from '#cases/flows/housing-savings/days.ts'
import type { Register } from '#db/seed/flows/neighbours.ts'
import type { PersonRow } from '#db/seed/people.ts'
import { addDays } from '#platform/dates.ts'

/** A child with two guardians, and somebody of the older generation who lives elsewhere and wants to give. */
export interface Family {
  readonly child: PersonRow
  readonly guardians: readonly PersonRow[]
  readonly giver: PersonRow
}
export type FamilyKind = 'any' | 'protected' | 'teen'

/** Families of the register, each handed out once, in its order. Throws when there is none of the kind left. */
export function families({ people, roles, shielded }: Register, today: string) {
  const byId = new Map(people.map((person) => [person.id, person]))
  const guarding = Map.groupBy(
    roles.filter(({ kind, valid_to }) => kind === 'guardian' && valid_to === null),
    (role) => role.for_person_id ?? 0,
  )
  const all = [...guarding].flatMap(([id, ties]) => {
    const child = byId.get(id)
    const guardians = ties.flatMap((tie) => byId.get(tie.person_id) ?? [])
    return child && guardians.length === 2 && comesOfAgeOn(child.birth_date) > today ? [{ child, guardians }] : []
  })
  const givers = people.filter((one) => one.birth_date < '1962' && !one.deceased_on && !shielded.has(one.id))
  const isTeen = ({ child }: { child: PersonRow }) => comesOfAgeOn(child.birth_date) < addDays(today, 730)
  const isHidden = ({ child }: { child: PersonRow }) => shielded.has(child.id)
  const fits: Record<FamilyKind, (one: (typeof all)[number]) => boolean> = {
    protected: isHidden,
    teen: (one) => !isHidden(one) && isTeen(one),
    any: (one) => !isHidden(one) && !isTeen(one),
  }
  // No two stories are about the same parents.
  const taken = new Set<number>()
  return {
    take(kind: FamilyKind): Family {
      const at = all.findIndex((one) => fits[kind](one) && !one.guardians.some(({ id }) => taken.has(id)))
      const [found] = at < 0 ? [] : all.splice(at, 1)
      for (const { id } of found?.guardians ?? []) taken.add(id)
      const giver = givers.shift()
      if (!found || !giver) throw new Error(`There is no family left of the kind ${kind}`)
      return { ...found, giver }
    },
  }
}
