/** An answer: a choice, a text, a day (ÅÅÅÅ-MM-DD) or an instant (ISO 8601) as text, a number, öre, or several choices. */
export type FactValue = string | number | readonly string[]

/** What is known about a case, by the key of the question that was answered. */
export type Facts = Readonly<Record<string, FactValue | undefined>>
