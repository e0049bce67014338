'use client'
import { useTyped } from '../form-context'
import { useLangOf } from '../page-lang'
import { EarlyArea } from './early-area'
import { FieldFrame, type FieldWords } from './field-frame'

type TextAreaProps = FieldWords & {
  defaultValue?: string | null
  rows?: number
  placeholder?: string
  maxLength?: number
}

/** Several lines of input; keeps what was typed after a refusal. */
export function TextArea({ defaultValue, rows = 3, placeholder, maxLength, ...words }: TextAreaProps) {
  const typed = useTyped(words.name, defaultValue)
  const lang = useLangOf()(String(typed ?? ''))
  return (
    <FieldFrame {...words}>
      {(control) => (
        <EarlyArea
          className="input"
          lang={lang}
          rows={rows}
          placeholder={placeholder}
          maxLength={maxLength}
          {...control}
          defaultValue={typed}
        />
      )}
    </FieldFrame>
  )
}
