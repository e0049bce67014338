import type { ReactNode } from 'react'
import { WorkForm } from '@/app/work-form'
import type { FormName } from '@/domain/form-name'
import { FormEnd } from '@/ui/elements/form-end'
import { Section } from '@/ui/elements/section'
import type { FormAction } from '@/ui/form/form-state'

type FormProps = { title: string; action: FormAction; form: FormName; lead?: string; send: string; children: ReactNode }

/** A part of the settings: its fields side by side, with the button that saves them. */
export function SettingsForm({ title, lead, send, children, ...form }: FormProps) {
  return (
    <Section title={title}>
      <WorkForm {...form} className="form form__body">
        {lead && <p className="soft text-medium">{lead}</p>}
        <div className="columns-three">{children}</div>
        <FormEnd send={send} />
      </WorkForm>
    </Section>
  )
}
