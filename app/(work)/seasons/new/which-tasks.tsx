import type { LedgerFilter } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'
import { ButtonLink } from '@/ui/elements/button'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { listChips } from '@/usecases/ledger/list-chips'
import type { StartView } from '@/usecases/season/view-start'

type WhichProps = { view: StartView; filter: LedgerFilter; address: string; words: Dictionary }

/** Which tasks a season would ask about: the conditions in words, and the units with how many of each. */
export function WhichTasks({ view, filter, address, words }: WhichProps) {
  const { start: text } = words.season
  const chips = listChips({ ...filter, statuses: [] }, view.names, words)
  return (
    <aside className="side">
      <Section title={text.which} small={text.whichSmall}>
        <ul className="compact-list compact-list--stacked">
          {chips.length === 0 && <li>{text.all}</li>}
          {chips.map(({ key, label, value }) => (
            <li key={key}>
              <Prose>{`${label}${words.common.colon}${value}`}</Prose>
            </li>
          ))}
        </ul>
        <p className="hint">
          <Prose>{text.changeHint}</Prose>
        </p>
        <ButtonLink to={`/tasks${address}`} look="soft" isSmall>
          {text.change}
        </ButtonLink>
      </Section>
      {view.units.length > 0 && (
        <Section title={text.units}>
          <ul className="compact-list compact-list--paired">
            {view.units.map(({ name, count }) => (
              <li key={name}>
                <span>
                  <Prose>{name}</Prose>
                </span>
                <span>{count}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </aside>
  )
}
