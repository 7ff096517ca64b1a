import { expect, type Locator, type Page } from '@playwright/test'

export type Keyboard = ReturnType<typeof keyboardOf>

/** What is typed in a journey with the keyboard only, counted: letters and presses of keys. */
export function keyboardOf(page: Page) {
  let pressed = 0
  const press = async (key: string, times = 1) => {
    for (let n = 0; n < times; n++) await page.keyboard.press(key)
    pressed += times
  }
  return {
    get pressed() {
      return pressed
    },
    press,
    async type(text: string): Promise<void> {
      await page.keyboard.type(text)
      pressed += text.length
    },
    /** Walks with Tab until what is wanted has the focus. */
    async tabTo(wanted: Locator): Promise<void> {
      for (let n = 0; n < 60; n++) {
        await press('Tab')
        if (await wanted.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))) return
      }
      throw new Error(`Tab never reached ${wanted}`)
    },
    /** Presses a key of the screen, which is one only while no field has the focus. */
    async screenKey(key: string): Promise<void> {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      await press(key)
    },
  }
}

/** Waits until an act has unfolded and its first field, when it has one, takes what is typed next. */
export async function actIsOpen(page: Page): Promise<void> {
  await expect(page.locator('details.act[open]')).toHaveCount(1)
  await expect.poll(() => page.evaluate(firstFieldHasFocus), 'the first field of the act has the focus').toBe(true)
}

function firstFieldHasFocus(): boolean {
  const form = document.querySelector('details.act[open] .act-form')
  const field = form?.querySelector('input:not([type=hidden]), select, textarea')
  return !field || Boolean(form?.contains(document.activeElement))
}
