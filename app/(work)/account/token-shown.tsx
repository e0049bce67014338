import { ownAddress } from '@/auth/own-address'
import { isForCalendar, type TokenUse } from '@/domain/access/access-token'
import type { Dictionary } from '@/i18n'

type ShownProps = { token: string; use: TokenUse; words: Dictionary['access'] }

/** A new link or token, the only time that it can be seen. */
export function TokenShown({ token, use, words }: ShownProps) {
  const isLink = isForCalendar(use)
  return (
    <dl className="facts token">
      <dt>{isLink ? words.link : words.token}</dt>
      <dd>
        <code>{isLink ? `${ownAddress()}/api/calendar/${token}.ics` : token}</code>
        <p className="text-small">{isLink ? words.linkHint : words.tokenHint}</p>
      </dd>
    </dl>
  )
}
