import type { Dictionary } from '@/i18n'
import { QrCode } from '@/ui/frame/qr-code'

type KeyProps = { secret: string; address: string; words: Dictionary['secondStep'] }

/** The secret for the person's device: as a picture, and as text in groups of four. */
export function KeyPart({ secret, address, words }: KeyProps) {
  return (
    <section className="second-step__key">
      <p>{words.scan}</p>
      <QrCode text={address} label={words.picture} />
      <p>{words.byHand}</p>
      <p>
        <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
    </section>
  )
}
