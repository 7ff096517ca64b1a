import type { Resolution } from '#cases/case.ts'
import type { Random } from '#db/seed/random.ts'

/**
 * One believable inquiry in the words of those who take the calls. `{ett|annat}` is a choice; `{rum=köket|hallen}` makes
 * it once for the whole story, and `{rum}` repeats it.
 */
export interface Story {
  readonly title: string
  readonly text: string
  /** What agents write down along the way. */
  readonly notes: readonly string[]
  /** What is asked of the member. */
  readonly ask?: string
  /** Whom else we wait for, and what we asked of them. */
  readonly other?: readonly [party: string, text: string]
  /** What the member is told at the end. */
  readonly answer: string
  readonly as?: Resolution
}
export type Stories = Readonly<Record<string, readonly Story[]>>

/** The story with every choice made. */
export function told(story: Story, random: Random): Story {
  const chosen = new Map<string, string>()
  const tell = (text: string) =>
    text.replace(/\{([^{}]+)\}/g, (_, inner: string) => {
      const [, name, choices = inner] = /^([\p{L}]+)=(.*)$/u.exec(inner) ?? []
      const known = chosen.get(name ?? inner)
      if (known !== undefined) return known
      const choice = random.pick(choices.split('|'))
      if (name) chosen.set(name, choice)
      return choice
    })
  const { ask, other, as } = story
  return {
    title: tell(story.title),
    text: tell(story.text),
    notes: story.notes.map(tell),
    ...(ask ? { ask: tell(ask) } : {}),
    ...(other ? { other: [tell(other[0]), tell(other[1])] as const } : {}),
    answer: tell(story.answer),
    ...(as ? { as } : {}),
  }
}
