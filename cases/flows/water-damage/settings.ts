import { ACUTE_TABLE, JOINT_HOURS, NEXT_WORD, ORDER_WITHIN } from '#cases/flows/water-damage/settings/acute.ts'
import {
  CHARGED_CALL_OUT,
  DAMAGE_FIRM,
  JOUR_FIRM,
  JOUR_PHONE,
  JOUR_TASKS,
} from '#cases/flows/water-damage/settings/jour.ts'
import {
  DRYING,
  HEATING,
  RELIEF_DECIDER,
  SEALING,
  STATUTES,
} from '#cases/flows/water-damage/settings/responsibility.ts'
import { STEP_DAYS, TARGETS } from '#cases/flows/water-damage/settings/work.ts'
import type { AnySetting } from '#cases/rules/setting.ts'

/** Everything about a water damage that HSB, an association or an agreement decides. */
export const WATER_DAMAGE_SETTINGS: readonly AnySetting[] = [
  ACUTE_TABLE,
  ORDER_WITHIN,
  NEXT_WORD,
  JOUR_FIRM,
  JOUR_PHONE,
  JOUR_TASKS,
  DAMAGE_FIRM,
  CHARGED_CALL_OUT,
  SEALING,
  DRYING,
  HEATING,
  STATUTES,
  RELIEF_DECIDER,
  STEP_DAYS,
  TARGETS,
  JOINT_HOURS,
]
