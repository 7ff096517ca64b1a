/** A key to press. Hidden from screen readers: what carries it names the key with `aria-keyshortcuts`. */
export function Kbd({ children }: { children: string }) {
  return (
    <span className="kbd" aria-hidden="true">
      {children}
    </span>
  )
}
