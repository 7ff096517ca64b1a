import { connect, createServer, type Server, type Socket } from 'node:net'

/** A wire to the database that a journey can cut and mend, as when the database or the network goes away. */
export type Wire = { url: string; cut(): Promise<void>; mend(): Promise<void>; close(): Promise<void> }

export async function wireTo(databaseUrl: string): Promise<Wire> {
  const target = new URL(databaseUrl)
  const open = new Set<Socket>()
  let server: Server | undefined
  let port = 0

  function serve(near: Socket): void {
    const far = connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      from.pipe(to)
      from.on('error', () => to.destroy())
      from.on('close', () => {
        open.delete(from)
        to.destroy()
      })
    }
  }
  async function mend(): Promise<void> {
    server = createServer(serve)
    await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve))
    const address = server.address()
    if (address && typeof address !== 'string') port = address.port
  }
  async function cut(): Promise<void> {
    const gone = new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)))
    for (const socket of open) socket.destroy()
    await gone
  }
  await mend()
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String(port)
  return { url: url.href, cut, mend, close: cut }
}
