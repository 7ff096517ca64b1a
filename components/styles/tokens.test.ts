import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const modes = ['light', 'dark'] as const

function colour(name: string, mode: (typeof modes)[number]): string {
  const pair = new RegExp(`--color-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)
  assert.ok(pair, `${name} is a token`)
  return pair[mode === 'light' ? 1 : 2] as string
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'surface', 'sunk']
const tones = ['green', 'water', 'amber', 'plum', 'red']
const texts = [
  ...grounds.flatMap((ground) => ['ink', 'soft', ...tones].map((text) => [text, ground])),
  ...tones.flatMap((tone) => [tone, 'ink', 'soft'].map((text) => [text, `${tone}-wash`])),
  // A row under the pointer or the focus is washed in green or water, whatever stands in it.
  ...['green-wash', 'water-wash'].flatMap((ground) => tones.map((text) => [text, ground])),
  ['on-green', 'green'],
  ['on-red', 'red'],
  ['ink', 'mark'],
] as [string, string][]

for (const mode of modes) {
  test(`every text can be read on every ground it stands on, ${mode}`, () => {
    for (const [text, ground] of texts) {
      const ratio = contrast(colour(text, mode), colour(ground, mode))
      assert.ok(ratio >= 4.5, `${text} on ${ground} is ${ratio.toFixed(2)}`)
    }
  })

  test(`the edges of controls and the focus ring stand out, ${mode}`, () => {
    for (const line of ['edge', 'focus'])
      for (const ground of [...grounds, 'green-wash']) {
        const ratio = contrast(colour(line, mode), colour(ground, mode))
        assert.ok(ratio >= 3, `${line} on ${ground} is ${ratio.toFixed(2)}`)
      }
  })
}
