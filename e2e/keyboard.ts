import type { Locator, Page } from '@playwright/test'

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
