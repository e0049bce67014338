'use client'
import { useFormContent } from '@/ui/elements/form-context'
import { Prose } from '@/ui/elements/prose'

/** What somebody else stored meanwhile in fields that cannot show it themselves: boxes and bars. */
export function StoredChanges({ labels, comma }: { labels: Record<string, string>; comma: string }) {
  const { stored, storedWord } = useFormContent()
  const changed = Object.entries(stored ?? {}).filter(([name]) => name in labels)
  if (!changed.length) return null
  return (
    <dl className="stored span-whole">
      <dt>{storedWord}</dt>
      {changed.map(([name, value]) => (
        <dd key={name}>
          <b>{labels[name]}</b> <Prose>{value.split('\n').join(comma) || '—'}</Prose>
        </dd>
      ))}
    </dl>
  )
}
