import { Prose } from '@/ui/elements/prose'
export type CoverPart = { count: number; look: string; label: string; isWarning?: boolean }

/** A bar whose parts are the shares of a whole, with the same figures in words above it. */
export function CoverBar({ title, parts, label }: { title: string; parts: CoverPart[]; label: string }) {
  return (
    <>
      <div className="row row--wrap text-small">
        <b>
          <Prose>{title}</Prose>
        </b>
        <span className="legend">
          {parts.map((part) => (
            <span key={part.label} className={part.isWarning && part.count > 0 ? 'amber' : undefined}>
              <svg className="swatch" aria-hidden="true">
                <rect className={part.look} width="10" height="10" />
              </svg>
              <Prose>{part.label}</Prose>
            </span>
          ))}
        </span>
      </div>
      <CoverPicture parts={parts} label={label} />
    </>
  )
}

/** The bar alone. */
export function CoverPicture({ parts, label }: { parts: CoverPart[]; label: string }) {
  const whole = Math.max(
    1,
    parts.reduce((sum, { count }) => sum + count, 0),
  )
  let at = 0
  return (
    <svg className="coverage" viewBox="0 0 1000 8" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect className="bar-track" width="1000" height="8" />
      {parts.map((part) => {
        const x = at
        const width = (1000 * part.count) / whole
        at += width
        return width > 0 ? (
          <rect key={part.label} className={part.look} x={x} width={Math.max(0, width - 2)} height="8" />
        ) : null
      })}
    </svg>
  )
}
