import { addOne, readEvents } from '#cases/api/operations.ts'
import { serve } from '#platform/api/serve.ts'

export const { GET, POST, PUT, PATCH, DELETE } = serve(readEvents, addOne)
