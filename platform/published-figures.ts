import 'server-only'
import { and, desc, isNull, lte } from 'drizzle-orm'
import { db, type Reader } from '#db/client.ts'
import { publishedFigure } from '#db/schema/platform.ts'
import { now } from '#platform/clock.ts'

/** A year's figure as the public pages tell it. Counts of people; the sentence is shown word by word. */
export interface PublishedFigure {
  readonly id: number
  readonly year: number
  readonly numerator: number
  readonly denominator: number
  readonly sentence: string
  readonly publishedAt: Date
}

/** What is published now, newest year first, one a year: the last one that was published and not withdrawn. */
export async function publishedFigures(reader: Reader = db): Promise<PublishedFigure[]> {
  const { id, year, numerator, denominator, sentence, publishedAt } = publishedFigure
  return reader
    .selectDistinctOn([year], { id, year, numerator, denominator, sentence, publishedAt })
    .from(publishedFigure)
    .where(and(isNull(publishedFigure.withdrawnAt), lte(publishedAt, now())))
    .orderBy(desc(year), desc(publishedAt), desc(id))
}
