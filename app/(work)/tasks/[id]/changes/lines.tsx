import { Prose } from '@/ui/elements/prose'

/** A few sentences below each other. */
export const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="compact-list compact-list--stacked">
    {lines.map((line) => (
      <li key={line}>
        <Prose>{line}</Prose>
      </li>
    ))}
  </ul>
)
