import { findProviderName } from '@/auth/provider/provider'
import type { Dictionary } from '@/i18n'
import { buttonClass } from '@/ui/elements/button'
import { Prose } from '@/ui/elements/prose'

type WayProps = { next: string; hasLeft: boolean; words: Dictionary['account']['logIn'] }

/** The way in by the office's own log-in where one is set, and out of it for somebody who has just left. */
export function ProviderWay({ next, hasLeft, words }: WayProps) {
  const name = findProviderName()
  if (!name) return null
  const text = words.provider
  return (
    <>
      {hasLeft && (
        <a className="link" href="/api/auth/signout/oidc">
          <Prose>{text.leave({ name })}</Prose>
        </a>
      )}
      <a className={buttonClass({ isWide: true })} href={`/api/auth/signin/oidc?next=${encodeURIComponent(next)}`}>
        <Prose>{text.by({ name })}</Prose>
      </a>
      <p className="hint">
        <Prose>{text.or}</Prose>
      </p>
    </>
  )
}
