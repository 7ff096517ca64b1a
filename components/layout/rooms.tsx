import Link from 'next/link'
import { Panel } from '#components/layout/panel.tsx'

export interface Room {
  readonly href: string
  readonly name: string
  /** What is done there, in a sentence. */
  readonly what: string
}

/** The rooms behind a door, each with what it is for. */
export function Rooms({ rooms }: { rooms: readonly Room[] }) {
  return (
    <div className="stack">
      {rooms.map(({ href, name, what }) => (
        <Panel
          key={href}
          title={
            <Link href={href} prefetch={false}>
              {name}
            </Link>
          }
        >
          <p className="soft">{what}</p>
        </Panel>
      ))}
    </div>
  )
}
