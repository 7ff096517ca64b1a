import type { Block, LetterContent } from '#cases/flows/rent-deferral/letters/letter.ts'
import { swedishPlainDate } from '#platform/dates.ts'

/**
 * The letter as HTML: one `<article>` without script, style or address of ours, so that its bytes mean the same in thirty
 * years. Everything that anybody typed is escaped. Pure.
 */
export function letterHtml({ title, sender, reference, day, to, blocks }: LetterContent): string {
  return [
    '<article class="letter" lang="sv">',
    '<header class="letter-head">',
    `<p class="letter-sender">${escaped(sender)}</p>`,
    `<p class="letter-mark">${swedishPlainDate(day)}<br>Ärende ${escaped(reference)}</p>`,
    `<p class="letter-to">${to.map(escaped).join('<br>')}</p>`,
    '</header>',
    `<h1>${escaped(title)}</h1>`,
    ...blocks.map(blockHtml),
    '</article>',
    '',
  ].join('\n')
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `<p>${escaped(block.text).replaceAll('\n', '<br>')}</p>`
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`
    case 'facts':
      return [
        `<h2>${escaped(block.label)}</h2>`,
        '<dl class="letter-facts">',
        ...block.rows.map(([term, value]) => `<div><dt>${escaped(term)}</dt><dd>${escaped(value)}</dd></div>`),
        '</dl>',
      ].join('\n')
    case 'table':
      return [
        '<table class="letter-table">',
        `<caption>${escaped(block.label)}</caption>`,
        `<thead><tr>${block.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead>`,
        '<tbody>',
        ...block.rows.map(
          ([first = '', ...cells]) =>
            `<tr><th scope="row">${escaped(first)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
        ),
        '</tbody>',
        '</table>',
      ].join('\n')
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] as string)
