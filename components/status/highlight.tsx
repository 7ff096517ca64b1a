/** Text with the matched words marked, from segments, so that no markup from the database is ever trusted. */
export function Highlight({ segments }: { segments: readonly (readonly [text: string, isMatch: boolean])[] }) {
  let at = 0
  return segments.map(([text, isMatch]) => {
    const key = at
    at += text.length
    return isMatch ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
  })
}
