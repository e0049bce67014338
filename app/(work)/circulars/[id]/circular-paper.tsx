import { Prose } from '@/ui/elements/prose'
import { isCircularHeading } from '@/usecases/circular/steps/is-heading'
import type { CircularView } from '@/usecases/circular/view-circular'

/** A circular as it reads on paper. */
export function CircularPaper({ circular }: { circular: CircularView['circular'] }) {
  const { title, addressees, opening, text, language, signer, issuedOn } = circular
  return (
    <article className="circular__paper annual__text" lang={language}>
      <h2 className="circular__title">
        <Prose>{title}</Prose>
      </h2>
      <p className="circular__addressees">
        <Prose>{addressees}</Prose>
      </p>
      <p>
        <Prose>{opening}</Prose>
      </p>
      <CircularText text={text} />
      {issuedOn && (
        <p className="circular__sign">
          <Prose>{signer}</Prose>
          <br />
          {issuedOn}
        </p>
      )}
    </article>
  )
}

/** The paragraphs below the figures, with their headings. */
const CircularText = ({ text }: { text: string }) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) =>
      isCircularHeading(line) ? (
        <h3 key={line}>
          <Prose>{line}</Prose>
        </h3>
      ) : (
        <p key={line}>
          <Prose>{line}</Prose>
        </p>
      ),
    )
