'use client'

import Link from 'next/link'
import { join, split } from '#cases/flows/water-damage/actions.ts'
import type { PanelProps } from '#cases/flows/water-damage/ui/panel-props.ts'
import { Act } from '#cases/ui/act.tsx'
import { TextInput } from '#components/forms/inputs.tsx'
import { SubmissionKey } from '#components/forms/submission-key.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { StatusTag } from '#components/status/status-tag.tsx'

/** Several cases, one leak: what is probably one is proposed, an agent joins, and anybody can be split off again. */
export function JointPanel({ kase, detail, onDone }: PanelProps) {
  const { joint, proposals, formKeys } = detail
  const common = { kase, onDone }
  if (!joint && proposals.length === 0) return null
  return (
    <Panel title={joint ? `Gemensam händelse: ${joint.name}` : 'Gemensam händelse'} id="handelse">
      {joint ? (
        <ul className="work-list">
          {joint.others.map(({ number, title, isOpen }) => (
            <li key={number} className="work">
              <CaseLink number={number} title={title} />
              {isOpen ? null : <StatusTag icon="archive">Avslutat</StatusTag>}
            </li>
          ))}
        </ul>
      ) : null}
      {proposals.length ? (
        <ul className="work-list" aria-label="Förslag: samma läcka?">
          {proposals.map(({ number, title, why }) => (
            <li key={number} className="work">
              <div>
                <StatusTag icon="circle-help" tone="water">
                  Samma läcka?
                </StatusTag>{' '}
                <CaseLink number={number} title={title} />
                <span className="row-under">{why}</span>
              </div>
              {kase.may.work ? (
                <Act
                  {...common}
                  id={`ihop-${number}`}
                  label="För ihop"
                  icon="merge"
                  isMinor
                  hidden={{ other: number }}
                  action={join}
                  submit={`För ihop med ${number}`}
                >
                  {(_, state) => (
                    <>
                      <SubmissionKey state={state} initial={formKeys.join} />
                      <p>
                        Ärendena blir en gemensam händelse. De kan få samma besked på en gång, och kan skiljas åt igen.
                      </p>
                    </>
                  )}
                </Act>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {kase.may.work ? (
        <div className="acts mt-4">
          <Act
            {...common}
            isMinor
            isPossible={joint !== null}
            id="gor-skilj"
            label="Skilj från händelsen"
            icon="git-branch"
            action={split}
            submit="Skilj ärendet från händelsen"
          >
            {(_, state) => (
              <>
                <SubmissionKey state={state} initial={formKeys.split} />
                <p>Ärendet blir sitt eget igen. Det som redan är sagt står kvar i tidslinjen.</p>
              </>
            )}
          </Act>
        </div>
      ) : null}
    </Panel>
  )
}

/** By its number, when nothing is proposed. A protected case is joined to nothing: it would say where somebody lives. */
export function JoinAct({ kase, detail, onDone }: PanelProps) {
  return (
    <Act
      kase={kase}
      onDone={onDone}
      isPossible={kase.isOpen && !kase.restricted}
      id="gor-ihop"
      label="För ihop ärenden"
      icon="merge"
      action={join}
      submit="För ihop"
    >
      {(field, state) => (
        <>
          <SubmissionKey state={state} initial={detail.formKeys.join} />
          <TextInput
            {...field('other')}
            label="Vilket ärende är samma läcka?"
            hint="Ärendenumret. Ärendena blir en gemensam händelse och kan skiljas åt igen."
            short
            required
            placeholder="2026-004217"
          />
        </>
      )}
    </Act>
  )
}

function CaseLink({ number, title }: { number: string; title: string }) {
  return (
    <span>
      <Link className="link" href={`/arenden/${number}`} prefetch={false}>
        {title}
      </Link>{' '}
      <span className="num soft">{number}</span>
    </span>
  )
}
