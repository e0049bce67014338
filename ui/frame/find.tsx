import type { Dictionary } from '@/i18n'
import { Icon } from '@/ui/elements/icon'

/** Search in the ledger; on the phone a mark that leads there. */
export function Find({ words }: { words: Dictionary['common'] }) {
  return (
    <>
      <search className="find">
        <form action="/tasks">
          <Icon name="find" />
          <input type="search" name="q" aria-label={words.find} placeholder={words.findHint} />
        </form>
      </search>
      <a className="tools__find" href="/tasks" aria-label={words.find}>
        <Icon name="find" />
      </a>
    </>
  )
}
