import type { ReactNode } from 'react'
import { WorkForm, writeFileWords } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { FileDrop } from '@/ui/elements/field/file-drop'
import { FormEnd } from '@/ui/elements/form-end'
import { Section } from '@/ui/elements/section'
import type { ActionFormProps } from '@/ui/form/action-form'

type StepProps = Pick<ActionFormProps, 'action' | 'form'> & {
  /** True where a file is being looked at already: then it is folded. */
  isAgain: boolean
  text: Pick<Dictionary['edited'], 'step1' | 'otherFile' | 'file' | 'kinds' | 'upload' | 'uploadEffect'>
  words: Dictionary
  /** What is said above the form. */
  children: ReactNode
}

/** The first step with a sheet: what it is for, and the form for the file. */
export function SheetStep({ action, form, isAgain, text, words, children }: StepProps) {
  const parts = (
    <>
      {children}
      <WorkForm action={action} form={form} keepsUnsent={false} className="form form__body form--wide">
        <FileDrop name="file" label={text.file} kinds={text.kinds} accept=".xlsx,.csv" words={writeFileWords(words)} />
        <FormEnd send={text.upload} look={isAgain ? 'plain' : 'main'} effect={text.uploadEffect} />
      </WorkForm>
    </>
  )
  if (!isAgain) return <Section title={text.step1}>{parts}</Section>
  return (
    <details className="plan-fold section">
      <summary>{text.otherFile}</summary>
      {parts}
    </details>
  )
}
