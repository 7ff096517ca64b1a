import { Icon } from '#components/icons/icon.tsx'

type State = 'live' | 'connecting' | 'off'

const looks = {
  live: ['tone-green', 'Direkt', 'wifi'],
  connecting: ['tone-amber', 'Ansluter …', 'loader-circle'],
  off: ['tone-danger', 'Ingen kontakt', 'wifi-off'],
} as const

/** Whether what is on the screen follows what happens: word, icon and colour. */
export function LiveStatus({ state }: { state: State }) {
  const [tone, word, icon] = looks[state]
  return (
    <span className="live" role="status">
      <span className={`toned ${tone}`}>
        <Icon name={icon} />
      </span>
      <span className="live-label">{word}</span>
    </span>
  )
}
