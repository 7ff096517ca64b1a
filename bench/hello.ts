import { createServer } from 'node:http'

/** The floor under every answer: what Node itself needs for one. Prints its port, ends with its parent. */
const server = createServer((_, response) => response.end('hello'))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') process.send?.(address.port)
})
process.on('disconnect', () => process.exit(0))
