import 'server-only'
import { createTransport, type Transporter } from 'nodemailer'
import { env } from '#platform/env.ts'

interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

let transport: Transporter | undefined

/** Whether there is a mail server; without one everything is read on the intranet alone. */
export function mailIsOn(): boolean {
  return env().SMTP_URL !== undefined
}

/** Sends one mail as plain text. Throws what the mail server says. */
export async function sendMail(mail: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM, NEXTAUTH_URL } = env()
  if (!SMTP_URL) throw new Error('SMTP_URL is not set')
  transport ??= createTransport(SMTP_URL)
  // Nobody reads what is sent to this address, and each mail says so by saying where to go instead.
  const address = MAIL_FROM ?? `ingen-svarar@${new URL(NEXTAUTH_URL).hostname}`
  await transport.sendMail({ from: { name: 'KOMS intranät', address }, ...mail })
}
