import { answerFile } from '#platform/answer.ts'
import { statisticsFile } from '#staff/statistics/exporting/statistics-file.ts'

/** What the page shows, as CSV for Swedish Excel or as XLSX: the same read, the same suppression. */
export function GET(request: Request) {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  return answerFile(
    () => true,
    (actor) => statisticsFile(actor, query),
  )
}
