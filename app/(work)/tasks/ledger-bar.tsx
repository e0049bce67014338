import { densities, type LedgerAddress, writeLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { type LedgerGroup, ledgerGroups } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'
import { Chip } from '@/ui/elements/chip'
import { Icon } from '@/ui/elements/icon'
import type { ChipFact } from '@/usecases/ledger/list-chips'

type LedgerBarProps = { address: LedgerAddress; chips: ChipFact[]; isPanelOpen: boolean; words: Dictionary['ledger'] }

/** Conditions in force as chips, and how the table is drawn: all of it links, all of it in the address. */
export function LedgerBar({ address, chips, isPanelOpen, words }: LedgerBarProps) {
  const text = words.filter
  const open = `${writeAnew(address)}${writeAnew(address) ? '&' : '?'}panel=1`
  return (
    <div className="ledger__conditions">
      {chips.map(({ key, label, value, without }) => (
        <Chip
          key={key}
          label={label}
          value={value}
          removeTo={`/tasks${writeAnew({ ...address, filter: without })}`}
          removeLabel={text.remove({ name: label })}
        />
      ))}
      <a
        className="chip chip--add"
        href={`/tasks${isPanelOpen ? writeAnew(address) : open}`}
        aria-expanded={isPanelOpen}
      >
        <Icon name={isPanelOpen ? 'cross' : 'plus'} />
        {isPanelOpen ? text.shut : text.add}
      </a>
      {chips.length > 0 && (
        <a
          className="link text-small"
          href={`/tasks${writeLedgerAddress({ density: address.density, columns: address.columns })}`}
        >
          {text.clear}
        </a>
      )}
      <DrawnAs address={address} words={words} />
    </div>
  )
}

function DrawnAs({ address, words }: { address: LedgerAddress; words: Dictionary['ledger'] }) {
  const groups: (LedgerGroup | null)[] = [...ledgerGroups, null]
  const { page, density } = address
  return (
    <span className="push row text-small ledger__density">
      <span className="soft" id="lg-group">
        {words.group.label}
      </span>
      <nav className="segments" aria-labelledby="lg-group">
        {groups.map((group) => (
          <Choice key={group ?? 'none'} isOn={group === page.group} to={{ ...address, page: { ...page, group } }}>
            {words.group[group ?? 'none']}
          </Choice>
        ))}
      </nav>
      <span className="soft" id="lg-rows">
        {words.rows.label}
      </span>
      <nav className="segments" aria-labelledby="lg-rows">
        {densities.map((rows) => (
          <Choice key={rows} isOn={rows === density} to={{ ...address, density: rows }}>
            {words.rows[rows]}
          </Choice>
        ))}
      </nav>
    </span>
  )
}

const Choice = ({ isOn, to, children }: { isOn: boolean; to: LedgerAddress; children: string }) => (
  <a href={`/tasks${writeAnew(to)}`} aria-current={isOn ? 'true' : undefined}>
    {children}
  </a>
)

/** The address of the first page: a changed filter or order starts at the beginning. */
export const writeAnew = ({ filter, page, density, columns }: LedgerAddress): string =>
  writeLedgerAddress({ filter, page: { ...page, after: null, before: null }, density, columns })
