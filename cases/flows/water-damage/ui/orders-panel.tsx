'use client'

import { mark, order } from '#cases/flows/water-damage/actions.ts'
import type { WaterFacts } from '#cases/flows/water-damage/facts.ts'
import { jourOrder, type Prefilled, workOrder } from '#cases/flows/water-damage/prefill.ts'
import { HomeSelect } from '#cases/flows/water-damage/ui/home-select.tsx'
import { choices, homeName, type PanelProps } from '#cases/flows/water-damage/ui/panel-props.ts'
import type { OrderEntry } from '#cases/flows/water-damage/viewing/detail.ts'
import { ORDER_KINDS, ORDER_MARKS } from '#cases/flows/water-damage/work.ts'
import { Act, QuickAct } from '#cases/ui/act.tsx'
import { ScannedTextArea } from '#cases/ui/scanned-text-area.tsx'
import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import { SubmissionKey } from '#components/forms/submission-key.tsx'
import { Commands } from '#components/keyboard/commands.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { StatusTag } from '#components/status/status-tag.tsx'
import { DueTime } from '#components/status/time.tsx'
import { swedishInstant, timeLeft } from '#platform/dates.ts'
import type { FieldOf, FormState } from '#platform/form-state.ts'

/** Who was called, when they should come and when they did. */
export function OrdersPanel(props: PanelProps) {
  const { orders } = props.detail
  if (orders.length === 0) return null
  return (
    <Panel title="Beställningar" id="bestallningar">
      <ul className="work-list">
        {orders.map((one) => (
          <OrderRow key={one.key} order={one} {...props} />
        ))}
      </ul>
    </Panel>
  )
}

const COMMANDS = [
  { id: 'jour', label: 'Beställ jour', keys: 'j', icon: 'wrench' as const, press: 'gor-jour' },
  { id: 'word', label: 'Lämna besked', keys: 'm', icon: 'message-square' as const, press: 'gor-besked' },
]

/** The call for help stands filled in: Enter sends it. Any other work is chosen first. */
export function OrderActs({ facts, ...props }: PanelProps & { facts: WaterFacts }) {
  const { kase, flow, onDone } = props
  const common = { kase, onDone, action: order, submit: 'Spara beställningen', isPossible: kase.isOpen } as const
  return (
    <>
      {kase.isOpen ? <Commands items={COMMANDS} /> : null}
      <Act {...common} id="gor-jour" label="Beställ jour" icon="wrench" keys="j" hidden={{ ordered: 'jour' }}>
        {(field, state) => (
          <OrderFields field={field} state={state} filled={jourOrder(facts, flow.situation)} {...props} />
        )}
      </Act>
      <Act {...common} id="gor-bestall" label="Beställ arbete" icon="hammer">
        {(field, state) => (
          <OrderFields field={field} state={state} filled={workOrder(facts, flow.situation)} {...props} isWork />
        )}
      </Act>
    </>
  )
}

const WORK = Object.fromEntries(Object.entries(ORDER_KINDS).filter(([kind]) => kind !== 'jour'))

interface FieldsProps extends PanelProps {
  field: FieldOf
  state: FormState
  filled: Prefilled
  /** Anything but the on-call firm: then it is chosen what. */
  isWork?: boolean
}

function OrderFields({ field, state, filled, detail, isWork }: FieldsProps) {
  return (
    <>
      <SubmissionKey state={state} initial={detail.formKeys.order} />
      {isWork ? (
        <Select {...field('ordered', 'inspection')} label="Vad beställs?" required options={choices(WORK)} />
      ) : null}
      <TextInput
        {...field('firm', filled.firm)}
        label={isWork ? 'Firma' : 'Jour'}
        hint={!isWork && filled.phone ? `Ring ${filled.phone}` : undefined}
        required
        maxLength={120}
      />
      <ScannedTextArea {...field('what', filled.what)} label="Vad ska de göra?" required rows={3} />
      <div className="form-row">
        <TextInput {...field('phone', filled.phone)} label="Firmans telefon" type="tel" maxLength={40} />
        <TextInput {...field('reference')} label="Vem tog emot, eller ordernummer" maxLength={120} />
        <TextInput {...field('within', filled.within)} label="På plats inom (minuter)" inputMode="numeric" short />
      </div>
      <HomeSelect field={field} detail={detail} />
    </>
  )
}

function OrderRow({ order: one, kase, detail, onDone }: PanelProps & { order: OrderEntry }) {
  const isOver = Boolean(one.doneAt || one.cancelledAt)
  const next = one.onSiteAt
    ? ({ mark: 'done', label: 'Klart' } as const)
    : ({ mark: 'on_site', label: 'På plats' } as const)
  const common = { kase, onDone, action: mark, isMinor: true }
  const home = homeName(detail, one.homeKey)
  return (
    <li className={isOver ? 'work work-over' : 'work'}>
      <div>
        <span className="work-title">
          {ORDER_KINDS[one.kind]}: {one.firm} <OrderState order={one} readAt={kase.readAt} />
        </span>
        <span className="row-under">{[home, one.what].filter(Boolean).join(' · ')}</span>
        <span className="row-under">{told(one)}</span>
      </div>
      {kase.may.work && !isOver ? (
        <div className="work-acts">
          <QuickAct
            {...common}
            id={`best-${next.mark}-${one.key}`}
            label={next.label}
            icon="check"
            hidden={{ order: one.key, mark: next.mark }}
            submit="Sparar …"
          />
          <Act
            {...common}
            id={`best-${one.key}`}
            label="Annan tid"
            icon="clock"
            hidden={{ order: one.key }}
            submit="Spara"
          >
            {(field) => (
              <>
                <Select {...field('mark', next.mark)} label="Vad har hänt?" required options={choices(ORDER_MARKS)} />
                <div className="form-row">
                  <DateInput {...field('date', kase.readAt.slice(0, 10))} label="Dag" required />
                  <TextInput {...field('time')} label="Klockan" type="time" short />
                </div>
              </>
            )}
          </Act>
        </div>
      ) : null}
    </li>
  )
}

function OrderState({ order: one, readAt }: { order: OrderEntry; readAt: string }) {
  if (one.cancelledAt) return <StatusTag icon="x">Avbeställd</StatusTag>
  if (one.doneAt)
    return (
      <StatusTag icon="circle-check" tone="green">
        Utförd
      </StatusTag>
    )
  if (one.onSiteAt)
    return (
      <StatusTag icon="map-pin" tone="water">
        På plats
      </StatusTag>
    )
  if (!one.expectedAt) return <StatusTag icon="hourglass">Beställd</StatusTag>
  const [due, at] = [new Date(one.expectedAt), new Date(readAt)]
  return (
    <DueTime iso={one.expectedAt} exact={swedishInstant(due)} tone={due < at ? 'late' : 'soon'}>
      {timeLeft(due, at)}
    </DueTime>
  )
}

function told(one: OrderEntry): string {
  const at = (label: string, iso: string | null) => iso && `${label} ${swedishInstant(new Date(iso))}`
  return [
    at('Beställt', one.orderedAt),
    at('på plats', one.onSiteAt),
    at('klart', one.doneAt),
    at('avbeställt', one.cancelledAt),
    one.reference,
    one.phone,
  ]
    .filter(Boolean)
    .join(' · ')
}
