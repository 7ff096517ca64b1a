import { createServer, type Server } from 'node:net'

function listen(port: number, host?: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port, ...(host ? { host } : {}) }, () => resolve(server))
  })
}

/** Whether a port can be listened on, on every interface and on localhost. */
export async function portIsFree(port: number): Promise<boolean> {
  for (const host of [undefined, '127.0.0.1']) {
    try {
      const server = await listen(port, host)
      await new Promise((resolve) => server.close(resolve))
    } catch {
      return false
    }
  }
  return true
}

/** A free port; the preferred one when it still is free, so that addresses survive a restart. */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred && (await portIsFree(preferred))) return preferred
  const server = await listen(0, '127.0.0.1')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (!address || typeof address === 'string') throw new Error('The system gave no port.')
  return address.port
}
