import { changeOne, readCase } from '#cases/api/operations.ts'
import { serve } from '#platform/api/serve.ts'

export const { GET, POST, PUT, PATCH, DELETE } = serve(readCase, changeOne)
