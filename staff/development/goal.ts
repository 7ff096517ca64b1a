/** Where a goal of one's own stands, in the employee's own words. Pure. */
export const GOAL_STATUSES = ['active', 'reached', 'dropped'] as const
export type GoalStatus = (typeof GOAL_STATUSES)[number]
export const GOAL_NAMES: Record<GoalStatus, string> = { active: 'Pågår', reached: 'Nått', dropped: 'Släppt' }
