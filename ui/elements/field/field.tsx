'use client'
import type { InputHTMLAttributes } from 'react'
import { useTyped } from '../form-context'
import { useLangOf } from '../page-lang'
import { FieldFrame, type FieldWords } from './field-frame'

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'type'
  | 'inputMode'
  | 'autoComplete'
  | 'placeholder'
  | 'maxLength'
  | 'min'
  | 'max'
  | 'step'
  | 'readOnly'
  | 'autoFocus'
  | 'list'
  | 'spellCheck'
  | 'enterKeyHint'
>
type FieldProps = FieldWords & Native & { defaultValue?: string | number | null }

/** One line of input; keeps what was typed after a refusal. */
export function Field({ name, label, hint, optional, isLabelHidden, className, defaultValue, ...native }: FieldProps) {
  const typed = useTyped(name, defaultValue)
  const lang = useLangOf()(String(typed ?? ''))
  const words = { name, label, hint, optional, isLabelHidden, className }
  return (
    <FieldFrame {...words}>
      {(control) => <input className="input" type="text" lang={lang} {...native} {...control} defaultValue={typed} />}
    </FieldFrame>
  )
}
