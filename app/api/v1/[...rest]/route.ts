import { NOWHERE } from '#platform/api/serve.ts'

export { NOWHERE as DELETE, NOWHERE as GET, NOWHERE as PATCH, NOWHERE as POST, NOWHERE as PUT }
