'use client'

import Link from 'next/link'
import { useState } from 'react'
import { CHANNEL_NAMES, PRIORITY_NAMES, STATUS_NAMES } from '#cases/case.ts'
import { FlowSection } from '#cases/flows/ui/flow-section.tsx'
import { type SensitiveWords, sensitiveWords } from '#cases/scanning/sensitive-words.ts'
import { CaseActs } from '#cases/ui/case-acts.tsx'
import { CaseRail } from '#cases/ui/case-rail.tsx'
import { CaseTimeline } from '#cases/ui/case-timeline.tsx'
import { Composer } from '#cases/ui/composer.tsx'
import { Deadline } from '#cases/ui/deadline.tsx'
import { CHANNEL_ICONS, PRIORITY_LOOKS, STATUS_LOOKS } from '#cases/ui/looks.ts'
import { SensitiveWordsContext } from '#cases/ui/scanned-text-area.tsx'
import { useLiveCase } from '#cases/ui/use-live-case.ts'
import type { CasePage } from '#cases/viewing/case-page.ts'
import type { ComboOption } from '#components/forms/combo-box.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { Callout } from '#components/status/callout.tsx'
import { StatusTag } from '#components/status/status-tag.tsx'

const USUAL_WORDS = sensitiveWords({})

interface Props {
  page: CasePage
  actorId: number
  colleagues: readonly { id: number; name: string }[]
  types: readonly ComboOption[]
  /** The words that a text is looked through for, where they have been changed. */
  words?: SensitiveWords | undefined
  /** The act to begin with, from the address: `avsluta`. */
  openAct?: string | undefined
}

/** One case, kept true while others work on it. What is being typed is never touched by what arrives. */
export function CaseScreen({ words = USUAL_WORDS, ...props }: Props) {
  return (
    <SensitiveWordsContext value={words}>
      <LiveCase {...props} />
    </SensitiveWordsContext>
  )
}

function LiveCase({ page, actorId, colleagues, types, openAct }: Omit<Props, 'words'>) {
  const [seenUntil] = useState(() => page.timeline.at(-1)?.id ?? 0)
  const { kase, isGone, refresh } = useLiveCase(page)
  if (isGone) {
    return (
      <Callout kind="warn" live title="Ärendet visas inte längre för dig">
        Det har fått skyddade uppgifter, eller så har din behörighet ändrats.
      </Callout>
    )
  }
  return (
    <>
      <PageHeader
        sticky
        eyebrow={<span className="num">{kase.number}</span>}
        title={kase.title}
        meta={<CaseMeta kase={kase} />}
      />
      {kase.restricted ? (
        <Callout kind="danger" title="Skyddade uppgifter">
          Ärendet rör någon med skyddad identitet. Bekräfta aldrig för den som ringer att personen finns hos oss. Din
          läsning är loggad.
        </Callout>
      ) : null}
      {kase.may.work ? (
        <CaseActs
          kase={kase}
          actorId={actorId}
          colleagues={colleagues}
          types={types}
          onDone={refresh}
          openAct={openAct}
        />
      ) : null}
      <Columns rail={<CaseRail kase={kase} onDone={refresh} />}>
        {kase.description ? (
          <Panel title="Beskrivning">
            <p className="as-written">{kase.description}</p>
          </Panel>
        ) : null}
        {kase.flow ? <FlowSection kase={kase} flow={kase.flow} onDone={refresh} /> : null}
        {kase.closingMessage ? (
          <Panel title="Svar till medlemmen">
            <p className="as-written">{kase.closingMessage}</p>
          </Panel>
        ) : null}
        <Panel title="Tidslinje">
          <OlderOrNewer kase={kase} />
          <CaseTimeline entries={kase.timeline} readAt={kase.readAt} seenUntil={seenUntil} />
          {kase.may.work ? <Composer kase={kase} onDone={refresh} /> : null}
        </Panel>
      </Columns>
    </>
  )
}

/** A long story is read in parts; both ways are links, so that each part has an address. */
function OlderOrNewer({ kase }: { kase: CasePage }) {
  if (!kase.olderThan && !kase.before) return null
  return (
    <p className="actions">
      {kase.olderThan ? (
        <Link className="link" href={`/arenden/${kase.number}?fore=${kase.olderThan}`} prefetch={false}>
          Visa äldre händelser
        </Link>
      ) : null}
      {kase.before ? (
        <Link className="link" href={`/arenden/${kase.number}`} prefetch={false}>
          Till de senaste
        </Link>
      ) : null}
    </p>
  )
}

function CaseMeta({ kase }: { kase: CasePage }) {
  return (
    <>
      <StatusTag {...STATUS_LOOKS[kase.status]}>{STATUS_NAMES[kase.status]}</StatusTag>
      <StatusTag {...PRIORITY_LOOKS[kase.priority]}>{PRIORITY_NAMES[kase.priority]}</StatusTag>
      <Deadline deadlineAt={kase.deadlineAt} readAt={kase.readAt} isOpen={kase.isOpen} />
      <span>{kase.type}</span>
      <StatusTag icon={CHANNEL_ICONS[kase.channel]}>{CHANNEL_NAMES[kase.channel]}</StatusTag>
      <span>{kase.assignee ?? 'Ingen handläggare'}</span>
    </>
  )
}
