import type { ReactNode } from 'react'
import { type Crumb, Crumbs } from './crumbs'
import { Prose } from './prose'

type PageHeadProps = { title: string; sub?: ReactNode; crumbs?: readonly Crumb[]; children?: ReactNode }

/** The head of a page: way here, title, a line below; children are the actions at the right. */
export function PageHead({ title, sub, crumbs, children }: PageHeadProps) {
  return (
    <div className="page-head">
      <div>
        {crumbs && <Crumbs crumbs={crumbs} />}
        <h1>
          <Prose>{title}</Prose>
        </h1>
        {sub && (
          <div className="page-head__sub">
            <Prose>{sub}</Prose>
          </div>
        )}
      </div>
      {children && <div className="page-head__deeds">{children}</div>}
    </div>
  )
}
