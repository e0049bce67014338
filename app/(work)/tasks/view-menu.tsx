import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import type { SeenView } from '@/usecases/ledger/views/list-views'

type MenuProps = { views: SeenView[]; address: string; words: Dictionary['views'] }

/** The saved views by name, and the way to save the ledger as it is now. */
export const ViewMenu = ({ views, address, words }: MenuProps) => (
  <details className="menu">
    <summary className="button button--small button--soft">{words.menu}</summary>
    <div className="menu__list">
      {views.map(({ id, name, address: to }) => (
        <a key={id} href={`/tasks${to}`} aria-current={to === address ? 'true' : undefined}>
          <Prose>{name}</Prose>
        </a>
      ))}
      <p className="mute text-small">{words.menuHint}</p>
      <a href={`/tasks/views${address}`}>{words.saveOpen}</a>
    </div>
  </details>
)
