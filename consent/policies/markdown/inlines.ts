import type { PhrasingContent } from 'mdast'
import type { Inline } from '#consent/policies/markdown/document.ts'
import { safeAddress } from '#consent/policies/markdown/safe-address.ts'

/** The pieces of a line that are kept. HTML is dropped; a link that leads nowhere allowed, or an image, keeps its words. */
export function inlinesOf(nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.flatMap(inlineOf)
}

function inlineOf(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value }]
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }]
    case 'emphasis':
      return [{ kind: 'emphasis', children: inlinesOf(node.children) }]
    case 'strong':
      return [{ kind: 'strong', children: inlinesOf(node.children) }]
    case 'link': {
      const href = safeAddress(node.url)
      const children = inlinesOf(node.children)
      return href && children.length ? [{ kind: 'link', href, children }] : children
    }
    case 'linkReference':
      return inlinesOf(node.children)
    case 'image':
    case 'imageReference':
      return node.alt ? [{ kind: 'text', text: node.alt }] : []
    case 'break':
      return [{ kind: 'break' }]
    default:
      return []
  }
}
