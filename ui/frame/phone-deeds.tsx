import type { Dictionary } from '@/i18n'
import type { MastheadProps } from './masthead'

type DeedsProps = { words: Dictionary['common']; isCare: boolean; actions: MastheadProps['actions'] }

/** What the head of the page offers on a wide screen, for the phone: help, display, the way out. */
export function PhoneDeeds({ words, isCare, actions }: DeedsProps) {
  return (
    <>
      <a href="/help">{words.nav.help}</a>
      <form action={actions.switchMode}>
        <button type="submit" className="link">
          {isCare ? words.careOff : words.care}
        </button>
      </form>
      <form action={actions.switchLocale}>
        <button type="submit" className="link" lang={words.otherLocaleLang}>
          {words.otherLocale}
        </button>
      </form>
      <form action={actions.leave}>
        <button type="submit" className="link">
          {words.logOut}
        </button>
      </form>
    </>
  )
}
