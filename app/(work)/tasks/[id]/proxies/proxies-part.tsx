import type { ReactNode } from 'react'
import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import { dayOf } from '@/domain/calendar'
import type { Dictionary, Locale } from '@/i18n'
import { formatShortDay } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import { FormDetails } from '@/ui/task/form-details'
import { settleForm } from '@/usecases/task/proxy/proxy-forms'
import type { ProxyLine } from '@/usecases/task/proxy/view-proxies'
import type { TaskPage } from '@/usecases/task/view-task'
import { TaskFields } from '../change/task-fields'
import { settleAction } from './proxy-actions'

type PartProps = { page: TaskPage; words: Dictionary; locale: Locale }

/** What the office entered on behalf of a unit and is no report yet, or came back; the unit confirms it here in one press. */
export function ProxiesPart({ page, words, locale }: PartProps) {
  const { lines } = page.proxies
  if (!lines.length) return null
  return (
    <div id="proxies">
      <Section title={words.proxy.part}>
        {lines.map((proxy) => (
          <article className="proxy" key={proxy.id}>
            <Words proxy={proxy} page={page} words={words} locale={locale} />
            <Deeds proxy={proxy} page={page} words={words} />
          </article>
        ))}
      </Section>
    </div>
  )
}

type LineProps = { proxy: ProxyLine; page: TaskPage; words: Dictionary }

function Words({ proxy, page, words, locale }: LineProps & { locale: Locale }) {
  const { proxy: text, taskPage } = words
  const day = formatShortDay(dayOf(proxy.enteredAt), locale)
  const says = [
    [taskPage.updateProblems, proxy.problems],
    [taskPage.updateNext, proxy.next],
  ] as const
  return (
    <>
      <p className="text-small soft">
        <span className={`light light--${looks[proxy.state]}`}>
          <i aria-hidden="true">{proxy.state === 'open' ? '◇' : '○'}</i>
          {text.states[proxy.state]}
        </span>
        <Prose>{`${gap}${[proxy.unitName, text.line({ name: proxy.entererName, day })].join(gap)}`}</Prose>
      </p>
      <p className="change__words">
        <b>{[proxy.occurrence, `${proxy.percent}%`].filter(Boolean).join(' ')}</b>
        <Prose>{`${gap}${proxy.done}`}</Prose>
      </p>
      {says.map(([label, value]) => value && <Soft key={label}>{taskPage.pair({ label, value })}</Soft>)}
      <p className="text-small soft">
        <Prose>{text.basis}</Prose>{' '}
        <a href={`/tasks/${page.task.id}/evidence/${proxy.evidenceId}`}>
          <Prose>{proxy.form}</Prose>
        </a>
      </p>
      {proxy.state === 'returned' && <Soft>{text.returned({ name: proxy.settlerName, note: proxy.note })}</Soft>}
      {proxy.state === 'takenBack' && <Soft>{text.takenBack({ name: proxy.settlerName })}</Soft>}
    </>
  )
}

const looks: Record<ProxyLine['state'], string> = {
  open: 'blue',
  confirmed: 'done',
  returned: 'grey',
  takenBack: 'grey',
}

const Soft = ({ children }: { children: string }) => (
  <p className="text-small soft">
    <Prose>{children}</Prose>
  </p>
)

function Deeds({ proxy, page, words }: LineProps) {
  const { proxy: text } = words
  return (
    <>
      {proxy.deeds.includes('confirm') && (
        <Settle proxy={proxy} page={page} deed="confirm">
          <FormEnd send={text.confirm} look="main" effect={text.confirmHint} />
        </Settle>
      )}
      {proxy.deeds.includes('return') && (
        <Settle proxy={proxy} page={page} deed="return">
          <FormDetails summary={text.return} look="small">
            <TextArea {...inputOf(settleForm, 'note')} label={text.returnNote} rows={2} />
            <SubmitButton isSmall>{text.return}</SubmitButton>
          </FormDetails>
        </Settle>
      )}
      {proxy.deeds.includes('takeBack') && (
        <Settle proxy={proxy} page={page} deed="takeBack">
          <SubmitButton look="soft" isSmall>
            {text.takeBack}
          </SubmitButton>
        </Settle>
      )}
    </>
  )
}

type SettleProps = Pick<LineProps, 'proxy' | 'page'> & { deed: ProxyLine['deeds'][number]; children: ReactNode }

const Settle = ({ proxy, page, deed, children }: SettleProps) => (
  <WorkForm
    action={settleAction}
    form={`proxy:${proxy.id}:${deed}`}
    keepsUnsent={deed === 'return'}
    className="proxy__deed"
  >
    <TaskFields task={page.task} />
    <input type="hidden" name="proxyId" value={proxy.id} />
    <input type="hidden" name="deed" value={deed} />
    {children}
  </WorkForm>
)
