type NoteProps = { account: string; password: string; words: { account: string; password: string } }

/** A first password, shown once, large enough to copy by hand. */
export function PasswordNote({ account, password, words }: NoteProps) {
  return (
    <dl className="password-note">
      <dt>{words.account}</dt>
      <dd>{account}</dd>
      <dt>{words.password}</dt>
      <dd>
        <code>{password}</code>
      </dd>
    </dl>
  )
}
