/**
 * What HR decides about the development of employees, each value from a day on. Days and months are whole numbers, dates
 * are calendar dates, all kept as text. Pure.
 */
export const SETTING_KEYS = [
  'expiry_warning_days',
  'reminder_days',
  'application_months',
  'plan_months',
  'learning_case_months',
  'learning_assessment_on',
  'learning_negotiation_on',
] as const
export type SettingKey = (typeof SETTING_KEYS)[number]
