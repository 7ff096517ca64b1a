/** Room for what is on its way; shows itself only after 300 ms. For parts inside a page, never a whole page. */
export function Skeleton({ lines = 3, label = 'Hämtar' }: { lines?: number | undefined; label?: string | undefined }) {
  const bars = Array.from({ length: lines }, (_, index) => `bar-${index}`)
  return (
    <div className="skeleton" role="status">
      <b className="sr-only">{label} …</b>
      {bars.map((bar) => (
        <span key={bar} />
      ))}
    </div>
  )
}
