import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'

/** Text files as other systems write them: packed or not, in one of the encodings that still occur. */
export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252'

/**
 * Which encoding a file is in. Reads it through once: a single letter near the end can be the first that tells.
 * A few broken letters in a file that otherwise is UTF-8 leave it UTF-8; they are replaced, not everything else.
 */
export async function encodingOf(path: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8')
  let broken = 0
  let foreign = 0
  let first = true
  const judge = (text: string) => {
    for (const [letter] of text.matchAll(/[\u0080-\uFFFF]/g)) {
      if (letter === '\uFFFD') broken++
      else foreign++
    }
  }
  for await (const bytes of bytesOf(path)) {
    if (first && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
    first = false
    judge(decoder.decode(bytes, { stream: true }))
  }
  judge(decoder.decode())
  return broken > foreign ? 'windows-1252' : 'utf-8'
}

/** The text of a file in pieces, without its byte order mark. `onBytes` hears how much of the file itself was read. */
export async function* textOf(path: string, encoding: Encoding, onBytes?: (bytes: number) => void) {
  const decoder = new TextDecoder(encoding)
  for await (const bytes of bytesOf(path, onBytes)) yield decoder.decode(bytes, { stream: true })
  yield decoder.decode()
}

async function* bytesOf(path: string, onBytes?: (bytes: number) => void): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 })
  file.on('data', (bytes) => onBytes?.(bytes.length))
  if (!path.endsWith('.gz')) {
    yield* file as AsyncIterable<Buffer>
    return
  }
  const unpacked = createGunzip()
  file.on('error', (error) => unpacked.destroy(error))
  yield* file.pipe(unpacked) as AsyncIterable<Buffer>
}
