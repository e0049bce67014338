import type { ReactNode } from 'react'

const drawings = {
  find: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.5 10.5L14 14" />
    </>
  ),
  bell: <path d="M4 11V7a4 4 0 0 1 8 0v4l1.2 1.5H2.8zM6.5 14.2h3" />,
  down: <path d="M4 6l4 4 4-4" />,
  back: <path d="M10 3.5L5.5 8l4.5 4.5" />,
  cross: <path d="M3 3l10 10M13 3L3 13" />,
  plus: <path d="M8 3v10M3 8h10" />,
  calendar: <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3" />,
  more: <path d="M3.500 8h.01M8 8h.01M12.500 8h.01" strokeWidth="2.500" />,
  list: <path d="M3 4.5l1.3 1.3L6.5 3.5M3 10.5l1.3 1.3L6.5 9.5M9 5h4.500M9 11h4.500" />,
  table: <path d="M2 3h12v10H2zM2 6.500h12M6 6.500V13" />,
  report: <path d="M3.5 2h6l3 3v9h-9zM9.500 2v3h3M5.500 8h5M5.500 11h5" />,
  chart: <path d="M2.5 13.500h11M4.500 11V8M8 11V4M11.500 11V6.500" />,
  log: <path d="M3 2.500h10v11H3zM5.500 6h5M5.500 8.500h5M5.500 11h3" />,
  gear: (
    <>
      <circle cx="8" cy="8" r="2.200" />
      <path d="M8 2v2M8 12v2M2 8h2M12 8h2M3.800 3.800l1.400 1.400M10.800 10.800l1.400 1.400M12.200 3.800l-1.400 1.400M5.200 10.800l-1.400 1.400" />
    </>
  ),
  person: (
    <>
      <circle cx="8" cy="5.500" r="2.700" />
      <path d="M2.800 14c.6-3 2.600-4.300 5.200-4.300s4.600 1.300 5.200 4.300" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawings

/** A line drawing of 16 px; words beside it or an aria-label around it say what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      {drawings[name]}
    </svg>
  )
}
