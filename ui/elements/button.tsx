import type { ReactNode } from 'react'
import { Prose } from './prose'

/** `main`: the one thing to do here; `soft`: a lesser one; `end`: cannot be undone; `bare`: as a link. */
export type ButtonLook = 'plain' | 'main' | 'soft' | 'end' | 'bare'
export type ButtonShape = { look?: ButtonLook; isSmall?: boolean; isWide?: boolean }

/** The classes of a button of that look. */
export function buttonClass({ look = 'plain', isSmall, isWide }: ButtonShape): string {
  return [
    'button',
    look === 'plain' ? '' : `button--${look}`,
    isSmall ? 'button--small' : '',
    isWide ? 'button--wide' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ to, children, ...shape }: ButtonShape & { to: string; children: ReactNode }) {
  return (
    <a className={buttonClass(shape)} href={to}>
      {children}
    </a>
  )
}

/** A deed that is not open now, with the reason in words rather than a grey button alone. */
export function OffButton({ why, children, ...shape }: ButtonShape & { why: ReactNode; children: ReactNode }) {
  return (
    <>
      <button className={`${buttonClass(shape)} is-disabled`} type="button" disabled>
        {children}
      </button>
      <p className="hint">
        <Prose>{why}</Prose>
      </p>
    </>
  )
}
