import type { ButtonLook } from './button'
import { Prose } from './prose'
import { SubmitButton } from './submit-button'

type EndProps = { send: string; effect?: string; look?: ButtonLook; name?: string; value?: string }

/** The end of a form: the button that sends it, and beside it what that will do. */
export function FormEnd({ send, effect, ...button }: EndProps) {
  return (
    <div className="form-end">
      <SubmitButton {...button}>{send}</SubmitButton>
      {effect && (
        <p className="hint">
          <Prose>{effect}</Prose>
        </p>
      )}
    </div>
  )
}
