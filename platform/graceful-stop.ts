import 'server-only'
import { endEventStreams } from '#platform/live-stream.ts'

// Next waits for what is in flight before it stops. An event stream is always in flight: end those, and only real work is waited for.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, endEventStreams)
