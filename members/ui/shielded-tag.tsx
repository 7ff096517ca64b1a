import { StatusTag } from '#components/status/status-tag.tsx'

/** Beside every shielded name, in words: nobody may miss it. */
export function ShieldedTag() {
  return (
    <StatusTag icon="shield" tone="danger">
      Skyddade personuppgifter
    </StatusTag>
  )
}
