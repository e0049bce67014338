import type { Dictionary } from '@/i18n'
import type { viewLogIn } from '@/usecases/account/view-log-in'

type ContactProps = { contact: Awaited<ReturnType<typeof viewLogIn>>['contact']; words: Dictionary['account']['logIn'] }

/** Whom to ring when one can't get in, and what must not be entered here. */
export function Contact({ contact, words }: ContactProps) {
  return (
    <>
      <p className="login__help">
        {words.help}
        <br />
        <b>{contact ? `${contact.unitName} ${contact.name}` : words.helpNobody}</b>
        {contact?.phone && <span className="login__phone">{contact.phone}</span>}
      </p>
      <p className="login__warn">{words.warning}</p>
    </>
  )
}
