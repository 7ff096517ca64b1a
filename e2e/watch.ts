import type { BrowserContext } from '@playwright/test'

/** Collects what the pages of a context complain about: errors in the console, exceptions, broken security policy. */
export function watch(context: BrowserContext, heard: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') heard.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => heard.push(`uncaught: ${error.error()}`))
}
