import { findContact } from '@/auth/find-contact'
import type { Dictionary } from '@/i18n'

/** Whom to ring when one can't get in, and what must not be entered here. */
export async function Contact({ words }: { words: Dictionary['account']['logIn'] }) {
  const contact = await findContact(new Date().toISOString())
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
