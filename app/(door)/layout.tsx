import type { ReactNode } from 'react'
import { isCareMode, readWords } from '../locale'
import { switchLocale, switchMode } from '../switch-display'

/** The frame of the pages before any work: log-in, password, capacity. */
export default async function DoorLayout({ children }: { children: ReactNode }) {
  const { words } = await readWords()
  const { common, account } = words
  return (
    <div className="login">
      <div className="login__stripe" />
      {children}
      <footer className="page-foot login__foot">
        <span>{common.tagline}</span>
        <span>{account.logIn.limits}</span>
        <a className="push" href="/browser">
          {account.browser.link}
        </a>
        <form action={switchMode}>
          <button type="submit" className="link">
            {(await isCareMode()) ? common.careOff : common.care}
          </button>
        </form>
        <form action={switchLocale}>
          <button type="submit" className="link" lang={common.otherLocaleLang}>
            {common.otherLocale}
          </button>
        </form>
      </footer>
    </div>
  )
}
