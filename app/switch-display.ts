'use server'
import type { Route } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { isSecure } from '@/auth/cookie'
import { readRequest } from '@/auth/request'
import { readLocale } from '@/i18n'
import { text } from '@/usecases/steps/form-fields'
import { isCareMode, localeCookie, modeCookie, readWords } from './locale'
import { requireFields } from './read-form'

const year = 365 * 24 * 3600
const localeForm = z.object({ locale: text(10) })

/** Changes to the other language, or to the one the form names, on the same page. */
export async function switchLocale(sent: FormData): Promise<void> {
  const { locale: wanted } = requireFields(sent, localeForm)
  const { locale } = await readWords()
  await keep(localeCookie, wanted ? readLocale(wanted) : locale === 'zh' ? 'en' : 'zh')
}

/** Changes between normal and large print (关怀版), on the same page. */
export async function switchMode(sent: FormData): Promise<void> {
  requireFields(sent, z.object({}))
  await keep(modeCookie, (await isCareMode()) ? 'plain' : 'care')
}

async function keep(name: string, value: string): Promise<void> {
  ;(await cookies()).set(name, value, { path: '/', sameSite: 'lax', secure: isSecure(), maxAge: year })
  redirect((await readRequest()).path as Route)
}
