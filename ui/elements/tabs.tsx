import { Prose } from './prose'

export type Tab = { label: string; to: string; count?: number; isCurrent?: boolean }

/** Views of the same thing, each an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.to} href={tab.to} aria-current={tab.isCurrent ? 'page' : undefined}>
          <Prose>{tab.label}</Prose>
          {tab.count !== undefined && <small>{tab.count}</small>}
        </a>
      ))}
    </nav>
  )
}
