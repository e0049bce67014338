'use client'
import { useState } from 'react'
import { useScripted } from '../use-scripted'
import { FieldFrame, type FieldWords } from './field-frame'

type PasswordFieldProps = FieldWords & {
  words: { showPassword: string; hidePassword: string }
  autoComplete: 'current-password' | 'new-password'
}

/** A password that can be shown and pasted; it is never kept in a draft nor sent back by the server. */
export function PasswordField({ words, autoComplete, ...frame }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false)
  const isScripted = useScripted()
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <div className="affix">
          <input
            className="input"
            type={isShown ? 'text' : 'password'}
            autoComplete={autoComplete}
            spellCheck={false}
            {...control}
            data-secret=""
          />
          {isScripted && (
            <button
              className="button button--bare button--small"
              type="button"
              aria-pressed={isShown}
              onClick={() => setShown(!isShown)}
            >
              {isShown ? words.hidePassword : words.showPassword}
            </button>
          )}
        </div>
      )}
    </FieldFrame>
  )
}
