import { listCases, registerOne } from '#cases/api/operations.ts'
import { serve } from '#platform/api/serve.ts'

export const { GET, POST, PUT, PATCH, DELETE } = serve(listCases, registerOne)
