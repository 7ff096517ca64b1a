import { choices } from '#cases/flows/water-damage/ui/panel-props.ts'
import type { WaterDetail } from '#cases/flows/water-damage/viewing/detail.ts'
import { Select } from '#components/forms/inputs.tsx'
import type { FieldOf } from '#platform/form-state.ts'

/** Which of the affected homes; not there before there is one. */
export function HomeSelect({ field, detail }: { field: FieldOf; detail: WaterDetail }) {
  if (detail.homes.length === 0) return null
  const homes = Object.fromEntries(detail.homes.map(({ key, name }) => [key, name]))
  return <Select {...field('home')} label="Bostad" placeholder="Hela ärendet" options={choices(homes)} />
}
