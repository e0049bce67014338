'use client'
import type { ReactNode } from 'react'
import { useFormContent } from '@/ui/elements/form-context'
import { Prose } from '@/ui/elements/prose'

type DetailsProps = {
  summary: ReactNode
  look?: 'plain' | 'main' | 'end' | 'small'
  /** Names of the fields inside, where the form has others outside; left out, every field is inside. */
  watches?: readonly string[]
  children: ReactNode
}

const looks = {
  plain: 'button button--wide',
  main: 'button button--main button--wide',
  end: 'button button--end button--wide',
  small: 'button button--small',
}

/** The fields of a form behind its button; open from the start where something was typed or refused, scripts or not. */
export function FormDetails({ summary, look = 'plain', watches, children }: DetailsProps) {
  const { error, values } = useFormContent()
  const isTouched = watches
    ? watches.some((name) => error?.field === name || values?.[name])
    : Boolean(error) || values !== null
  return (
    <details className="fold" open={isTouched || undefined}>
      <summary className={looks[look]}>
        <Prose>{summary}</Prose>
      </summary>
      <div className="fold__body">{children}</div>
    </details>
  )
}
