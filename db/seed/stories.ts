import { BOARD_STORIES } from '#db/seed/stories/boards.ts'
import { FAULT_STORIES } from '#db/seed/stories/faults.ts'
import { HOME_STORIES } from '#db/seed/stories/homes.ts'
import { HOUSE_STORIES } from '#db/seed/stories/house.ts'
import { MONEY } from '#db/seed/stories/money.ts'
import { PEOPLE_STORIES } from '#db/seed/stories/people.ts'
import type { Stories } from '#db/seed/stories/story.ts'
import { WATER } from '#db/seed/stories/water.ts'

/** What people call about, by case type. Every type has some; a test counts. */
export const STORIES: Stories = {
  ...WATER,
  ...MONEY,
  ...FAULT_STORIES,
  ...PEOPLE_STORIES,
  ...HOME_STORIES,
  ...HOUSE_STORIES,
  ...BOARD_STORIES,
}
