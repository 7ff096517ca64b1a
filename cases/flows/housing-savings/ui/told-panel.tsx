import type { SavingsFacts } from '#cases/flows/housing-savings/facts.ts'
import { toldTo } from '#cases/flows/housing-savings/told.ts'
import { Icon } from '#components/icons/icon.tsx'
import type { IconName } from '#components/icons/names.ts'
import { Panel } from '#components/layout/panel.tsx'

/** What may be said to whoever called, and what may not, with the reason. */
export function ToldPanel({ facts, isAdult }: { facts: SavingsFacts; isAdult: boolean }) {
  const told = toldTo(facts.caller, { isChild: facts.matter === 'child', isAdult })
  return (
    <Panel title="Det här får du säga">
      <div className="told">
        <Said title={`${told.to} får veta`} icon="check" items={told.may} className="told-may" />
        <Said title={`${told.to} får inte veta`} icon="x" items={told.mayNot} className="told-not" />
      </div>
      <p className="soft small told-why">{told.why}</p>
    </Panel>
  )
}

interface SaidProps {
  title: string
  icon: IconName
  items: readonly string[]
  className: string
}

function Said({ title, icon, items, className }: SaidProps) {
  return (
    <div className={className}>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <Icon name={icon} />
            <span>{item}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
