import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import type { viewLogIn } from '@/usecases/account/view-log-in'

type ContactProps = { contact: Awaited<ReturnType<typeof viewLogIn>>['contact']; words: Dictionary['account']['logIn'] }

/** Whom to ring when one can't get in, and what must not be entered here. */
export function Contact({ contact, words }: ContactProps) {
  return (
    <>
      <p className="login__help">
        {words.help}
        <br />
        <b>
          <Prose>{contact ? `${contact.unitName} ${contact.name}` : words.helpNobody}</Prose>
        </b>
        {contact?.phone && (
          <span className="login__phone">
            <Prose>{contact.phone}</Prose>
          </span>
        )}
      </p>
      <p className="login__warn">{words.warning}</p>
    </>
  )
}
