import { serve } from '#platform/api/serve.ts'
import { readStatistics } from '#staff/api/statistics.ts'

export const { GET, POST, PUT, PATCH, DELETE } = serve(readStatistics)
